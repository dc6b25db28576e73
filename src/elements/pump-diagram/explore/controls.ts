import { html, nothing, type TemplateResult } from 'lit';
import { ACTIVITIES, type LegName } from '../../../hemodynamics/index.js';
import { activityName, legName, NAMES } from '../describe.js';
import type { ExploreModel } from './explore-model.js';
import { ICONS } from './icons.js';
import { stockingFits } from './stockings.js';

/** The strongest stocking one can set, mmHg. */
const STRONGEST = 40;

/** The buttons that run the clock. */
export const playback = ({ words, playing, onPlay, onStep }: ExploreModel, step: boolean): TemplateResult =>
  html`<p class="row">
    <button type="button" part="play" class="button primary" @click=${onPlay}>
      ${words.term(playing ? 'pump.pause' : 'pump.play')}
    </button>
    ${
      step
        ? html`<button type="button" part="next" class="button" @click=${onStep}>
            ${words.term('pump.step')}
          </button>`
        : nothing
    }
  </p>`;

/** What the visitor can set: what the leg does, the legs, the stocking, the speed. */
export function controls({ words, settings, legs, onSet }: ExploreModel): TemplateResult {
  const choose = <T extends string | number>(
    key: 'leg' | 'compare' | 'speed',
    name: (value: T) => string,
    values: readonly T[],
  ): TemplateResult =>
    html`<label
      >${words.term(`pump.${key}`)}
      <select
        part="select"
        @change=${({ target }: Event) => onSet({ [key]: values[(target as HTMLSelectElement).selectedIndex] })}
      >
        ${values.map((value) => html`<option .selected=${value === settings[key]}>${name(value)}</option>`)}
      </select>
    </label>`;
  const nameOf = (leg: LegName | ''): string => (leg ? legName(words, leg) : words.term('pump.none'));
  /** The value that is set, and the usual ones. */
  const among = (...values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

  return html`<fieldset class="activities">
      <legend>${words.term('pump.do')}</legend>
      ${ACTIVITIES.map(
        (activity) =>
          html`<label part="choice" class=${activity === settings.activity ? 'chosen' : ''}>
            <input
              type="radio"
              name="activity"
              .checked=${activity === settings.activity}
              @change=${() => onSet({ activity })}
            />
            <svg class="icon" viewBox="0 0 32 32" aria-hidden="true">
              <path class="head" d=${ICONS[activity][0]} />
              <path d=${ICONS[activity][1]} />
            </svg>
            <span>${activityName(words, activity)}</span></label
          >`,
      )}
    </fieldset>
    <div class="settings">
      ${choose('leg', nameOf, NAMES)} ${choose('compare', nameOf, ['', ...NAMES])}
      ${choose('speed', (speed) => `${words.number(speed)}×`, among(settings.speed, 0.25, 0.5, 1, 2))}
      ${stockingFits(legs) ? slider(words.term('pump.stocking'), settings.stocking, onSet) : nothing}
    </div>`;
}

/** The stocking, as strong as one likes. */
const slider = (name: string, mmHg: number, onSet: ExploreModel['onSet']): TemplateResult =>
  html`<label class="slider"
    ><span>${name}: <b>${mmHg} mmHg</b></span>
    <input
      type="range"
      part="slider"
      min="0"
      max=${STRONGEST}
      step="1"
      .value=${String(mmHg)}
      aria-valuetext="${mmHg} mmHg"
      @change=${({ target }: Event) => onSet({ stocking: Number((target as HTMLInputElement).value) })}
    />
  </label>`;
