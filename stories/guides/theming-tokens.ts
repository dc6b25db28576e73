import axe from 'axe-core';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { tokens } from '../../src/styles/tokens.styles.js';
import { guide } from './guide.styles.js';

/** axe-core's own colour reckoning; its types leave it out. */
interface Color {
  parseString(text: string): void;
}
interface Colors {
  readonly Color: new () => Color;
  readonly getContrast: (background: Color, foreground: Color) => number;
}

const WHAT: Readonly<Record<string, string>> = {
  accent: 'Buttons, links’ underline, focus, the chosen answer.',
  'on-accent': 'Text on the accent.',
  surface: 'The ground of every card.',
  ink: 'Text.',
  muted: 'Text that steps back.',
  line: 'Hairlines.',
  alert: 'Emergencies alone.',
  radius: 'Corners of cards; buttons and rows follow.',
  font: 'The typeface; the page’s own with “inherit”.',
  'font-size': 'The size of running text; everything follows.',
  space: 'The step of the rhythm.',
};
/** What a colour stands on, and the contrast it needs; none for what only decorates. */
const PAIRS: Readonly<Record<string, readonly [ground: string, least: number]>> = {
  'on-accent': ['accent', 4.5],
  ink: ['surface', 4.5],
  muted: ['surface', 4.5],
  alert: ['surface', 4.5],
  accent: ['surface', 4.5],
};

/** Every public custom property with its default, as the style sheet itself has it. */
const SHEET = tokens.map(({ cssText }) => cssText).join('');
const TOKENS = [
  ...new Map(
    [...SHEET.matchAll(/--_([\w-]+): var\((--vein-[\w-]+), (.*)\);/g)]
      .map(([, own = '', name = '', value = '']) => [name, { own, name, value }] as const)
      // The fill of an alert reads the same property; the later default, which knows both schemes, wins.
      .filter(([name, { own }]) => name === `--vein-${own}`),
  ).values(),
];

/** A table of the custom properties: a live swatch in both schemes, the contrast reached, the default. */
class GuideTokens extends LitElement {
  static override readonly styles = [
    ...tokens,
    guide,
    css`
      .swatch {
        display: grid;
        align-items: center;
        min-block-size: 40px;
        padding: 4px 10px;
        border: 1px solid #8a9499;
        border-radius: 6px;
        background: var(--_surface);
        color: var(--_ink);
        white-space: nowrap;
      }
      .light {
        color-scheme: light;
      }
      .dark {
        color-scheme: dark;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col">For</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          ${TOKENS.map(
            ({ own, name, value }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                ${['Light', 'Dark'].map(
                  (scheme) =>
                    html`<td data-label=${scheme}>
                      <div class="root ${scheme.toLowerCase()}">
                        <div class="swatch" data-token=${own}>${this.sample(own)}</div>
                      </div>
                    </td>`,
                )}
                <td data-label="For">${WHAT[own] ?? nothing}</td>
                <td data-label="Default"><code>${value}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** Paints each swatch with what the browser makes of the property, and writes the contrast it reaches. */
  protected override updated(): void {
    const { Color, getContrast } = (axe.commons as unknown as { readonly color: Colors }).color;
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('.swatch')) {
      const token = swatch.dataset.token ?? '';
      const computed = (own: string): string => {
        swatch.style.backgroundColor = `var(--_${own})`;
        return getComputedStyle(swatch).backgroundColor;
      };
      const parse = (own: string): Color => {
        const color = new Color();
        color.parseString(computed(own));
        return color;
      };
      const pair = PAIRS[token];
      const figure = swatch.querySelector('[data-contrast]');
      if (pair && figure) {
        const [ground, least] = pair;
        const contrast = getContrast(parse(ground), parse(token));
        figure.textContent = `${contrast.toFixed(1)} : 1 ${contrast < least ? `(under ${least})` : ''}`;
      }
      swatch.style.backgroundColor = pair ? `var(--_${pair[0]})` : token === 'line' ? 'var(--_line)' : '';
      if (pair) swatch.style.color = `var(--_${token})`;
      if (token === 'radius') swatch.style.borderRadius = 'var(--_radius)';
      if (token === 'font') swatch.style.fontFamily = 'var(--_font)';
      if (token === 'font-size') swatch.style.fontSize = 'var(--_font-size)';
      if (token === 'space') swatch.style.paddingInlineStart = 'calc(var(--_space) * 3)';
    }
  }

  private sample(own: string): TemplateResult {
    return PAIRS[own]
      ? html`<span>Aa <b data-contrast></b></span>`
      : html`<span>${own === 'line' ? '' : 'Aa'}</span>`;
  }
}

customElements.define('guide-tokens', GuideTokens);
