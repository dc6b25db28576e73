import { nothing, html } from 'lit';
import { within, legName, item } from './describe.js';

/** Highest pressure that is drawn, mmHg. The band ends at 30 (Nicolaides 2000: 15 to 30 after ten tiptoes). */
const TOP = 120;
/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
const whole = (value) => Math.max(0, Math.round(value));
/** The trace of the pressure as an SVG path: a unit right a sample, a unit up a mmHg. A level stretch has two ends only. */
function tracePath(samples) {
    const heights = samples.map((sample) => TOP - Math.min(TOP, whole(sample[1])));
    let path = '';
    heights.forEach((height, i) => {
        if (height !== heights[i - 1] || height !== heights[i + 1])
            path += `${path ? 'L' : 'M'}${i} ${height}`;
    });
    return path;
}
/** The row of numbers and the trace of the last 60 s. The screen writes what is left empty here. */
function numbers({ words, legs, tests, settings }) {
    const tile = (name, unit, key) => html `<div part="number">
      <dt>${item(words, 'pump.numbers', name)}</dt>
      ${legs.map((leg, i) => html `<dd class="leg-${i}">
            <b data-live=${name}>${key && (tests[i] ? whole(tests[i][key]) : '…')}</b> ${unit}
            <small>${legs[1] && legName(words, leg)}</small>
          </dd>`)}
    </div>`;
    const compared = tests.flatMap(({ after }, i) => [
        within(legName(words, legs[i])),
        whole(after),
    ]);
    return html `<dl class="row">
      ${tile(0, 'mmHg')} ${settings.stocking ? tile(2, 'mmHg') : nothing} ${tile(3, 'mmHg', 'after')}
      ${tile(4, 's', 'refill')} ${tile(1, 'mL')}
    </dl>
    ${tests[1] ? html `<p part="difference">${words.term('pump.difference', ...compared)}</p>` : nothing}
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

export { numbers, tracePath, whole };
