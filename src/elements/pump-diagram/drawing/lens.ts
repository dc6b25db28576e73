import type { EdgeName } from '../../../hemodynamics/index.js';
import type { Run } from '../player.js';
import { VALVES } from './anatomy.js';
import { dropAt } from './drops.js';
import { freeId } from './ids.js';
import type { Picture } from './leg-picture.js';
import { PITCH, tenth } from './paths.js';
import { pen, put } from './pen.js';
import { leaflets } from './leaflets.js';
import { falls, openingOf, unevenOf } from './valves.js';

/** The valves a lens can stand on. */
export type ValveName = 'popliteal' | 'tibial' | 'saphenous' | 'perforator';

/** The edge of the model whose valve each of them is. */
export const VALVE_EDGES: Readonly<Record<ValveName, EdgeName>> = {
  popliteal: 'calfThigh',
  tibial: 'footCalf',
  saphenous: 'saphenousOut',
  perforator: 'saphenousCalf',
};

/** Where each of them lies, leg units: the lens's leader starts there. */
export const VALVE_PLACES: Readonly<Record<ValveName, readonly [x: number, y: number]>> = {
  popliteal: VALVES.popliteal,
  tibial: VALVES.tibial,
  saphenous: VALVES.saphenous,
  perforator: [122, 242],
};

/** Half the width of a sound vein and of one whose valve leaks, lens units. */
const [SOUND, WIDE] = [28, 34];
/** The length of vein that cells move along, and how much larger than in the leg's picture their way is. */
const [REACH, ZOOM] = [168, 1.6];
/** Cells, as shares of the way and of half the width. */
const CELLS = [
  [0.02, -0.5], [0.09, 0.35], [0.17, -0.15], [0.24, 0.62], [0.31, -0.66], [0.39, 0.1], [0.46, -0.4],
  [0.53, 0.55], [0.6, -0.05], [0.68, -0.7], [0.75, 0.4], [0.82, -0.3], [0.89, 0.68], [0.95, 0],
] as const; // prettier-ignore

const wallAt = (half: number): string => {
  const side = (sign: number): string[] =>
    [0, 0, 8, 8, 8, 0, 0].map((bulge) => String(sign * (half + bulge)));
  const [a, b, c, d, e, f, g] = side(-1) as [string, string, string, string, string, string, string];
  const [h, i, j, k, l, m, n] = side(1) as [string, string, string, string, string, string, string];
  return `M${a} -80L${a} -32C${b} -20 ${c} -14 ${d} -2C${e} 12 ${f} 16 ${g} 26L${g} 90L${n} 90L${n} 26C${m} 16 ${l} 12 ${k} -2C${j} -14 ${i} -20 ${h} -32L${h} -80`;
};

/** Room between the leaflets for a cell, as a share of half the width, at a height within the lens. */
function roomAt(y: number, opening: number): number {
  const along = Math.min(1, Math.max(0, (26 - y) / 46));
  return y < -26 ? 1 : 1 - along * (1 - 0.62 * opening);
}

/** The `viewBox` of a lens. */
export const LENS_BOX = '-64 -64 128 128';

/** Draws a round magnifier on one valve, in `LENS_BOX`: leaflets and blood cells as they are now. */
export function drawLens(svg: SVGSVGElement, run: Run, valve: ValveName): Picture {
  const { leg, flow } = run;
  const edge = VALVE_EDGES[valve];
  const half = leg.params.leak[edge] > 0 ? WIDE : SOUND;
  svg.replaceChildren();
  svg.setAttribute('viewBox', LENS_BOX);
  const id = freeId(svg);
  const defs = put(svg, 'defs');
  put(put(defs, 'clipPath', { id: `fade-${id}` }), 'circle', { r: 60 });
  const glass = put(defs, 'radialGradient', { id: `glass-${id}` });
  put(glass, 'stop', { offset: 0.2, class: 'glass' });
  put(glass, 'stop', { offset: 1, class: 'glass-rim' });
  put(svg, 'circle', { r: 60, fill: `url(#glass-${id})` });
  const vein = put(put(svg, 'g', { 'clip-path': `url(#fade-${id})` }), 'g', { 'data-valve': edge });
  const wall = wallAt(half);
  put(vein, 'path', { class: 'lens-wall', d: wall });
  put(vein, 'path', {
    class: 'shine',
    d: `M${5 - half} -80L${5 - half} -34C${5 - half} -22 ${-3 - half} -14 ${-3 - half} -2`,
    'stroke-width': 5,
  });
  const cells = pen(put(vein, 'path', { class: 'drop' }), 'd');
  const flap = pen(put(vein, 'path', { class: 'flap' }), 'd');
  put(svg, 'circle', { class: 'ring', r: 61 });
  put(svg, 'path', { class: 'glint', d: 'M-47 -22C-42 -36 -32 -45 -20 -49' });
  const mark = pen(vein, 'class');
  const kind = `lens-vein ${edge.startsWith('saphenous') ? 'saphenous' : 'deep'}`;
  return {
    paint() {
      const opening = openingOf(leg, edge);
      const back = falls(leg, edge);
      mark(back ? `${kind} back` : kind);
      flap(leaflets(Math.round(opening * 100) / 100, Math.round(unevenOf(leg, edge) * 50) / 50, half, 1));
      const moves = Math.abs(leg.state.edges[edge].flow) > 0.05;
      const way = (flow.travel[edge] * PITCH * ZOOM) / REACH;
      cells(
        CELLS.map(([share, across]) => {
          const y = tenth(84 - REACH * ((((share + way) % 1) + 1) % 1));
          const room = roomAt(y, opening);
          if (room * half < 14) return '';
          const x = tenth(across * half * room * 0.9);
          return moves || back
            ? dropAt([x, y, -90], back, 2.1)
            : `M${x - 4} ${y}a4 4 0 1 1 8 0a4 4 0 1 1-8 0Z`;
        }).join(''),
      );
    },
  };
}
