import { html, type TemplateResult } from 'lit';
import { item, legName, phaseName, PHASES } from './describe.js';
import type { Scene } from './scene.js';

/** The classes of the named parts, in the order of their names, and the line from each name to its part. */
const PARTS = [
  ['surface', 'M42 109H85'],
  ['valve', 'M42 157 88 176'],
  ['foot', 'M40 205 62 269'],
  ['deep', 'M156 60H123'],
  ['calf', 'M156 181 128 165'],
] as const;
const LINES = PARTS.map(([, line]) => line);
const TO_HEART = 'M151 21V4m-4 5 4-5 4 5';

/** The pictures of the legs, with the names of the parts around a single one. */
export const stage = ({ words, legs, topic, onTopic }: Scene): TemplateResult =>
  html`<div class=${legs[1] ? 'row pair' : 'row stage'}>
    <div class="legs">
      ${legs.map(
        (leg, i) =>
          html`<div>
            <svg
              part="picture"
              role="img"
              aria-label=${legName(words, leg)}
              aria-describedby="say-${i}"
            ></svg>
            <p part="leg-name">${legName(words, leg)}</p>
          </div>`,
      )}
    </div>
    <svg class="leaders" viewBox="0 0 190 290" aria-hidden="true">
      <path d=${TO_HEART + LINES.join('')} />
      <path class="now" d=${LINES[topic]} />
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
  </div>`;

/** What the legs do now, and what the chosen part is. The screen writes the sentences. */
export const told = ({ words, legs, topic, playing }: Scene): TemplateResult =>
  html`<p class="row" part="phases" aria-hidden="true">
      ${PHASES.map((phase) => html`<span data-phase=${phase}>${phaseName(words, phase)}</span>`)}
    </p>
    <div aria-live=${playing === false ? 'polite' : 'off'}>
      ${legs.map((_, i) => html`<p part="sentence" id="say-${i}"></p>`)}
    </div>
    <p part="about" role="status">${item(words, 'pump.abouts', topic)}</p>`;
