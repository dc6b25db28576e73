import type { LegName } from '../../../hemodynamics/index.js';
import type { Run } from '../player.js';
import { isClosed, narrowing, tracks, tributaryOf, type Piece, type Track } from './courses.js';
import { dropsOf, laneOf, placed } from './drops.js';
import { freeId } from './ids.js';
import { tenth, type Move, type Place } from './paths.js';
import { pen, put, type Pen } from './pen.js';
import { bonesOf, mover, poseOf } from './pose.js';
import { drawScenery, type Signs } from './scenery.js';
import { falls, leaflets, openingOf, unevenOf } from './valves.js';

/** A drawing that follows a leg. */
export interface LegPicture {
  /** Writes what moved since the last call: widths, leaflets, drops, muscle, foot. Touches no node of Lit. */
  readonly paint: () => void;
}

/** What a picture of a leg can show beside the leg. */
export interface LegOptions {
  /** Marks for the parts that a name points to. */
  readonly named?: boolean;
  /** What years of high pressure can do: swollen ankle, patchy dark skin, a shallow sore. */
  readonly signs?: boolean;
}

/** The legs whose skin shows what high pressure does. */
const LASTING: readonly LegName[] = ['severe', 'post-thrombotic'];

/** A line as a path, with a corner every 4 units. */
const lineOf = (line: readonly Place[], move: Move): string =>
  'M' +
  line
    .filter((_, i) => i % 8 === 0 || i === line.length - 1)
    .map(([x, y]) => move(x, y).map(tenth).join(' '))
    .join('L');

const still: Move = (x, y) => [x, y];

/** A track being drawn: what its writes go to. */
interface Drawn {
  readonly bend: (bones: number, move: Move) => void;
  readonly paint: () => void;
}

/** Draws one track: walls into one layer, so that veins run into one another, and the rest above them. */
function drawTrack(track: Track, run: Run, walls: Element, layer: Element): Drawn {
  const { leg, flow } = run;
  const { edge, vein, valves } = track;
  const { veins } = leg.state;
  const closed = edge === 'saphenousOut' && isClosed(leg);
  const narrow = closed ? 1 : narrowing(leg, edge);
  const tributary = edge === 'saphenousOut' && !closed ? tributaryOf(leg) : undefined;
  const pieces = tributary ? [tributary, ...track.pieces] : track.pieces;
  const wall = put(walls, 'g');
  const group = put(layer, 'g', { 'data-part': edge });
  const marks = [pen(wall, 'class'), pen(group, 'class')];
  const bends: ((move: Move) => void)[] = [];

  /** Draws the lines of a piece in one look; returns the pen for their width. */
  const stroke = (parent: Element, kind: string, { lines }: Piece): Pen => {
    const path = put(parent, 'path', { class: kind });
    const write = pen(path, 'd');
    bends.push((move) => write(lines.map((line) => lineOf(line, move)).join('')));
    return pen(path, 'stroke-width');
  };
  const widths = pieces.map((piece) => {
    const rim = stroke(wall, 'rim', piece);
    const side = stroke(wall, 'wall', piece);
    const scar = narrow > 1.1 ? stroke(group, 'scar', piece) : undefined;
    const lumen = stroke(group, 'lumen', piece);
    if (piece.width > 4.5 && !closed) {
      stroke(group, 'shine', piece)(tenth(piece.width / 6));
      (group.lastElementChild as Element).setAttribute(
        'transform',
        `translate(${-piece.width * 0.2} ${-piece.width * 0.08})`,
      );
    }
    const [next, share] = piece.next ?? [vein, 0];
    let last: number;
    return (): void => {
      const filling = closed ? 0.3 : veins[vein].width * (1 - share) + veins[next].width * share;
      const wide = Math.round(piece.width * filling * 5) / 5;
      if (wide === last) return;
      last = wide;
      rim(tenth(wide + 4));
      side(tenth(wide + 2.4));
      scar?.(wide);
      lumen(tenth(wide / narrow));
    };
  });

  const lane = laneOf(closed ? [] : [...track.lanes, ...(tributary?.lines ?? [])]);
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
  const kind = vein + (closed ? ' closed' : '');
  let bones = 0;
  let move = still;
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
          write(leaflets(opening, uneven, (width * filling) / 2, 0.16 + width / 100));
      }
      const back = falls(leg, edge);
      for (const mark of marks) mark(back ? `${kind} back` : kind);
      drops(dropsOf(lane, Math.floor(flow.travel[edge]), back, bones, move));
    },
  };
}

/**
 * Draws a leg, with the stocking it wears, in the posture its veins are in (`leg.state.veins.foot.depth`).
 * The `viewBox` is the camera's and is set by the view.
 */
export function drawLeg(svg: SVGSVGElement, run: Run, { signs = false }: LegOptions = {}): LegPicture {
  svg.replaceChildren();
  const { leg, name } = run;
  const lasting = signs || LASTING.includes(name);
  const shows: Signs = { swollen: lasting, stained: lasting, sore: signs };
  const scenery = drawScenery(svg, freeId(svg), shows, leg.stocking > 0);
  const layer = (parent: Element): readonly [walls: Element, layer: Element] => [
    put(parent, 'g'),
    put(parent, 'g'),
  ];
  const [deep, surface] = [layer(scenery.deep), layer(scenery.surface)];
  const drawn = tracks().map((track) => drawTrack(track, run, ...(track.surface ? surface : deep)));
  let posed = '';
  let bent = -1;
  return {
    paint() {
      const pose = poseOf(leg);
      const key = Object.values(pose).join(' ');
      if (key !== posed) {
        posed = key;
        scenery.pose(pose);
        const bones = bonesOf(pose);
        if (bones !== bent) {
          bent = bones;
          const move = mover({ ...pose, calf: 0, foot: 0 });
          for (const track of drawn) track.bend(bones, move);
        }
      }
      for (const track of drawn) track.paint();
    },
  };
}
