import type { Run } from '../player.js';
import { isClosed, narrowing, tributaryOf, type Piece, type Track } from './courses.js';
import { dropsOf, laneOf, placed } from './drops.js';
import { tenth, type Move, type Place } from './paths.js';
import { pen, put, type Pen } from './pen.js';
import { falls, leaflets, openingOf, unevenOf } from './valves.js';

/** All rims lie below all walls, and these below all veins, so that veins run into one another. */
export interface Layers {
  readonly rims: Element;
  readonly walls: Element;
  readonly veins: Element;
}

/** A track that was drawn. */
export interface DrawnTrack {
  /** Takes another pose: its number, and what it does to a point. */
  readonly bend: (bones: number, move: Move) => void;
  readonly paint: () => void;
}

/** What a vein that a doctor closed is still as wide as, as a share. */
const CORD = 0.34;

/** A line as a path, with a corner every 4 units. */
const lineOf = (line: readonly Place[], move: Move): string =>
  'M' +
  line
    .filter((_, i) => i % 8 === 0 || i === line.length - 1)
    .map(([x, y]) => move(x, y).map(tenth).join(' '))
    .join('L');

/** Draws one track: tubes, drops, leaflets. */
export function drawTrack(
  track: Track,
  { leg, flow }: Run,
  { rims, walls, veins: above }: Layers,
): DrawnTrack {
  const { edge, vein, valves } = track;
  const { veins } = leg.state;
  const closed = edge === 'saphenousOut' && isClosed(leg);
  const narrow = closed ? 1 : narrowing(leg, edge);
  const branch = edge === 'saphenousOut' ? tributaryOf(leg) : undefined;
  const pieces = branch ? [branch, ...track.pieces] : track.pieces;
  const wall = put(walls, 'g');
  const group = put(above, 'g', { 'data-part': edge });
  const marks = [pen(wall, 'class'), pen(group, 'class')];
  const bends: ((move: Move) => void)[] = [];

  /** Draws the lines of a piece in one look; returns the pen for their width. */
  const stroke = (
    parent: Element,
    kind: string,
    { lines }: Piece,
    attributes: Record<string, string | number> = {},
  ): Pen => {
    const path = put(parent, 'path', { class: kind, ...attributes });
    const write = pen(path, 'd');
    bends.push((move) => write(lines.map((line) => lineOf(line, move)).join('')));
    return pen(path, 'stroke-width');
  };
  const widths = pieces.map((piece) => {
    const { width, next: [next, share] = [vein, 0] } = piece;
    const rim = stroke(rims, 'rim', piece);
    const side = stroke(wall, 'wall', piece);
    const scar = narrow > 1.1 ? stroke(group, 'scar', piece) : undefined;
    const lumen = stroke(group, 'lumen', piece);
    // Shade and shine lie off the middle and keep their place: what a tube is seen by.
    if (width > 3.8 && !closed) {
      const off = (by: number): Record<string, string> => ({
        transform: `translate(${tenth((width / narrow) * by)} ${tenth((width / narrow) * by * 0.4)})`,
      });
      stroke(group, 'shine', piece, off(-0.2))(tenth(width / narrow / 6));
    }
    let last: number;
    return (): void => {
      const filling = closed ? CORD : veins[vein].width * (1 - share) + veins[next].width * share;
      const wide = Math.round(width * filling * 5) / 5;
      if (wide === last) return;
      last = wide;
      rim(tenth(wide + 3.6));
      side(tenth(wide + 2.2));
      scar?.(wide);
      lumen(tenth(wide / narrow));
    };
  });

  const lanes = closed ? [] : [...track.lanes, ...(branch?.lines ?? [])].map(laneOf);
  const drops = pen(put(group, 'path', { class: 'drop' }), 'd');
  const flaps = (closed ? [] : valves).map(({ place, width }) => {
    const path = put(group, 'path', { class: 'flap', 'data-valve': edge });
    const stand = pen(path, 'transform');
    bends.push((move) => {
      const [x, y, angle] = placed(place, move);
      stand(`translate(${tenth(x)} ${tenth(y)})rotate(${Math.round(angle) + 90})`);
    });
    return { width, write: pen(path, 'd') };
  });
  const kind = closed ? `${vein} closed` : vein;
  let bones = 0;
  let move: Move;
  let shown: string;
  return {
    bend(to, by) {
      bones = to;
      move = by;
      for (const bend of bends) bend(by);
    },
    paint() {
      for (const write of widths) write();
      const opening = Math.round(openingOf(leg, edge) * 50) / 50;
      const uneven = Math.round(unevenOf(leg, edge) * 10) / 10;
      const filling = Math.round((veins[vein].width / narrow) * 25) / 25;
      const key = `${opening} ${uneven} ${filling}`;
      if (key !== shown) {
        shown = key;
        for (const { width, write } of flaps)
          write(leaflets(opening, uneven, width * filling * 0.47, 0.1 + width * 0.014));
      }
      const back = falls(leg, edge);
      for (const mark of marks) mark(back ? `${kind} back` : kind);
      const travel = Math.floor(flow.travel[edge]);
      drops(lanes.map((lane) => dropsOf(lane, travel, back, bones, move)).join(''));
    },
  };
}
