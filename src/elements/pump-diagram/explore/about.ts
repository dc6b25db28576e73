import { html, nothing, type TemplateResult } from 'lit';
import type { LegName, Phase } from '../../../hemodynamics/index.js';
import { item, legName, phaseName } from '../describe.js';
import { drawnOnce } from '../drawn.js';
import { CAMERAS, drawLeg } from '../drawing/index.js';
import { Player, QUANTITIES, sampleOf, type Run, type Sample } from '../player.js';
import type { ExploreModel } from './explore-model.js';
import { stockingFits } from './stockings.js';

const SOURCES = 'Pollack 1949, Christopoulos 1987, Ballard 1998, Olsen 1998, Nicolaides 2000, Mynard 2012.';

/** Visits the moments of one step from standing: at rest, and early in each phase. */
export function visitStep(name: LegName, stocking: number, visit: (run: Run, phase: Phase) => void): void {
  const player = new Player();
  const see = (): void => player.runs.forEach((run) => visit(run, player.phase));
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
export function drawStills(root: ParentNode, { legs, settings }: ExploreModel): void {
  const stills = [...root.querySelectorAll<SVGSVGElement>('[open] .still')];
  if (!stills[0]) return;
  for (const leg of legs)
    visitStep(leg, settings.stocking, (run, phase) => {
      const svg = stills.shift() as SVGSVGElement;
      drawnOnce(svg, `${leg} ${settings.stocking}`, phase, () => {
        svg.setAttribute('viewBox', CAMERAS.whole);
        drawLeg(svg, run).paint();
      });
    });
}

/** One step in five pictures and their numbers, and what the model is and is not. */
export function about({ words, legs, settings, still, stepOpen, onToggle }: ExploreModel): TemplateResult {
  const table = (leg: LegName): TemplateResult => {
    const moments: (readonly [Phase, Sample])[] = [];
    visitStep(leg, settings.stocking, (run, phase) => moments.push([phase, sampleOf(run.leg, 0)]));
    return html`<table>
      <caption>
        ${legName(words, leg)}
      </caption>
      <tr>
        <td></td>
        ${moments.map(
          ([phase]) =>
            html`<th scope="col"><svg class="still" aria-hidden="true"></svg>${phaseName(words, phase)}</th>`,
        )}
      </tr>
      ${QUANTITIES.map(
        ([, unit, list, at], i) =>
          html`<tr>
            <th scope="row">${item(words, list, at)}, ${unit}</th>
            ${moments.map(
              // Adding 0 turns -0 into 0.
              ([, sample]) =>
                html`<td>${words.number(Math.round((sample[i + 1] as number) * 10) / 10 + 0)}</td>`,
            )}
          </tr>`,
      )}
    </table>`;
  };
  return html`<details part="step" .open=${still} @toggle=${onToggle}>
      <summary>${words.term('pump.cycle')}</summary>
      <div class="wide" tabindex="0" role="group" aria-label=${words.term('pump.cycle')}>
        ${still || stepOpen ? legs.map(table) : nothing}
      </div>
    </details>
    <details part="model">
      <summary>${words.term('pump.model')}</summary>
      ${settings.stocking && !stockingFits(legs) ? html`<p>${words.term('pump.stocking-doubt')}</p>` : nothing}
      <p>${words.term('pump.about')} ${SOURCES}</p>
    </details>`;
}
