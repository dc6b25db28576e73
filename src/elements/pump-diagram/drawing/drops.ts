import { tenth, type Move, type Place } from './paths.js';

/** Way between two drops of blood, in places. */
export const GAP = 56;

/** A drop that moves along x, a ball with a tip before it: tip, then where the ball begins and ends. */
const DROP = [3.9, 0, 0.9, 1.8, 0.9, -1.8];
/** A drop that falls back: an arrowhead, another shape and not another color alone. */
const ARROW = [-1.7, -3, 2.1, 0, -1.7, 3];

/** A line that drops of blood move along. */
export interface Lane {
  readonly line: readonly Place[];
  /** All drops as a path, once it was drawn, by pose, by place of the first, and by direction. */
  readonly paths: Map<number, string>;
}

const lanes = new Map<readonly Place[], Lane>();

/** The lane along a line; made once, and shared by every picture. */
export function laneOf(line: readonly Place[]): Lane {
  let lane = lanes.get(line);
  if (!lane) lanes.set(line, (lane = { line, paths: new Map() }));
  return lane;
}

/** A place in a pose. */
export function placed([x, y, angle]: Place, move: Move): Place {
  const turn = (angle * Math.PI) / 180;
  const [fromX, fromY] = move(x, y);
  const [toX, toY] = move(x + Math.cos(turn), y + Math.sin(turn));
  return [fromX, fromY, (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI];
}

/** A drop as a path. @param size 1 in the picture of a leg */
export function dropAt([x, y, angle]: Place, back: boolean, size = 1): string {
  const turn = ((angle + (back ? 180 : 0)) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
  const [from, over, to] = [0, 2, 4].map((i) => {
    const [px, py] = (back ? ARROW : DROP).slice(i, i + 2) as [number, number];
    return `${tenth(x + cos * px - sin * py)} ${tenth(y + sin * px + cos * py)}`;
  }) as [string, string, string];
  return back ? `M${from}L${over}L${to}` : `M${from}L${over}A${2 * size} ${2 * size} 0 1 1 ${to}Z`;
}

/** The place of the first drop. @param travel how far the blood went, in whole places; less where it fell back */
const firstOf = (travel: number): number => ((travel % GAP) + GAP) % GAP;

/** Where the drops of a lane are in the standing leg. */
export const placesOf = ({ line }: Lane, travel: number): Place[] =>
  line.filter((_, i) => i % GAP === firstOf(travel));

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
