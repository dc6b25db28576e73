import { nothing, html } from 'lit';
import { within, legName, whole, item } from '../describe.js';

/** Highest pressure that is drawn, mmHg. The band ends at 30 (Nicolaides 2000: 15 to 30 after ten tiptoes). */
const TOP = 120;
/** The pressures that the axis names, mmHg. */
const TICKS = [90, 60, 30, 0];
/** How far down the trace a pressure lies, in hundredths. */
const heightOf = (mmHg) => (100 * (TOP - Math.min(TOP, whole(mmHg)))) / TOP;
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
/** How the pressure of a leg went over the trace, in words. */
const trendOf = (words, { name, samples }) => words.term('pump.trend', within(legName(words, name)), whole(samples[0]?.[1] ?? 0), whole(samples.at(-1)?.[1] ?? 0));
/** The row of numbers, each with what people have beside it. The screen writes what is left empty here. */
function numbers({ words, legs, tests, settings }) {
    const tile = (name, unit, key, usual = -1) => html `<div part="number">
      <dt>${item(words, 'pump.numbers', name)}</dt>
      ${legs.map((leg, i) => html `<dd class="leg-${i}">
            ${key ? html `<b>${tests[i] ? whole(tests[i][key]) : '…'}</b>` : html `<b data-live=${name}></b>`}
            ${unit}
            <small>${legs[1] && legName(words, leg)}</small>
          </dd>`)}
      ${usual < 0 ? nothing : html `<dd class="usual"><small>${item(words, 'pump.usual', usual)}</small></dd>`}
    </div>`;
    const [one, other] = tests;
    const compared = one &&
        other && [
        within(legName(words, legs[0])),
        whole(one.after),
        within(legName(words, legs[1])),
        whole(other.after),
    ];
    return html `<dl class="row">
      ${tile(0, 'mmHg', undefined, 0)} ${settings.stocking ? tile(2, 'mmHg') : nothing}
      ${tile(3, 'mmHg', 'after', 1)} ${tile(4, 's', 'refill', 2)} ${tile(1, 'mL')}
    </dl>
    ${compared ? html `<p part="difference">${words.term('pump.difference', ...compared)}</p>` : nothing}
    ${traces(words, legs)}`;
}
/** The traces of the last 60 s, with axes, a name at each line, and their trend in words. */
const traces = (words, legs) => html `<div class="plot">
    <small id="trace-about">${words.term('pump.trace')}</small>
    <div class="axes" aria-hidden="true">
      <div class="ticks">
        ${TICKS.map((mmHg) => html `<span data-at=${mmHg}>${mmHg}</span>`)}<span class="unit">mmHg</span>
      </div>
      <div class="field">
        <svg part="trace" viewBox="0 0 600 120" preserveAspectRatio="none">
          <path class="band" d="M0 90H600V120H0Z" />
          <path class="grid" d="M0 30H600M0 60H600M0 90H600" />
          <path class="line" />
          <path class="line leg-1" />
        </svg>
      </div>
      <div class="names">
        ${legs.map((leg, i) => html `<span class="line-name leg-${i}">${legName(words, leg)}</span>`)}
      </div>
      <div class="ends">
        <span>${item(words, 'pump.ago', 0)}</span><span>${item(words, 'pump.ago', 1)}</span>
      </div>
    </div>
    ${legs.map(() => html `<p part="trend"></p>`)}
  </div>`;

export { heightOf, numbers, tracePath, trendOf };
