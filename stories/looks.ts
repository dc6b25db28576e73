import { html, type TemplateResult } from 'lit';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import { arabic } from './arabic.js';
import type { Args } from './element.js';

/** A story's decorator, as far as the looks need one. */
type Around = (story: () => unknown) => TemplateResult;

/** Two clinics by tokens alone. `light-dark()` follows the page's scheme. */
export const brands = {
  coast: {
    '--vein-accent': 'light-dark(#1d4ed8, #93b4ff)',
    '--vein-on-accent': 'light-dark(#ffffff, #0a1430)',
    '--vein-surface': 'light-dark(#f7f9ff, #10162a)',
    '--vein-ink': 'light-dark(#131b33, #e8edff)',
    '--vein-line': 'light-dark(#c9d4f2, #33405f)',
    '--vein-radius': '24px',
    '--vein-font': 'Verdana, sans-serif',
    '--vein-font-size': '17px',
    '--vein-space': '9px',
  },
  desert: {
    '--vein-accent': 'light-dark(#8a3b12, #f0b38d)',
    '--vein-on-accent': 'light-dark(#ffffff, #2a1206)',
    '--vein-surface': 'light-dark(#fffaf3, #1d1712)',
    '--vein-ink': 'light-dark(#2b1d14, #f6ece2)',
    '--vein-muted': 'light-dark(#5f4a3b, #cdb9a8)',
    '--vein-alert': 'light-dark(#a3161c, #ff9c94)',
    '--vein-radius': '0px',
    '--vein-font': 'Georgia, serif',
    '--vein-font-size': '18px',
  },
} as const satisfies Record<string, Args>;

/** A theme that styles everything it can reach, as page builders do. Nothing of it may reach into an element. */
export const hostileTheme: Around = (story) => html`
  <style>
    .hostile,
    .hostile * {
      margin: 9px !important;
      border: 3px dashed #ff00aa !important;
      font:
        italic 700 10px/0.9 'Comic Sans MS',
        cursive !important;
      letter-spacing: 4px !important;
      text-align: right !important;
      text-transform: uppercase !important;
      color: #bbb !important;
    }

    .hostile a,
    .hostile button,
    .hostile section,
    .hostile fieldset {
      display: inline !important;
      float: right !important;
      background: #ffef00 !important;
    }
  </style>
  <div class="hostile">${story()}</div>
`;

/** The colours a WordPress block theme sets on its pages. */
const wordPress =
  (base: string, contrast: string): Around =>
  (story) => html`
    <style>
      .wordpress {
        --wp--preset--color--base: ${base};
        --wp--preset--color--contrast: ${contrast};
        padding: 16px;
        background: ${base};
        color: ${contrast};
      }
    </style>
    <div class="wordpress">${story()}</div>
  `;
export const wordPressTheme = wordPress('#f4efe6', '#241f1a');
/** Base and contrast colors: three block themes that come with WordPress, a variation, and a colorful one. */
export const wordPressThemes = {
  twentyTwentyThree: wordPress('#ffffff', '#000000'),
  twentyTwentyFour: wordPress('#f9f9f9', '#111111'),
  twentyTwentyFive: wordPress('#ffffff', '#111111'),
  evening: wordPress('#1b1b1b', '#f0f0f0'),
  colorful: wordPress('#4433a6', '#79f3b1'),
} as const;

/** A page in a script that is read from right to left; its words, where the element has none, are English. */
export const rightToLeft: Around = (story) => html`<div dir="rtl">${story()}</div>`;

/** An Arabic page, with the card's words registered as a page registers its own language. */
export const arabicCard: Around = (story) => {
  const card = customElements.get('vein-call-to-book') as typeof VeinCallToBook;
  card.registerTranslation(arabic);
  return html`<div lang="ar" dir="rtl">${story()}</div>`;
};

/** Tells a designer who sees ordinary colors how to see the forced ones; gone once they are there. */
export const forcedColors: Around = (story) => html`
  <style>
    @media (forced-colors: active) {
      .unforced {
        display: none;
      }
    }
  </style>
  <p class="unforced">
    These are ordinary colors. To see forced ones, emulate <code>forced-colors: active</code> in the browser’s
    developer tools, under Rendering, or switch on a contrast theme in Windows.
  </p>
  ${story()}
`;

/** Words as long as a page author may write them. */
export const longText = {
  name: 'The Very Long Named Center for Comprehensive Vein, Lymphedema and Circulation Care of Greater Southern Nevada',
  heading:
    'Would you like to talk with somebody who looks at legs all day long, or does a visit next week suit you better?',
  message:
    'Call us with whatever you wonder about: what a first visit is like, how long it takes, what to bring along, and which insurance papers are of use. Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz is a word that has to wrap.',
} as const;
