import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launch } from './scripts/browsers/launch.mjs';
import { launchOptions } from './scripts/chromium.mjs';

const full = process.env.FULL === '1';

export default {
  files: ['tests/elements/**/*.test.ts', 'tests/a11y/**/*.test.ts', 'tests/stories/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
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
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><script type="module" src="${framework}"></script></body></html>`,
};
