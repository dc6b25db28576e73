import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegName } from '../../hemodynamics/index.js';
import { item, legName, within } from './describe.js';
import { SAMPLES, type Sample } from './player.js';
import type { Scene } from './scene.js';

/** Highest pressure that is drawn, and the edge of the band, mmHg (Nicolaides 2000: 15 to 30 after ten tiptoes). */
const TOP = 120;
const GOAL = 30;

/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
export const whole = (value: number): number => Math.max(0, Math.round(value));

/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. */
export const tracePath = (samples: readonly Sample[]): string =>
  `M${samples.map(([, pressure], i) => `${i} ${TOP - Math.min(TOP, whole(pressure))}`).join('L')}`;

/** The row of numbers and the trace of the last 60 s. The screen writes what is left empty here. */
export function numbers({ words, legs, tests, settings }: Scene): TemplateResult {
  const tile = (name: number, unit: string, values: number[] = []) =>
    html`<div part="number">
      <dt>${item(words, 'pump.numbers', name)}</dt>
      ${legs.map((_, i) => html`<dd class="leg-${i}"><b data-live=${name}>${values[i]}</b> ${unit}</dd>`)}
    </div>`;
  const after = tests.map((test) => whole(test.after)) as [number, number?];
  return html`<dl class="row">
      ${tile(0, 'mmHg')} ${settings.stocking ? tile(2, 'mmHg') : nothing}
      ${tile(3, 'mmHg', after as number[])}
      ${tile(
        4,
        's',
        tests.map(({ refill }) => whole(refill)),
      )}
      ${tile(1, 'mL')}
    </dl>
    ${after[1] === undefined
      ? nothing
      : html`<p part="difference">
          ${words.term(
            'pump.difference',
            within(legName(words, legs[0] as LegName)),
            after[0],
            within(legName(words, legs[1] as LegName)),
            after[1],
          )}
        </p>`}
    <svg part="trace" viewBox="0 0 ${SAMPLES} ${TOP}" preserveAspectRatio="none" role="img" aria-label=${item(words, 'pump.numbers', 0)}>
      <path class="band" d="M0 ${TOP - GOAL}H${SAMPLES}V${TOP}H0Z" />
      ${[30, 60, 90].map((y) => svg`<path class="grid" d="M0 ${y}H${SAMPLES}" />`)}
      ${legs.map((_, i) => svg`<path class="line leg-${i}" />`)}
    </svg>
    <p class="small">${words.term('pump.trace')}</p>`;
}
