import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { createServer, type ViteDevServer } from 'vite';
import { drawn, openField, plain, TEL } from '../support/field-page.js';
import { watchedPage } from '../support/browser.js';
import { BODY, TAGS, useAll } from '../support/three-elements.js';

const run = promisify(execFile);
const field = openField();
const CLASSES = ['VeinSymptomChecker', 'VeinPumpDiagram', 'VeinCallToBook'];
/** What an author may write, all of which a server renders too. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'vein-symptom-checker':
    'clinic-name="Alpha" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" no-intro',
  'vein-pump-diagram': 'leg="reflux" compare="healthy" autoplay time="4"',
  'vein-call-to-book':
    'clinic-name="Alpha" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" placement="bottom" dismissible remember="days:7" avoid="#x" structured-data pass-params="gclid" booking-url="https://booking.example/visit"',
};

/** A project of its own, with the built package and Lit's server renderer in it; a server has one Lit. */
let project = '';
before(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'vein-field-'));
  const modules = path.join(project, 'node_modules');
  await mkdir(modules);
  await cp('dist', path.join(modules, 'vein-elements/dist'), { recursive: true });
  await cp('package.json', path.join(modules, 'vein-elements/package.json'));
  const theirs = path.resolve('tests/field/node_modules');
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs'])
    await symlink(path.join(theirs, name), path.join(modules, name));
});
after(() => rm(project, { recursive: true, force: true }));

/** Runs an ES module in Node, where there is no document. */
const inNode = async (code: string): Promise<string> => {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    timeout: 30_000,
  });
  assert.equal(stderr.replace(/^(\(node:|Lit is in dev mode|\(Use |<vein-).*/gm, '').trim(), '');
  return stdout.trim();
};

for (const [name, imports] of Object.entries({
  'everything, registered': "import * as all from 'vein-elements'; import 'vein-elements/define';",
  'the classes alone': "import * as all from 'vein-elements';",
})) {
  test(`in Node, ${name}: every class can be made, and its attributes set`, async () => {
    const said = await inNode(`${imports}
      for (const name of ${JSON.stringify(CLASSES)}) {
        const element = new all[name]();
        element.lang = 'es';
        element.heading = 'x';
        if ('setAttribute' in element) element.setAttribute('clinic-name', 'Alpha');
      }
      console.log('made');`);
    assert.equal(said, 'made');
  });
}

test("under Lit's DOM shim, the globals of a server set: nothing throws, nothing is left running", async () => {
  const said = await inNode(`
    import { HTMLElement, Element, Event, CustomEvent, EventTarget, customElements, CSSStyleSheet } from '@lit-labs/ssr-dom-shim';
    Object.assign(globalThis, { HTMLElement, Element, CSSStyleSheet, customElements });
    await import('vein-elements/define');
    for (const tag of ${JSON.stringify(TAGS)}) new (customElements.get(tag))();
    console.log('made');`);
  assert.equal(said, 'made');
});

/** What Lit's server renderer makes of one element. */
const serverHtml = (tag: string, attributes: string): Promise<string> =>
  inNode(`
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    import 'vein-elements/define';
    process.stdout.write(await collectResult(render(html\`<${tag} ${attributes}>${TEL}</${tag}>\`)));`);

for (const tag of TAGS) {
  test(`${tag}: rendered on a server it is a declarative shadow root or what the author wrote, and throws nothing`, async () => {
    for (const attributes of [
      '',
      ATTRIBUTES[tag]!,
      'lang="es"',
      'heading-level="9" hours="nonsense" time-zone="EST"',
    ]) {
      const html = await serverHtml(tag, attributes);
      assert.match(html, new RegExp(`<${tag}`), attributes);
      assert.ok(html.includes(TEL), `${attributes}: the author's own link is there`);
      assert.doesNotMatch(html, /undefined|\[object|NaN/, attributes);
    }
  });

  test(`${tag}: what a server rendered is taken over in the browser: drawn once, and working`, async () => {
    const html = await serverHtml(tag, ATTRIBUTES[tag]!.replace('placement="bottom"', ''));
    const { page, errors, warnings } = await field.open(html, {
      early: true,
    });
    await drawn(page);
    const seen = await page.evaluate((name) => {
      const root = document.querySelector(name)!.shadowRoot!;
      return [root.querySelectorAll('.root').length, root.adoptedStyleSheets.length > 0];
    }, tag);
    assert.deepEqual(seen, [1, true]);
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });
}

/** A development server, as people who take the package from npm run one: Lit's development build, no bundling. */
async function vite(mode: string): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    mode,
    // Which of Lit's builds a page gets.
    resolve: { conditions: [mode, 'module', 'browser'] },
    logLevel: 'silent',
    cacheDir: path.join(project, `vite-${mode}`),
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      {
        name: 'page',
        configureServer: ({ middlewares, transformIndexHtml }) => {
          middlewares.use('/npm.html', (_, response) => {
            void transformIndexHtml(
              '/npm.html',
              `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script type="module" src="/dist/modules/define.js"></script></head><body>${BODY}</body></html>`,
            ).then((html) => response.setHeader('content-type', 'text/html').end(html));
          });
        },
      },
    ],
  });
  return server.listen();
}

for (const mode of ['development', 'production']) {
  test(`under Vite's server with Lit's ${mode} build: all three work, the diagram shows its numbers, nothing is logged`, async () => {
    const server = await vite(mode);
    const { page, errors, warnings } = await watchedPage(field.browser());
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    try {
      await page.goto(`${server.resolvedUrls!.local[0]!}npm.html`, { waitUntil: 'load' });
      await drawn(page);
      await useAll(page);
      const text = await page.evaluate(async () => {
        const diagram = document.querySelector('vein-pump-diagram')!;
        diagram.leg = 'severe';
        diagram.compare = 'healthy';
        await diagram.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return diagram.shadowRoot!.textContent;
      });
      assert.doesNotMatch(plain(text), /\u2026/, 'numbers are no dots');
      assert.deepEqual(errors, []);
      assert.deepEqual(
        warnings.filter((one) => !one.includes('Lit is in dev mode')),
        [],
      );
    } finally {
      await page.close();
      await server.close();
    }
  });
}
