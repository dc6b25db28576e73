import { html, nothing, svg, type TemplateResult } from 'lit';
import { item, legName, phaseName, PHASES } from './describe.js';
import { HEIGHT, WIDTH } from './geometry.js';
import type { Scene } from './scene.js';

/** The classes of the named parts, in the order of their names, and the line from each name to its part. */
const PARTS = [
  ['surface', 'M84 226H170'],
  ['valve', 'M84 324 172 344'],
  ['foot', 'M80 452 124 538'],
  ['deep', 'M312 64H252'],
  ['calf', 'M312 380 256 340'],
] as const;

/** The pictures of the legs with the names of the parts, and below what the legs do now and what a part is. */
export const stage = ({ words, legs, topic, playing, onTopic }: Scene): TemplateResult =>
  html`<div class=${legs[1] ? 'row pair' : 'stage'}>
      <div class="legs">
        ${legs.map(
          (leg, i) =>
            html`<div>
              <p part="leg-name" ?hidden=${!legs[1]}>${legName(words, leg)}</p>
              <svg part="picture" role="img" aria-label=${legName(words, leg)} aria-describedby="say-${i}"></svg>
            </div>`,
        )}
      </div>
      <svg class="leaders" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
        <path d="M322 40V8m-8 9 8-9 8 9" />
        ${PARTS.map(([, d], i) => svg`<path class=${i === topic ? 'now' : nothing} d=${d} />`)}
      </svg>
      <span class="heart" aria-hidden="true">${words.term('pump.heart')}</span>
      ${PARTS.map(
        ([part], i) =>
          html`<button
            type="button"
            class=${part}
            part="label"
            aria-pressed=${i === topic}
            @click=${() => onTopic(i)}
          >
            ${item(words, 'pump.parts', i)}
          </button>`,
      )}
    </div>
    <p class="row" part="phases" aria-hidden="true">
      ${PHASES.map((phase) => html`<span data-phase=${phase}>${phaseName(words, phase)}</span>`)}
    </p>
    <div aria-live=${playing === false ? 'polite' : 'off'}>
      ${legs.map((_, i) => html`<p part="sentence" id="say-${i}"></p>`)}
    </div>
    <p part="about" role="status">${topic === undefined ? nothing : item(words, 'pump.abouts', topic)}</p>`;
