import { html, nothing, type TemplateResult } from 'lit';
import type { LegName } from '../../hemodynamics/index.js';
import { item, legName, within } from './describe.js';
import type { Sample } from './player.js';
import type { PumpTest } from './pump-test.js';
import type { Scene } from './scene.js';

/** Highest pressure that is drawn, mmHg. The band ends at 30 (Nicolaides 2000: 15 to 30 after ten tiptoes). */
const TOP = 120;

type Compared = [one: string, pressure: number, other: string, otherPressure: number];

/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
export const whole = (value: number): number => Math.max(0, Math.round(value));

/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. A level stretch has two ends only. */
export function tracePath(samples: readonly Sample[]): string {
  const heights = samples.map((sample) => TOP - Math.min(TOP, whole(sample[1])));
  let path = '';
  heights.forEach((height, i) => {
    if (height !== heights[i - 1] || height !== heights[i + 1]) path += `${path ? 'L' : 'M'}${i} ${height}`;
  });
  return path;
}

/** The row of numbers and the trace of the last 60 s. The screen writes what is left empty here. */
export function numbers({ words, legs, tests, settings }: Scene): TemplateResult {
  const tile = (name: number, unit: string, key?: keyof PumpTest): TemplateResult =>
    html`<div part="number">
      <dt>${item(words, 'pump.numbers', name)}</dt>
      ${legs.map(
        (leg, i) =>
          html`<dd class="leg-${i}">
            <b data-live=${name}>${key && (tests[i] ? whole(tests[i][key]) : '…')}</b> ${unit}
            <small>${legs[1] && legName(words, leg)}</small>
          </dd>`,
      )}
    </div>`;
  const compared = tests.flatMap(({ after }, i) => [
    within(legName(words, legs[i] as LegName)),
    whole(after),
  ]);
  return html`<dl class="row">
      ${tile(0, 'mmHg')} ${settings.stocking ? tile(2, 'mmHg') : nothing} ${tile(3, 'mmHg', 'after')}
      ${tile(4, 's', 'refill')} ${tile(1, 'mL')}
    </dl>
    ${tests[1] ? html`<p part="difference">${words.term('pump.difference', ...(compared as Compared))}</p>` : nothing}
    <small>${words.term('pump.trace')}</small>
    <svg
      part="trace"
      viewBox="0 0 600 120"
      preserveAspectRatio="none"
      role="img"
      aria-label=${item(words, 'pump.numbers', 0)}
    >
      <path class="band" d="M0 90H600V120H0Z" />
      <path d="M0 30H600M0 60H600M0 90H600" />
      <path class="line" />
      <path class="line leg-1" />
    </svg>`;
}
