import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { pieces, snippet } from '../../src/embed/snippet.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import type {} from '../support/three-elements.js';
import { EMBED, type App } from './support/app.js';
import { hugo } from './support/hugo.js';
import { HYDRATED } from './support/hydrated.js';
import { SWAPPED } from './support/swapped.js';
import { writeFrameworks, type Built } from './support/table.js';

const HOME = path.resolve('tests/cms/frameworks');
const run = promisify(execFile);
/** The head of a static site's layout, as the builder writes it. */
const once = (): string =>
  pieces('link', EMBED, {
    src: '/vein/vein-elements.min.js',
    integrity: (JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>)[
      'vein-elements.min.js'
    ]!,
  }).once;
const markdown = (): string =>
  pieces('markdown', EMBED, { src: '/vein/vein-elements.min.js', integrity: `sha384-${'a'.repeat(64)}` })
    .here;
const nav = '<a id="other" href="/other/">Other</a>';

const hugoLayout = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${once()}</head><body>{{ .Content }}</body></html>`;

const svelteKit = (development: boolean): App => ({
  package: '@sveltejs/kit',
  how: `drawn on the server, hydrated, ${development ? 'development' : 'production'} build`,
  development,
  out: 'out',
  build: ['vite', 'build', '--mode', development ? 'development' : 'production'],
  files: {
    'svelte.config.js': `import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter({ pages: 'out', assets: 'out' }) } };`,
    'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };`,
    'src/app.html': `<!doctype html><html lang="en"><head><meta charset="utf-8" />%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>`,
    'src/routes/+layout.js': `export const prerender = true; export const trailingSlash = 'always';`,
    'src/lib/clinic.svelte': snippet('svelte', EMBED),
    'src/routes/+page.svelte': `<script>import Clinic from '$lib/clinic.svelte';</script><Clinic />${nav}`,
    'src/routes/other/+page.svelte': `<script>import Clinic from '$lib/clinic.svelte';</script><h1>Other</h1><Clinic />`,
  },
});

const APPS: Readonly<Record<string, () => App | undefined>> = {
  'Next.js': () => ({
    package: 'next',
    how: 'app router, static export, a client component in React’s StrictMode',
    out: 'out',
    build: ['next', 'build'],
    files: {
      'next.config.mjs': `export default { output: 'export', trailingSlash: true, reactStrictMode: true, turbopack: { root: ${JSON.stringify(HOME)} } };`,
      'app/layout.jsx': `export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
      'app/clinic.jsx': snippet('next', EMBED),
      'app/page.jsx': `import Link from 'next/link';\nimport { Clinic } from './clinic';\nexport default () => <main><Clinic /><Link id="other" href="/other/">Other</Link></main>;`,
      'app/other/page.jsx': `import { Clinic } from '../clinic';\nexport default () => <main><h1>Other</h1><Clinic /></main>;`,
    },
  }),
  SvelteKit: () => svelteKit(false),
  'SvelteKit, development': () => svelteKit(true),
  Astro: () => ({
    package: 'astro',
    how: 'static, with its client router',
    out: 'dist',
    build: ['astro', 'build'],
    files: {
      'astro.config.mjs': `export default {};`,
      'src/components/Clinic.astro': snippet('astro', EMBED),
      'src/layouts/Page.astro': `---\nimport { ClientRouter } from 'astro:transitions';\n---\n<html lang="en"><head><meta charset="utf-8" /><title>x</title><ClientRouter /></head><body><slot /></body></html>`,
      'src/pages/index.astro': `---\nimport Page from '../layouts/Page.astro';\nimport Clinic from '../components/Clinic.astro';\n---\n<Page><Clinic />${nav}</Page>`,
      'src/pages/other.astro': `---\nimport Page from '../layouts/Page.astro';\nimport Clinic from '../components/Clinic.astro';\n---\n<Page><h1>Other</h1><Clinic /></Page>`,
    },
  }),
  Hugo: () => {
    const from = hugo();
    return (
      from && {
        from,
        how: 'Debian’s; two links in Markdown without raw HTML, the script in the layout',
        out: 'out',
        bundle: true,
        build: ['hugo', '-d', 'out'],
        files: {
          'config.toml': 'title = "Legs"\n',
          'layouts/_default/single.html': hugoLayout(),
          'layouts/index.html': hugoLayout(),
          'content/_index.md': `---\ntitle: Legs\n---\n${markdown()}\n\n[Other](/other/)\n`,
          'content/other.md': `---\ntitle: Other\n---\n# Other\n\n${markdown()}\n`,
        },
      }
    );
  },
  Eleventy: () => ({
    package: '@11ty/eleventy',
    how: 'two links in Markdown, the script in the layout',
    out: 'out',
    bundle: true,
    build: ['eleventy', '--input=.', '--output=out'],
    files: {
      '_includes/page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${once()}</head><body>{{ content }}</body></html>`,
      'index.md': `---\nlayout: page.html\n---\n${markdown()}\n\n${nav}\n`,
      'other.md': `---\nlayout: page.html\n---\n# Other\n\n${markdown()}\n`,
    },
  }),
  ...HYDRATED,
  ...SWAPPED,
};

/** What development builds say of themselves: Lit that it is one; SvelteKit of its own router, which it knows by folders alone. */
const DEVELOPMENT = [/^Lit is in dev mode\./, /^Avoid using `history\.pushState\(/];

let browser: Browser;
before(async () => {
  browser = await openBrowser();
  // The package as npm would install it.
  const installed = path.join(HOME, 'node_modules/vein-elements');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', installed],
    {
      encoding: 'utf8',
    },
  ).trim();
  execFileSync('tar', ['-xzf', packed, '--strip-components=1'], { cwd: installed });
});
const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(path.join(HOME, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const built: Built[] = [];
let skipped = 0;
after(async () => {
  await browser.close();
  if (built.length + skipped === Object.keys(APPS).length) writeFrameworks(built);
});

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  txt: 'text/plain',
};

/** Serves a folder as a clinic's own server would. */
async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const asked = path.join(folder, decodeURIComponent(url.replace(/[?#].*/, '')));
    const file = [asked, path.join(asked, 'index.html')].find((one) => /\.\w+$/.test(one) && existsSync(one));
    response.statusCode = file ? 200 : 404;
    if (file) response.setHeader('content-type', TYPES[path.extname(file).slice(1)] ?? 'text/plain');
    response.end(file && readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Builds an app in a folder that git does not see, below the packages that it needs. */
async function make(
  name: string,
  { files, build, out, bundle, copied, from, development }: App,
): Promise<string> {
  const folder = path.join(HOME, 'build', name.replace(/\W/g, '').toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const [command = '', ...args] = build ?? [];
  const bin = command === 'node' ? process.execPath : path.join(HOME, 'node_modules/.bin', command);
  if (build)
    await run(from?.command ?? bin, args, {
      cwd: folder,
      env: {
        ...process.env,
        ...from?.env,
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NG_CLI_ANALYTICS: 'false',
        NUXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: development ? 'development' : 'production',
      },
    });
  for (const [file, installed] of Object.entries(copied ?? {}))
    cpSync(path.join(HOME, 'node_modules', installed), path.join(folder, out, file));
  if (bundle) cpSync('dist', path.join(folder, out, 'vein'), { recursive: true });
  return path.join(folder, out);
}

for (const [name, app] of Object.entries(APPS)) {
  test(`${name}: the phone link is in the server's HTML, the element works and survives soft navigation`, async (t) => {
    const made = app();
    if (!made) {
      skipped++;
      t.skip('it cannot be had on this machine');
      return;
    }
    const folder = await make(name, made);
    assert.match(readFileSync(path.join(folder, 'index.html'), 'utf8'), /href="tel:\+17024307661"/);
    const site = await serve(folder);
    const { page, errors, warnings } = await watchedPage(browser);
    const card = async (): Promise<unknown> => {
      await page.waitForFunction(
        () => document.querySelector('vein-call-to-book')?.shadowRoot?.querySelector('[part=call]'),
        { timeout: 10_000 },
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      return page.evaluate(() =>
        [...document.querySelectorAll('vein-call-to-book')].map((one) => [
          one.clinicName,
          one.dismissible,
          one.shadowRoot!.querySelector('[part=call]')!.getAttribute('href'),
        ]),
      );
    };
    const expected = [[EMBED.attributes['clinic-name'], true, 'tel:+17024307661']];
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
    assert.deepEqual(await card(), expected, 'at first');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href*="/other"]')!.click());
    await page.waitForSelector('h1');
    assert.deepEqual(await card(), expected, 'on the other page');
    await page.goBack();
    await page.waitForSelector('a[href*="/other"]');
    assert.deepEqual(await card(), expected, 'back again');
    assert.deepEqual(
      [...errors, ...warnings].filter(
        (text) =>
          !text.includes('favicon') && !(made.development && DEVELOPMENT.some((one) => one.test(text))),
      ),
      [],
    );
    await page.close();
    site.close();
    const version = made.from?.version ?? versionOf(made.package!);
    built.push({ name, version, how: made.how });
  });
}
