// Serves the clinic demo page, as a clinic's own server would: plain files.
import process from 'node:process';
import { startDevServer } from '@web/dev-server';

const { PORT = '0', HOST = '127.0.0.1' } = process.env;
const server = await startDevServer({
  config: {
    rootDir: '.',
    hostname: HOST,
    port: Number(PORT) || undefined,
    open: false,
    watch: false,
    nodeResolve: false,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
console.log(`
  Clinic demo page    http://${HOST}:${port}/demo/
  En español          http://${HOST}:${port}/demo/es.html
  Embed builder       http://${HOST}:${port}/demo/builder.html
  Clinical protocol   http://${HOST}:${port}/dist/clinical-protocol.html

  Storybook           npm run storybook
  Stop                Ctrl+C
`);
