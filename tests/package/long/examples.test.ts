import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type {} from 'vein-elements/define';
import { snippet, type Embed } from '../../../src/embed/snippet.js';
import { openBrowser, watchedPage, type Watched } from '../../support/browser.js';
import { projectWithPackage } from '../../support/packed.js';
import { servePages } from '../../support/page-server.js';

const TEL = 'tel:+17024307661';
const PASTED: Embed = {
  tag: 'vein-call-to-book',
  phone: '(702) 430-7661',
  attributes: {
    heading: '¿Piernas "cansadas"? & {call} [now]',
    message: `<b>'{{ 1 + 1 }}' mañana</b>`,
    dismissible: true,
  },
};

let project: ReturnType<typeof projectWithPackage>;
let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
const inExamples = (...names: readonly string[]): string => path.join(project.folder, 'examples', ...names);
before(async () => {
  project = projectWithPackage(
    ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@types/trusted-types', 'csstype'],
    ...['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', '@vitejs/plugin-vue', 'vite'],
  );
  cpSync('examples', inExamples(), { recursive: true });
  // Where a clone has it: what the packed package ships.
  symlinkSync('node_modules/vein-elements/dist', path.join(project.folder, 'dist'));
  browser = await openBrowser();
  server = await servePages({}, project.folder);
});
after(async () => {
  await browser.close();
  await server.close();
  project.remove();
});

/** Runs a tool of this project in a folder of the example. */
function run(tool: string, folder: string, ...args: readonly string[]): void {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.resolve('node_modules', tool), ...args],
    {
      cwd: inExamples(folder),
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, `${tool} in ${folder}: ${stdout}${stderr}`);
}

const build = (folder: string): void =>
  run('vite/bin/vite.js', folder, 'build', '--base', './', '--logLevel', 'error');

async function open(address: URL): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.goto(address.href, { waitUntil: 'networkidle0' });
  return watched;
}

const served = (page: string): URL => new URL(`${server.origin}/examples/${page}`);

/** What a visitor would find: every element alive, with the phone link it shows. */
const shown = ({ page }: Watched): Promise<Record<string, string | undefined>> =>
  page.evaluate(async () => {
    const found: Record<string, string | undefined> = {};
    for (const tag of ['vein-pump-diagram', 'vein-symptom-checker', 'vein-call-to-book'] as const) {
      const element = document.querySelector(tag);
      await element?.updateComplete;
      if (element?.shadowRoot) found[tag] = element.querySelector('a')?.getAttribute('href') ?? '';
    }
    return found;
  });

test('html: three elements stand on the page, from a server and after a double click', async () => {
  for (const address of [served('html/index.html'), pathToFileURL(inExamples('html/index.html'))]) {
    const page = await open(address);
    assert.deepEqual(Object.values(await shown(page)), [TEL, TEL, TEL], address.protocol);
    assert.deepEqual([...page.errors, ...page.warnings], []);
  }
});

for (const folder of ['react', 'vue']) {
  test(`${folder}: the example builds, and a visitor's choice reaches the app`, async () => {
    if (folder === 'react') run('typescript/bin/tsc', folder);
    build(folder);
    const page = await open(served(`${folder}/dist/index.html`));
    assert.deepEqual(await shown(page), { 'vein-pump-diagram': TEL, 'vein-call-to-book': TEL });
    await page.page.$eval('vein-pump-diagram', async (diagram) => {
      const list = diagram.shadowRoot!.querySelector('select')!;
      list.selectedIndex = 2;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await diagram.updateComplete;
    });
    await page.page.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent === 'Shown: reflux',
    );
    assert.deepEqual([...page.errors, ...page.warnings], []);
  });

  test(`${folder}: the builder's snippet gives the configured element`, async () => {
    const text = snippet(folder as 'react' | 'vue', PASTED);
    const [line = '', tag = ''] = text.split('\n\n');
    if (folder === 'vue') writeFileSync(inExamples('vue/Clinic.vue'), text);
    else {
      const app = `${line}\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.querySelector('#app')!).render(${tag});\n`;
      writeFileSync(inExamples('react/main.tsx'), app);
    }
    build(folder);
    const page = await open(served(`${folder}/dist/index.html`));
    const card = await page.page.$eval('vein-call-to-book', ({ heading, message, dismissible }) => ({
      heading,
      message,
      dismissible,
    }));
    assert.deepEqual(card, PASTED.attributes);
    assert.equal((await shown(page))['vein-call-to-book'], TEL);
    assert.deepEqual([...page.errors, ...page.warnings], []);
  });
}

test('wordpress: what stands in the example is what the builder writes', () => {
  const shortcodes = readFileSync('examples/wordpress/shortcodes.txt', 'utf8').trim().split('\n\n');
  const phone = '(702) 430-7661';
  const name = { 'clinic-name': 'Alpha Vein Clinic Las Vegas' };
  assert.deepEqual(shortcodes, [
    snippet('wordpress', { tag: 'vein-pump-diagram', phone, attributes: { leg: 'reflux' } }),
    snippet('wordpress', { tag: 'vein-symptom-checker', phone, attributes: name }),
    snippet('wordpress', {
      tag: 'vein-call-to-book',
      phone,
      attributes: { ...name, 'booking-url': 'https://example.com/book' },
    }),
  ]);
});
