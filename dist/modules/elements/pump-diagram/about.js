import { html } from 'lit';
import { drawLeg } from './leg-picture.js';
import { Player, sampleOf } from './player.js';

const SOURCES = 'Pollack & Wood 1949; Christopoulos 1987; Raju 1993; Stick 1993; Nicolaides 2000; Ballard 1998; Olsen & Länne 1998; Mynard 2012.';
/** What the table tells of a sample, in its order, and the units. */
const ROWS = [
    ['pressure', 'mmHg'],
    ['volume', 'mL'],
    ['part.deep', 'mL/s'],
    ['part.surface', 'mL/s'],
];
/** Visits the moments of one step from standing: at rest, and early in each phase. */
function visitStep(name, stocking, visit) {
    const player = new Player();
    const see = () => player.runs.forEach((run) => visit(run, player.phase));
    player.load([name], stocking);
    see();
    player.change('walking');
    player.advance(0.06);
    see();
    for (let i = 0; i < 3; i++) {
        player.next();
        see();
    }
}
/** Draws the pictures of the table, where it stands open. */
function drawStills(root, { legs, settings }) {
    const stills = [...root.querySelectorAll('[open] .still')];
    if (stills[0])
        for (const leg of legs)
            visitStep(leg, settings.stocking, (run) => drawLeg(stills.shift(), run.leg)(run));
}
/** One step in five pictures and their numbers, and what the model is and is not. */
function about({ words, legs, settings, still, onToggle }) {
    const table = (leg) => {
        const moments = [];
        visitStep(leg, settings.stocking, (run, phase) => moments.push([phase, sampleOf(run.leg, 0)]));
        return html `<table>
      <caption>
        ${words.term(`pump.leg.${leg}`)}
      </caption>
      <tr>
        <td></td>
        ${moments.map(([phase]) => html `<th scope="col">
              <svg class="still" aria-hidden="true"></svg>${words.term(`pump.phase.${phase}`)}
            </th>`)}
      </tr>
      ${ROWS.map(([name, unit], i) => html `<tr>
            <th scope="row">${words.term(`pump.${name}`)}, ${unit}</th>
            ${moments.map(
        // Adding 0 turns -0 into 0.
        ([, sample]) => html `<td>${words.number(Math.round(sample[i + 1] * 10) / 10 + 0)}</td>`)}
          </tr>`)}
    </table>`;
    };
    return html `<details part="step" .open=${still} @toggle=${onToggle}>
      <summary>${words.term('pump.cycle')}</summary>
      <div class="wide" tabindex="0" role="group" aria-label=${words.term('pump.cycle')}>${legs.map(table)}</div>
    </details>
    <details part="model">
      <summary>${words.term('pump.model')}</summary>
      <p>${words.term('pump.about')} ${SOURCES}</p>
    </details>`;
}

export { about, drawStills, visitStep };
