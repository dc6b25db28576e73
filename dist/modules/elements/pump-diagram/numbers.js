import { nothing, html, svg } from 'lit';
import { nameOf } from './describe.js';
import { SAMPLES } from './player.js';

/** Highest pressure that is drawn, and the edge of the band, mmHg (Nicolaides 2000: 15 to 30 after ten tiptoes). */
const TOP = 120;
const GOAL = 30;
/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
const whole = (value) => Math.max(0, Math.round(value));
/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. */
const tracePath = (samples) => `M${samples.map(([, pressure], i) => `${i} ${TOP - Math.min(TOP, whole(pressure))}`).join('L')}`;
/** The row of numbers and the trace of the last 60 s. The screen writes what is left empty here. */
function numbers({ words, legs, tests, settings }) {
    const tile = (name, unit, values = []) => html `<div part="number">
      <dt>${words.term(`pump.${name}`)}</dt>
      ${legs.map((_, i) => html `<dd class="leg-${i}"><b data-live=${name}>${values[i]}</b> ${unit}</dd>`)}
    </div>`;
    const after = tests.map((test) => whole(test.after));
    return html `<dl class="row">
      ${tile('pressure', 'mmHg')} ${settings.stocking ? tile('stretch', 'mmHg') : nothing}
      ${tile('after', 'mmHg', after)}
      ${tile('refill', 's', tests.map(({ refill }) => whole(refill)))}
      ${tile('volume', 'mL')}
    </dl>
    ${after[1] === undefined
        ? nothing
        : html `<p part="difference">
          ${words.term('pump.difference', nameOf(words, legs[0]), after[0], nameOf(words, legs[1]), after[1])}
        </p>`}
    <svg part="trace" viewBox="0 0 ${SAMPLES} ${TOP}" preserveAspectRatio="none" role="img" aria-label=${words.term('pump.pressure')}>
      <path class="band" d="M0 ${TOP - GOAL}H${SAMPLES}V${TOP}H0Z" />
      ${[30, 60, 90].map((y) => svg `<path class="grid" d="M0 ${y}H${SAMPLES}" />`)}
      ${legs.map((_, i) => svg `<path class="line leg-${i}" />`)}
    </svg>
    <p class="small">${words.term('pump.trace')}</p>`;
}

export { numbers, tracePath, whole };
