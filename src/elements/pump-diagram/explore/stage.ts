import { html, nothing, type TemplateResult } from 'lit';
import { item, legName, phaseName, PHASES } from '../describe.js';
import { CAMERAS, PART_PLACES } from '../drawing/index.js';
import type { ExploreModel } from './explore-model.js';

/** Where the named parts are, in the order of their names. */
const PLACES = [
  PART_PLACES.surface,
  PART_PLACES.valve,
  PART_PLACES.foot,
  PART_PLACES.deep,
  PART_PLACES.calf,
] as const;

/** A ring around the part that is explained. */
const ring = ([x, y]: readonly [number, number]): TemplateResult =>
  html`<svg class="ring-mark" viewBox=${CAMERAS.whole} aria-hidden="true">
    <circle cx=${x} cy=${y} r="16" />
  </svg>`;

/** The pictures of the legs; `isTold` where `told()` stands beside them, whose sentences describe them. */
export const stage = ({ words, legs, topic }: ExploreModel, isTold: boolean): TemplateResult =>
  html`<div class=${legs[1] ? 'legs pair' : 'legs'}>
    ${legs.map(
      (leg, i) =>
        html`<div class="figure">
          <svg
            class="leg"
            part="picture"
            role="img"
            aria-label=${legName(words, leg)}
            aria-describedby=${isTold ? `say-${i}` : nothing}
          ></svg>
          ${PLACES[topic] ? ring(PLACES[topic]) : nothing}
          <p part="leg-name">${legName(words, leg)}</p>
        </div>`,
    )}
  </div>`;

/** The names of the parts, which explain them. */
export const parts = ({ words, topic, onTopic }: ExploreModel): TemplateResult =>
  html`<div class="row parts">
    ${PLACES.map(
      (_, i) =>
        html`<button type="button" part="label" aria-pressed=${i === topic} @click=${() => onTopic(i)}>
          ${item(words, 'pump.parts', i)}
        </button>`,
    )}
  </div>`;

/** What the legs do now, and what the chosen part is. The screen writes the sentences. */
export const told = ({ words, legs, topic, playing }: ExploreModel): TemplateResult =>
  html`<p part="about" role="status">${item(words, 'pump.abouts', topic)}</p>
    <p class="row" part="phases" aria-hidden="true">
      ${PHASES.map((phase) => html`<span data-phase=${phase}>${phaseName(words, phase)}</span>`)}
    </p>
    <div aria-live=${playing === false ? 'polite' : 'off'}>
      ${legs.map((_, i) => html`<p part="sentence" id="say-${i}"></p>`)}
    </div>`;
