import type { EdgeName, Leg } from '../../../hemodynamics/index.js';
import { leakLeft } from '../../../hemodynamics/leg.js';
import { tenth } from './paths.js';

/** How much of a valve never shuts, 0 to 1, with the stocking that is worn. */
const leakOf = ({ params, stocking }: Leg, edge: EdgeName): number => params.leak[edge] * leakLeft(stocking);

/** How far the leaflets of a valve stand apart, 0 to 1: one that leaks never shuts. */
export function openingOf(leg: Leg, edge: EdgeName): number {
  const leak = leakOf(leg, edge);
  return leak + (1 - leak) * leg.state.edges[edge].opening;
}

/** How much of that is a leak: uneven leaflets that blood pushed back and could not shut, 0 to 1. */
export const unevenOf = (leg: Leg, edge: EdgeName): number =>
  leakOf(leg, edge) * (1 - leg.state.edges[edge].opening);

/**
 * Whether blood falls back through an edge, by more than 0.2 mL/s. The beat in which sound leaflets shut is none: it
 * lasts some hundredths of a second.
 */
export const falls = ({ params, state }: Leg, edge: EdgeName): boolean =>
  state.edges[edge].flow < -0.2 && params.leak[edge] > 0;

// A leaflet from the wall to its free edge, which points downstream: a curve and a straight tip. Walls at -28 and 28.
const SHUT = [-28, 26, -22, 25, -4, 21, -1.5, 2, -1.5, -14];
const OPEN = [-28, 26, -26, 8, -21.4, -7, -19, -20, -18, -24];
const TORN = [
  [-28, 26, -21.4, 24, -11.5, 20, -8.2, -4, -7.8, -8],
  [28, 26, 23, 25, 11.5, 24, 7.4, 6, 7, 3],
] as const;

/**
 * The two leaflets of a valve whose blood flows to smaller y, as strokes: mirrored in a sound valve.
 * @param opening 0: their edges meet in the middle; 1: they stand wide open, but never flat on the wall
 * @param uneven how much of the opening is a leak
 * @param half half the width of the vein, units
 * @param rise length of a unit along the vein: 1 in a lens whose vein is 56 wide
 */
export function leaflets(opening: number, uneven: number, half: number, rise: number): string {
  return TORN.map((torn, side) => {
    const [x0, y0, ...rest] = SHUT.map((shut, i) => {
      const flip = side && i % 2 === 0 ? -1 : 1;
      const open = (OPEN[i] as number) * flip;
      const to = open + ((torn[i] as number) - open) * uneven;
      const at = shut * flip + (to - shut * flip) * opening;
      return tenth(i % 2 ? at * rise : (at * half) / 28);
    });
    return `M${x0} ${y0}C${rest.slice(0, 6).join(' ')}L${rest.slice(6).join(' ')}`;
  }).join('');
}
