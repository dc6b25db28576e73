import { walk, type Place, type Points } from './geometry.js';

/** Way between two drops of blood, in places. */
export const GAP = 40;

/** A drop that moves along x: its first corner, and the ways from corner to corner. */
const DROP: Points = [-2.5, -2, 5.5, 2, -5.5, 2, 1, -2];

/** Lines that drops of blood move along together. */
export interface Lane {
  /** A place each half unit of each line. */
  readonly lines: readonly (readonly Place[])[];
  /** All drops as a path, once it was drawn, by the place of the first: those that go the way blood should, and those that fall back. */
  readonly paths: readonly [string[], string[]];
}

const lanes: Record<string, Lane> = {};

/** The lane along lines; made once, and shared by every picture. */
export const laneOf = (lines: readonly Points[]): Lane =>
  (lanes[lines.join()] ??= { lines: lines.map(walk), paths: [[], []] });

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

/** The place of the first drop of every line. @param moved how far the blood went, in whole places; less where it fell back */
const firstOf = (moved: number): number => ((moved % GAP) + GAP) % GAP;

/** Where the drops of a lane are. */
export const placesOf = ({ lines }: Lane, moved: number): Place[] =>
  lines.flatMap((places) => places.filter((_, i) => i % GAP === firstOf(moved)));

/** All drops of a lane as one path; `back` where they show blood that falls back. */
export const dropsOf = (lane: Lane, moved: number, back: boolean): string =>
  (lane.paths[back ? 1 : 0][firstOf(moved)] ??= placesOf(lane, moved)
    .map((place) => dropAt(place, back ? -1 : 1))
    .join(''));
