import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launch } from './scripts/browsers/launch.mjs';
import { launchOptions } from './scripts/chromium.mjs';

const full = process.env.FULL === '1';

/** What the tests of elements run on: our modules with one of Lit's two builds, or the bundles that a script tag loads. */
const CODE = ['production', 'development', 'bundles'];
const code = process.env.CODE ?? 'production';
if (!CODE.includes(code)) throw new Error(`CODE="${code}" is none of ${CODE.join(', ')}.`);

/** Where CODE=bundles, what registers an element comes from its bundle. */
const shipped = {
  name: 'shipped-bundles',
  resolveImport({ source }) {
    const [, element = 'elements'] = /^vein-elements(?:\/([\w-]+))?\/define$/.exec(source) ?? [];
    return code === 'bundles' && source.endsWith('/define') ? `/dist/vein-${element}.min.js` : undefined;
  },
};

/** Fails the page where Lit's development build warns of how it is used; that it runs at all it says once. */
const LIT_WARNS = `<script>
  const { warn } = console;
  console.warn = (...parts) => {
    warn(...parts);
    if (/lit\\.dev\\/msg\\/(?!dev-mode)/.test(parts.join(' '))) setTimeout(() => { throw new Error(parts.join(' ')); });
  };
</script>`;

export default {
  files: ['tests/elements/*.test.ts', 'tests/a11y/**/*.test.ts'],
  nodeResolve: { exportConditions: [code === 'development' ? 'development' : 'production', 'default'] },
  plugins: [
    shipped,
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tests/tsconfig.json',
      define: { 'globalThis.FULL': String(full) },
    }),
  ],
  browsers: [chromeLauncher({ puppeteer: { launch }, launchOptions: await launchOptions(), concurrency: 2 })],
  concurrency: 2,
  testFramework: { config: { timeout: full ? 120_000 : 10_000 } },
  // A slow machine may need longer to load the stories than the runner's own 20 s.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // The page under test carries no meta of its own; the stories' width is set by the tests.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${LIT_WARNS}</head><body><script type="module" src="${framework}"></script></body></html>`,
};
