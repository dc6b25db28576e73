import { walk, type Place, type Points } from './geometry.js';

/** Way between two drops of blood, about, in places. */
const GAP = 40;

/** A drop that moves along x: its first corner, and the ways from corner to corner. */
const DROP: Points = [-2.5, -2, 5.5, 2, -5.5, 2, 1, -2];

/** A line that drops of blood move along. */
export interface Lane {
  /** A place each half unit. */
  readonly places: readonly Place[];
  /** Number of drops. */
  readonly drops: number;
  /** Drops as paths by place, once they were there: those that go the way blood should, and those that fall back. */
  readonly paths: readonly [string[], string[]];
}

const lanes = new Map<string, Lane>();

/** The lane along a line; made once, and shared by every picture. */
export function laneOf(line: Points): Lane {
  const key = line.join();
  let lane = lanes.get(key);
  if (!lane) {
    const places = walk(line);
    lanes.set(key, (lane = { places, drops: Math.ceil(places.length / GAP), paths: [[], []] }));
  }
  return lane;
}

/** Puts what is drawn at 0 0 along x at a place of a lane, as an SVG transform. */
export const at = ([x, y, angle]: Place): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)})rotate(${angle.toFixed()})`;

function dropAt([x, y, angle]: Place, way: number): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * way, Math.sin(turn) * way];
  let path = '';
  for (let i = 0; i < DROP.length; i += 2) {
    const [px, py] = [DROP[i] as number, DROP[i + 1] as number];
    const [toX, toY] = [cos * px - sin * py, sin * px + cos * py];
    path += i
      ? `${i > 2 ? ' ' : 'l'}${+toX.toFixed(1)} ${+toY.toFixed(1)}`
      : `M${+(x + toX).toFixed(1)} ${+(y + toY).toFixed(1)}`;
  }
  // As short as can be: the browser reads it in every frame.
  return `${path.replace(/ -/g, '-')}Z`;
}

/**
 * Where a drop is: an index of the lane's places.
 * @param moved how far the blood went, in whole places; less where it fell back
 * @param drop its number, from 0
 */
export function placeOf({ places: { length }, drops }: Lane, moved: number, drop: number): number {
  const place = (moved + Math.floor((drop * length) / drops)) % length;
  return place < 0 ? place + length : place;
}

/** All drops of a lane as one path; `back` where they show blood that falls back. */
export function dropsOf(lane: Lane, moved: number, back: boolean): string {
  const known = lane.paths[back ? 1 : 0];
  let path = '';
  for (let drop = 0; drop < lane.drops; drop++) {
    const place = placeOf(lane, moved, drop);
    path += known[place] ??= dropAt(lane.places[place] as Place, back ? -1 : 1);
  }
  return path;
}
