import { nothing, html } from 'lit';
import { ACTIVITIES } from '../../hemodynamics/activities.js';
import '../../hemodynamics/legs.js';
import { activityName, NAMES, legName } from './describe.js';

/** The buttons that run the clock. */
const playback = ({ words, playing, onPlay, onStep }, step) => html `<p class="row">
    <button type="button" part="play" @click=${onPlay}>
      ${words.term(playing ? 'pump.pause' : 'pump.play')}
    </button>
    ${step ? html `<button type="button" part="next" @click=${onStep}>${words.term('pump.step')}</button>` : nothing}
  </p>`;
/** What the visitor can set: what the leg does, the legs, the stocking, the speed. */
function controls({ words, settings, onSet }) {
    const choose = (key, name, values) => html `<label
      >${words.term(`pump.${key}`)}
      <select
        part="select"
        @change=${({ target }) => onSet({ [key]: values[target.selectedIndex] })}
      >
        ${values.map((value) => html `<option .selected=${value === settings[key]}>${name(value)}</option>`)}
      </select>
    </label>`;
    const nameOf = (leg) => (leg ? legName(words, leg) : words.term('pump.none'));
    /** The value that is set, and the usual ones. */
    const among = (...values) => [...new Set(values)].sort((a, b) => a - b);
    return html `<fieldset class="row">
      <legend>${words.term('pump.do')}</legend>
      ${ACTIVITIES.map((activity) => html `<label part="choice">
            <input
              type="radio"
              name="activity"
              .checked=${activity === settings.activity}
              @change=${() => onSet({ activity })}
            />${activityName(words, activity)}</label
          >`)}
    </fieldset>
    <p class="row">
      ${choose('leg', nameOf, NAMES)} ${choose('compare', nameOf, ['', ...NAMES])}
      ${choose('stocking', (mmHg) => (mmHg ? `${mmHg} mmHg` : words.term('pump.none')), among(settings.stocking, 0, 15, 20, 30, 40))}
      ${choose('speed', (speed) => `${words.number(speed)}×`, among(settings.speed, 0.25, 0.5, 1, 2))}
    </p>`;
}

export { controls, playback };
