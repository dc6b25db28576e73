import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../controllers/language.js';
import { heading } from '../../../lib/heading.js';
import { item, legName, valveStand, whole } from '../describe.js';
import { GAUGE_BOX, LENS_BOX, VALVE_EDGES } from '../drawing/index.js';
import { CHOICES, HEALTHY_BAND, hasChoices, LAST, SCENES, type Moment, type Shot } from './scenes.js';
import { sentenceOf } from './say.js';
import type { StoryState } from './story-state.js';

/** Everything the story shows, and what a visitor can do there. */
export interface StoryModel {
  readonly words: Language;
  readonly state: StoryState;
  readonly shot: Shot;
  readonly moment: Moment;
  /** Whether `moment` is one of `shot`: not while a clip is being prepared. */
  readonly ready: boolean;
  readonly headingLevel: number;
  /** Leaves out what is for pressing, but Play. */
  readonly noControls: boolean;
  /** Whether a checker is on the page, which the story leads on to. */
  readonly leadsOn: boolean;
  readonly onGo: (event: Event, scene: number) => void;
  readonly onChoose: (event: Event, choice: number) => void;
  readonly onPlay: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLead: (event: Event) => void;
}

/** The story: where one is, what is shown, what it says, and the ways on. */
export function storyView(model: StoryModel): TemplateResult {
  const { words, state, headingLevel } = model;
  const { scene } = state;
  const title = item(words, 'pump.titles', scene - 1);
  return html`<div class="story" part="story">
    <div aria-live="polite" class="title">
      ${heading(Math.min(6, headingLevel + 1), title, 'scene-title')}
    </div>
    ${stageView(model)} ${hasChoices(scene) && !model.noControls ? choicesView(model) : nothing}
    <div part="scene-text" aria-live="polite" aria-atomic="true" aria-busy=${model.ready ? nothing : 'true'}>
      <p>${sentenceView(model)}</p>
    </div>
    ${model.noControls ? nothing : navigation(model)}
  </div>`;
}

/** The sentences; a number in them is not announced when it changes. */
function sentenceView({ words, state, shot, moment, ready }: StoryModel): unknown {
  const values = ready ? (shot.values?.(moment) ?? {}) : {};
  return sentenceOf(words, state).map(({ text, value }) =>
    value
      ? html`<b aria-live="off">${values[value] === undefined ? '…' : words.number(whole(values[value]))}</b>`
      : text,
  );
}

/** The pictures with their lenses, gauges and names. */
function stageView(model: StoryModel): TemplateResult {
  const { words, state, shot } = model;
  const { legs } = shot.clip;
  const running = state.motion === 'running';
  return html`<div class="scene ${legs[1] ? 'pair' : shot.wide ? 'wide' : ''}" part="scene">
    ${legs.map(
      (leg, i) =>
        html`<div class="figure">
          <svg class="leg" part="picture" aria-hidden="true"></svg>
          <svg class="leaders" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"></svg>
          ${legs[1] ? html`<p part="leg-name">${legName(words, leg)}</p>` : nothing}
          <div class="aside">${lensesView(model, i)} ${gaugeView(model, i)}</div>
          ${
            shot.heart
              ? html`<p class="heart">
                  <svg viewBox="0 0 20 100" aria-hidden="true"><path d="M10 99V4M2 16 10 3l8 13" /></svg>
                  ${words.term('pump.heart')}
                </p>`
              : nothing
          }
          ${shot.labels?.map(
            ({ text: [list, at], side, top }) =>
              html`<p part="label" class=${side} data-top=${top}>${item(words, list, at)}</p>`,
          )}
        </div>`,
    )}
    <button type="button" part="play" class=${running ? 'running' : 'large'} @click=${model.onPlay}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d=${running ? 'M6 4h4v16H6zM14 4h4v16h-4z' : 'M7 3.5 20 12 7 20.5z'} />
      </svg>
      <span class="hidden-text">${words.term(running ? 'pump.pause' : 'pump.play')}</span>
    </button>
  </div>`;
}

function lensesView({ words, shot, moment, ready }: StoryModel, leg: number): unknown {
  const lenses = shot.lenses?.filter((lens) => lens.leg === leg) ?? [];
  return lenses.map(({ valve }, i) => {
    const run = ready ? moment.runs[leg] : undefined;
    const stand = run ? valveStand(run.leg, VALVE_EDGES[valve]) : 0;
    const said = lenses[1]
      ? `${item(words, 'pump.lens-at', i)} ${item(words, 'pump.valve', stand)}`
      : item(words, 'pump.lens', stand);
    return html`<div part="lens">
      <svg class="lens" viewBox=${LENS_BOX} data-valve=${valve} aria-hidden="true"></svg>
      <p>${said}</p>
    </div>`;
  });
}

function gaugeView({ words, shot, moment, ready }: StoryModel, leg: number): unknown {
  const { gauge } = shot;
  if (!gauge) return nothing;
  const mmHg = ready ? whole(gauge.reads(moment, leg)) : undefined;
  const before = ready ? gauge.before?.(moment) : undefined;
  return html`<div part="gauge">
    <p class="gauge-name">${item(words, 'pump.gauges', gauge.name)}</p>
    <svg class="gauge" viewBox=${GAUGE_BOX} aria-hidden="true"></svg>
    <p class="reading"><b>${mmHg === undefined ? '…' : words.number(mmHg)}</b> mmHg</p>
    ${before === undefined ? nothing : html`<p class="note">${words.term('pump.before', whole(before))}</p>`}
    ${gauge.band ? html`<p class="note">${words.term('pump.band', ...HEALTHY_BAND)}</p>` : nothing}
  </div>`;
}

/** What helps, to choose from. */
function choicesView({ words, state, onChoose }: StoryModel): TemplateResult {
  return html`<div class="choices" role="group" aria-label=${item(words, 'pump.titles', LAST - 1)}>
    ${CHOICES.map(
      (_, i) =>
        html`<button
          type="button"
          part="choice"
          aria-pressed=${i === state.choice}
          @click=${(event: Event) => onChoose(event, i)}
        >
          ${item(words, 'pump.choices', i)}
        </button>`,
    )}
  </div>`;
}

/** Back, the dots, Next. The last scene leads on, or back to the first; the button stays, and so does the focus. */
function navigation({ words, state, leadsOn, onGo, onKey, onLead }: StoryModel): TemplateResult {
  const { scene } = state;
  const last = scene === LAST;
  return html`<div class="ways">
    <button
      type="button"
      part="back"
      class="button"
      aria-disabled=${scene === 1 ? 'true' : nothing}
      @click=${(event: Event) => onGo(event, scene - 1)}
    >
      ${words.term('pump.back')}
    </button>
    <div part="dots" role="group" aria-label=${words.term('pump.dots')} @keydown=${onKey}>
      ${SCENES.map((_, i) => {
        const number = i + 1;
        return html`<button
          type="button"
          class="dot"
          aria-label="${number}. ${item(words, 'pump.titles', number - 1)}"
          aria-current=${number === scene ? 'step' : nothing}
          tabindex=${number === scene ? 0 : -1}
          @click=${(event: Event) => onGo(event, number)}
        ></button>`;
      })}
    </div>
    <button
      type="button"
      part="next"
      class="button primary"
      @click=${(event: Event) => (last && leadsOn ? onLead(event) : onGo(event, last ? 1 : scene + 1))}
    >
      ${words.term(last ? (leadsOn ? 'pump.check' : 'pump.again') : 'pump.next')}
    </button>
  </div>`;
}
