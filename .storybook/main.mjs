import { fileURLToPath } from 'node:url';

const dist = (path) => fileURLToPath(new URL(`../dist/modules/${path}`, import.meta.url));

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
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
    build: { ...config.build, chunkSizeWarningLimit: 2000 },
  }),
};
