import { keep, moverOf, placed, reachOf } from './bend.js';
import { tenth, type Line, type Place } from './paths.js';
import { posesOf, type Pose } from './pose.js';

/** Way between two drops of blood, in places. */
export const GAP = 60;

/** A drop that moves along x: its tip, the pull of one side, its back. Curves, not arcs: these take longer to read. */
const DROP = [3.8, 0, -1.2, 4.2, -2, 0, -1.2, -4.2];
/** A drop that falls back: an arrowhead, another shape and not another color alone. */
const ARROW = [-1.8, -3.2, 2.3, 0, -1.8, 3.2];

/**
 * A drop as a path.
 * @param back whether it falls back: it points the other way, and has another shape
 * @param size 1 in the picture of a leg
 */
export function dropAt([x, y, angle]: Place, back: boolean, size = 1): string {
  const turn = ((angle + (back ? 180 : 0)) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
  const corners = back ? ARROW : DROP;
  const corner = (i: number): string => {
    const [along, across] = [corners[i] as number, corners[i + 1] as number];
    return `${tenth(x + cos * along - sin * across)} ${tenth(y + sin * along + cos * across)}`;
  };
  return back
    ? `M${corner(0)} ${corner(2)} ${corner(4)}`
    : `M${corner(0)}Q${corner(2)} ${corner(4)}Q${corner(6)} ${corner(0)}Z`;
}

/** The place of the first drop. @param travel how far the blood went, in whole places; less where it fell back */
const firstOf = (travel: number): number => ((travel % GAP) + GAP) % GAP;

/** Where the drops of lines are in the standing leg. */
export function placesOf(lines: readonly Line[], travel: number): Place[] {
  const places: Place[] = [];
  for (const line of lines)
    for (let i = firstOf(travel); i < line.length; i += GAP) places.push(line[i] as Place);
  return places;
}

/** All drops of lines as one path: by how far the blood went, and whether it falls back. */
export type Drops = (travel: number, back: boolean, pose: Pose) => string;

const kept = keep<Drops>();

/** The drops of lines; each path is worked out once, for all pictures. */
export const dropsOf = (lines: readonly Line[]): Drops =>
  kept(lines, () => {
    const poseNumber = posesOf(reachOf(lines), false);
    const paths = new Map<number, string>();
    return (travel, back, pose) => {
      const number = (poseNumber(pose) * GAP + firstOf(travel)) * 2 + (back ? 1 : 0);
      let path = paths.get(number);
      if (path === undefined) {
        const move = moverOf(pose, false);
        path = placesOf(lines, travel)
          .map((place) => dropAt(placed(place, move), back))
          .join('');
        paths.set(number, path);
      }
      return path;
    };
  });
