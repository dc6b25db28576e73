/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    // Two copies of Lit on one page would each keep their own templates.
    resolve: { ...config.resolve, dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  }),
};
