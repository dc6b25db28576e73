import { nothing, html } from 'lit';
import { legName, phaseName, item } from '../describe.js';
import { drawnOnce } from '../drawn.js';
import '../../../hemodynamics/legs.js';
import { drawLeg } from '../drawing/leg-picture.js';
import '../drawing/lens.js';
import '../drawing/picture.styles.js';
import { CAMERAS } from '../drawing/view.js';
import { QUANTITIES, Player, sampleOf } from '../player.js';
import { stockingFits } from './stockings.js';

const SOURCES = 'Pollack 1949, Christopoulos 1987, Ballard 1998, Olsen 1998, Nicolaides 2000, Mynard 2012.';
/** Visits the moments of one step from standing: at rest, and early in each phase. */
function visitStep(name, stocking, visit) {
    const player = new Player();
    const see = () => player.runs.forEach((run) => visit(run, player.phase));
    player.load([name], stocking);
    see();
    player.change('walking');
    player.advance(0.1);
    see();
    for (let i = 0; i < 3; i++) {
        player.next();
        see();
    }
}
/** Draws the pictures of the table, where it stands open. */
function drawStills(root, { legs, settings }) {
    const stills = [...root.querySelectorAll('[open] .still')];
    if (!stills[0])
        return;
    for (const leg of legs)
        visitStep(leg, settings.stocking, (run, phase) => {
            const svg = stills.shift();
            drawnOnce(svg, `${leg} ${settings.stocking}`, phase, () => {
                svg.setAttribute('viewBox', CAMERAS.whole);
                drawLeg(svg, run).paint();
            });
        });
}
/** One step in five pictures and their numbers, and what the model is and is not. */
function about({ words, legs, settings, still, stepOpen, onToggle }) {
    const table = (leg) => {
        const moments = [];
        visitStep(leg, settings.stocking, (run, phase) => moments.push([phase, sampleOf(run.leg, 0)]));
        return html `<table>
      <caption>
        ${legName(words, leg)}
      </caption>
      <tr>
        <td></td>
        ${moments.map(([phase]) => html `<th scope="col"><svg class="still" aria-hidden="true"></svg>${phaseName(words, phase)}</th>`)}
      </tr>
      ${QUANTITIES.map(([, unit, list, at], i) => html `<tr>
            <th scope="row">${item(words, list, at)}, ${unit}</th>
            ${moments.map(
        // Adding 0 turns -0 into 0.
        ([, sample]) => html `<td>${words.number(Math.round(sample[i + 1] * 10) / 10 + 0)}</td>`)}
          </tr>`)}
    </table>`;
    };
    return html `<details part="step" .open=${still} @toggle=${onToggle}>
      <summary>${words.term('pump.cycle')}</summary>
      <div class="wide" tabindex="0" role="group" aria-label=${words.term('pump.cycle')}>
        ${still || stepOpen ? legs.map(table) : nothing}
      </div>
    </details>
    <details part="model">
      <summary>${words.term('pump.model')}</summary>
      ${settings.stocking && !stockingFits(legs) ? html `<p>${words.term('pump.stocking-doubt')}</p>` : nothing}
      <p>${words.term('pump.about')} ${SOURCES}</p>
    </details>`;
}

export { about, drawStills, visitStep };
