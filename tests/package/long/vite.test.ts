import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { createServer, type ViteDevServer } from 'vite';
import { openBrowser, watchedPage } from '../../support/browser.js';
import { projectWithPackage } from '../../support/packed.js';

const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];

let project: ReturnType<typeof projectWithPackage>;
let server: ViteDevServer;
before(async () => {
  project = projectWithPackage('lit', 'lit-html', 'lit-element', '@lit/reactive-element');
  const body = TAGS.map((tag) => `<${tag}><a href="tel:+17024307661">(702) 430-7661</a></${tag}>`).join('');
  writeFileSync(
    path.join(project.folder, 'index.html'),
    `<!doctype html><html lang="en"><title>x</title>${body}<script type="module">import 'vein-elements/define';</script></html>`,
  );
  server = await createServer({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    cacheDir: path.join(project.folder, '.vite'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
});
after(async () => {
  await server.close();
  project.remove();
});

test("the packed package in a Vite development server, with Lit's development build: all three are alive", async () => {
  const browser = await openBrowser();
  const { page, errors, warnings } = await watchedPage(browser);
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root')),
    {},
    TAGS,
  );
  const numbers = await page.evaluate(
    (tags) =>
      tags.map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('a')?.getAttribute('href')),
    TAGS,
  );
  assert.ok(numbers.includes('tel:+17024307661'), numbers.join());
  assert.deepEqual(errors, []);
  assert.deepEqual(
    warnings.filter((line) => !line.includes('dev-mode')),
    [],
  );
  assert.equal(warnings.length, 1, 'it is the development build');
  await browser.close();
});
