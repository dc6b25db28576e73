import { html } from 'lit';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { argTypesOf } from '../stories/arg-types.ts';
import '../stories/inspector.ts';
import { applySurroundings } from '../stories/surroundings.ts';
import ElementPage from '../stories/element-page.mdx';
import { emulateMotion, setReduced } from './motion.mjs';

setCustomElementsManifest(manifest);
emulateMotion();
// After the emulation: the elements ask for reduced motion when they are made.
await import('../dist/modules/define.js');

const choice = (title, icon, ...items) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: items.map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

/** "Show code" is for copying: what the decorator below adds is no part of it. */
const withoutFrame = (code) =>
  code.replace(/^\s*<div class="story">([^]*)<\/div>(?:\s*<story-inspector>[^]*)?\s*$/, (_, inner) =>
    inner.trim(),
  );

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  globalTypes: {
    lang: choice('Language', 'globe', ['en', 'English'], ['es', 'Español']),
    scheme: choice('Scheme', 'contrast', ['light', 'Light'], ['dark', 'Dark']),
    width: choice(
      'Width',
      'grow',
      ['', 'Full width'],
      ['320', '320 px'],
      ['360', '360 px'],
      ['768', '768 px'],
      ['1200', '1200 px'],
    ),
    text: choice('Text size', 'zoom', ['100', 'Text 100 %'], ['150', 'Text 150 %'], ['200', 'Text 200 %']),
    motion: choice('Motion', 'play', ['full', 'Motion'], ['reduced', 'Reduced motion']),
    tree: choice('Accessibility tree', 'accessibility', ['off', 'Tree hidden'], ['on', 'Tree shown']),
  },
  initialGlobals: { lang: 'en', scheme: 'light', width: '', text: '100', motion: 'full', tree: 'off' },
  parameters: {
    a11y: {
      test: 'error',
      context: { exclude: ['story-inspector'] },
      // A story is no page: landmarks and page headings are the page's own.
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
        ],
      },
    },
    // Controls, descriptions, events, slots, parts and custom properties all come from the manifest.
    docs: {
      extractArgTypes: (tag) => argTypesOf(manifest, tag),
      page: ElementPage,
      source: { transform: withoutFrame },
    },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Guides',
          'Elements',
          ['Symptom checker', 'Symptom checker results', 'Pump diagram', 'Call to book'],
        ],
      },
    },
    backgrounds: { disable: true },
    layout: 'padded',
  },
  tags: ['autodocs'],
  decorators: [
    (story, { globals }) => {
      applySurroundings(document, globals);
      setReduced(globals.motion === 'reduced');
      return html`<div class="story">${story()}</div>
        ${globals.tree === 'on' ? html`<story-inspector></story-inspector>` : ''}`;
    },
  ],
};
