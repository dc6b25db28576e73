import { fileURLToPath } from 'node:url';

const dist = (path) => fileURLToPath(new URL(`../dist/modules/${path}`, import.meta.url));

// The package's own list of side effects knows nothing of the elements that stories and guides define.
const keepSideEffects = {
  name: 'keep-side-effects',
  enforce: 'post',
  transform: (code, id) =>
    /\/stories\/.*\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The embed builder is the demo's own page, with the bundles it offers.
  staticDirs: [
    { from: '../demo', to: '/demo' },
    { from: '../dist', to: '/dist' },
    { from: '../node_modules/uqr/dist', to: '/node_modules/uqr/dist' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      // Two copies of Lit on one page would each keep their own templates.
      dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      // The package by its own name, as the stories and their tests import it.
      alias: {
        ...config.resolve?.alias,
        'vein-elements/triage': dist('triage/index.js'),
        'vein-elements/hemodynamics': dist('hemodynamics/index.js'),
        'vein-elements/define': dist('define.js'),
      },
    },
    plugins: [...(config.plugins ?? []), keepSideEffects],
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};
