import { moved, numbersOf, tenth, type Line, type Move, type Place } from './paths.js';
import { lifted, mover, posesOf, type Pose, type Reach } from './pose.js';

/** What a pose makes of something. */
export type Bent = (pose: Pose) => string;

/** Keeps what was made of something, for all pictures. */
export function keep<Made>(): (what: unknown, make: () => Made) => Made {
  const known = new Map<unknown, Made>();
  return (what, make) => {
    let made = known.get(what);
    if (made === undefined) known.set(what, (made = make()));
    return made;
  };
}

/** What a pose does to points: veins and bones go with the joints, flesh with the muscles, too. */
export const moverOf = (pose: Pose, flesh: boolean): Move =>
  mover(flesh ? pose : { ...pose, calf: 0, foot: 0 });

/** Where veins of the standing leg are in the picture, also while it stands on tiptoe. */
export function heldBy(pose: Pose): Move {
  const move = moverOf(pose, false);
  const [byX, byY] = lifted(pose);
  return (x, y) => {
    const [toX, toY] = move(x, y);
    return [toX + byX, toY + byY];
  };
}

/** Works a path out once for every pose that moves it. */
function bent(reach: Reach, flesh: boolean, make: (move: Move) => string): Bent {
  const numberOf = posesOf(reach, flesh);
  const paths = keep<string>();
  return (pose) => paths(numberOf(pose), () => make(moverOf(pose, flesh)));
}

/** How high and how low lines reach. */
export function reachOf(lines: readonly Line[]): Reach {
  const heights = lines.flat().map(([, y]) => y);
  return [Math.min(...heights), Math.max(...heights)];
}

const kept = keep<Bent>();

/** A shape. @param flesh whether muscles move it, too */
export const shapeOf = (d: string, flesh: boolean): Bent =>
  kept(d, () => {
    const heights = numbersOf(d).filter((_, i) => i % 2);
    return bent([Math.min(...heights), Math.max(...heights)], flesh, (move) => moved(d, move));
  });

/** Lines of veins as a path, with a corner every 5 units. */
export const strokeOf = (lines: readonly Line[]): Bent =>
  kept(lines, () =>
    bent(reachOf(lines), false, (move) =>
      lines
        .map((line) => {
          const corners = line.filter((_, i) => i % 10 === 0 || i === line.length - 1);
          return `M${corners.map(([x, y]) => move(x, y).map(tenth).join(' ')).join(' ')}`;
        })
        .join(''),
    ),
  );

/** Where something stands that is drawn at 0 0 with the blood going up, as an SVG transform. */
export const placeOf = (place: Place): Bent =>
  kept(place, () =>
    bent([place[1], place[1]], false, (move) => {
      const [x, y, angle] = placed(place, move);
      return `translate(${tenth(x)} ${tenth(y)})rotate(${Math.round(angle) + 90})`;
    }),
  );

/** A place in a pose. */
export function placed([x, y, angle]: Place, move: Move): Place {
  const turn = (angle * Math.PI) / 180;
  const [fromX, fromY] = move(x, y);
  const [toX, toY] = move(x + Math.cos(turn), y + Math.sin(turn));
  return [fromX, fromY, (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI];
}
