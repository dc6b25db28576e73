import type { AddressInfo } from 'node:net';
import { startDevServer } from '@web/dev-server';

/** A page that a test serves beside the files of the project. */
export interface TestPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A real server on a free port of this machine: the files of a folder as they are, and the given pages by path.
 * @param folder the project's own where none is given
 */
export async function servePages(
  pages: Readonly<Record<string, TestPage>> = {},
  folder = '.',
): Promise<{
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<unknown>;
}> {
  const asked: string[] = [];
  const server = await startDevServer({
    config: {
      rootDir: folder,
      hostname: '127.0.0.1',
      port: 0, // the system's choice: two servers that look for a port at once find the same one
      watch: false,
      open: false,
      nodeResolve: false,
      middleware: [
        (context, next) => {
          asked.push(context.path);
          const page = pages[context.path];
          if (!page) return next();
          context.type = 'text/html';
          context.set({ ...page.headers });
          context.body = page.html;
          return undefined;
        },
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const { port } = server.server!.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => server.stop() };
}
