import { tenth, type Move, type Place } from './paths.js';

/** Way between two drops of blood, in places. */
export const GAP = 56;

/** A drop that moves along x: its first corner, and the ways from corner to corner. */
const DROP = [-2.4, 0, 1.4, -1.7, 4.6, 1.7, -4.6, 1.7];
/** A drop that falls back: an arrowhead, another shape and not another color alone. */
const ARROW = [-1.8, -3, 3.8, 3, -3.8, 3];

/** Lines that drops of blood move along together. */
export interface Lane {
  readonly lines: readonly (readonly Place[])[];
  /** All drops as a path, once it was drawn, by pose, by place of the first, and by direction. */
  readonly paths: Map<number, string>;
}

export const laneOf = (lines: readonly (readonly Place[])[]): Lane => ({ lines, paths: new Map() });

/** A place in a pose. */
export function placed([x, y, angle]: Place, move: Move): Place {
  const turn = (angle * Math.PI) / 180;
  const [fromX, fromY] = move(x, y);
  const [toX, toY] = move(x + Math.cos(turn), y + Math.sin(turn));
  return [fromX, fromY, (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI];
}

function dropAt([x, y, angle]: Place, back: boolean): string {
  const turn = ((angle + (back ? 180 : 0)) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corners = back ? ARROW : DROP;
  let path = '';
  for (let i = 0; i < corners.length; i += 2) {
    const [px, py] = [corners[i] as number, corners[i + 1] as number];
    const [toX, toY] = [cos * px - sin * py, sin * px + cos * py];
    path += i ? `${i > 2 ? ' ' : 'l'}${tenth(toX)} ${tenth(toY)}` : `M${tenth(x + toX)} ${tenth(y + toY)}`;
  }
  return back ? path : `${path}Z`;
}

/** The place of the first drop of every line. @param travel how far the blood went, in whole places; less where it fell back */
const firstOf = (travel: number): number => ((travel % GAP) + GAP) % GAP;

/** Where the drops of a lane are in the standing leg. */
export const placesOf = ({ lines }: Lane, travel: number): Place[] =>
  lines.flatMap((places) => places.filter((_, i) => i % GAP === firstOf(travel)));

/**
 * All drops of a lane as one path.
 * @param back whether they show blood that falls back
 * @param bones the number of the pose
 * @param move what the pose does to a point
 */
export function dropsOf(lane: Lane, travel: number, back: boolean, bones: number, move: Move): string {
  const key = (bones * GAP + firstOf(travel)) * 2 + (back ? 1 : 0);
  let path = lane.paths.get(key);
  if (path === undefined) {
    path = placesOf(lane, travel)
      .map((place) => dropAt(placed(place, move), back))
      .join('');
    lane.paths.set(key, path);
  }
  return path;
}
