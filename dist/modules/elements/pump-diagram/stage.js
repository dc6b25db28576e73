import { nothing, html, svg } from 'lit';
import { WIDTH, HEIGHT } from './geometry.js';

/** The named parts, and the line from each name to its part. */
const PARTS = [
    ['surface', 'M84 226H170'],
    ['valve', 'M84 324 172 344'],
    ['foot', 'M80 452 124 538'],
    ['deep', 'M312 64H252'],
    ['calf', 'M312 380 256 340'],
];
/** The pictures of the legs with the names of the parts, and below what the legs do now and what a part is. */
const stage = ({ words, legs, topic, playing, onTopic }) => html `<div class=${legs[1] ? 'row pair' : 'stage'}>
      <div class="legs">
        ${legs.map((leg, i) => html `<div>
              <p part="leg-name" ?hidden=${!legs[1]}>${words.term(`pump.leg.${leg}`)}</p>
              <svg part="picture" role="img" aria-label=${words.term(`pump.leg.${leg}`)} aria-describedby="say-${i}"></svg>
            </div>`)}
      </div>
      <svg class="leaders" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
        <path d="M322 40V8m-8 9 8-9 8 9" />
        ${PARTS.map(([part, d]) => svg `<path class=${part === topic ? 'now' : nothing} d=${d} />`)}
      </svg>
      <span class="heart" aria-hidden="true">${words.term('pump.heart')}</span>
      ${PARTS.map(([part]) => html `<button
            type="button"
            class=${part}
            part="label"
            aria-pressed=${part === topic}
            @click=${() => onTopic(part)}
          >
            ${words.term(`pump.part.${part}`)}
          </button>`)}
    </div>
    <p class="row" part="phases" aria-hidden="true">
      ${['rest', 'press', 'squeeze', 'release', 'refill'].map((phase) => html `<span data-phase=${phase}>${words.term(`pump.phase.${phase}`)}</span>`)}
    </p>
    <div aria-live=${playing === false ? 'polite' : 'off'}>
      ${legs.map((_, i) => html `<p part="sentence" id="say-${i}"></p>`)}
    </div>
    <p part="about" role="status">${topic ? words.term(`pump.about.${topic}`) : nothing}</p>`;

export { stage };
