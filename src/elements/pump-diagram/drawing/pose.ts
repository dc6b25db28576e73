import { LEGS, type Leg } from '../../../hemodynamics/index.js';
import { moved, tenth, type Move } from './paths.js';

/** How a leg is held, in whole steps: no finer than eyes can see, so that each pose is drawn once. */
export interface Pose {
  /** Squeeze of the calf, twentieths of a healthy leg's. */
  readonly calf: number;
  /** Press on the sole, tenths. */
  readonly foot: number;
  /** How far the heel is off the floor, sixteenths. */
  readonly heel: number;
  /** How far the knee is bent: 24 where the person sits. */
  readonly knee: number;
  /** How far the leg lies, 48 where it is up on pillows. */
  readonly tilt: number;
}

/** The steps of each part of a pose. */
const [CALF, FOOT, HEEL, KNEE, TILT] = [20, 10, 16, 24, 48];

/** Depth of the foot's veins below the heart, cm, in the three postures. */
const [STANDING, SITTING, ELEVATED] = [116, 78, -35];

/** Turns of the foot about the ankle and of the thigh about the knee, degrees. */
const [TIPTOE, SEAT] = [26, 74];
/** The joints: ankle, ball of the foot, knee. */
const [ANKLE, BALL, BEND] = [
  [122, 318],
  [46, 376],
  [128, 66],
] as const;

const within = (value: number): number => Math.min(1, Math.max(0, value));
/** From 0 at one value to 1 at another, without corners. */
function ease(value: number, from: number, to: number): number {
  const t = within((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}
const between = (from: number, to: number, share: number): number => from + (to - from) * share;

function turn(x: number, y: number, [cx, cy]: readonly [number, number], degrees: number): [number, number] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [dx, dy] = [x - cx, y - cy];
  return [cx + dx * cos - dy * sin, cy + dx * sin + dy * cos];
}

/** How a leg is held now. The muscle that presses blood up lifts the heel; the posture is the depth of its veins. */
export function poseOf({ state, params }: Leg): Pose {
  const strength = params.calfPeak / LEGS.healthy.calfPeak;
  const { depth } = state.veins.foot;
  const tilt = within((SITTING - depth) / (SITTING - ELEVATED));
  const sits = within((STANDING - depth) / (STANDING - SITTING));
  return {
    calf: Math.round(state.calf * strength * CALF),
    foot: Math.round(state.foot * FOOT),
    heel: Math.round(state.calf * (0.3 + 0.7 * strength) * HEEL),
    knee: Math.round((tilt ? between(1, 0.14, tilt) : sits) * KNEE),
    tilt: Math.round(tilt * TILT),
  };
}

/** What a pose does to the veins: of heel and knee. */
export const bonesOf = ({ heel, knee }: Pose): number => heel + knee * (HEEL + 1);

/** Moves points from the standing leg to a pose. The shin stays where it is: foot and thigh turn about their joints. */
export function mover({ calf, foot, heel, knee }: Pose): Move {
  const tiptoe = (heel / HEEL) * TIPTOE;
  const seat = (knee / KNEE) * SEAT;
  return (x, y) => {
    const belly = Math.exp(-(((y - 138) / 44) ** 2)) * within((x - 128) / 48);
    const arch = y > 370 ? Math.exp(-(((x - 92) / 24) ** 2)) : 0;
    let at: [number, number] = [x + (7.5 * belly * calf) / CALF, y + (3.5 * arch * foot) / FOOT];
    if (tiptoe && y > 290) {
      at = turn(...at, BALL, tiptoe * ease(x, 54, 36) * ease(y, 345, 356));
      at = turn(...at, ANKLE, -tiptoe * ease(y + 0.35 * (ANKLE[0] - x), 300, 342));
    }
    if (seat && y < 94) at = turn(...at, BEND, seat * ease(y, 94, 16));
    return at;
  };
}

/** Where the leg stands: its heel lifts it over the ball of the foot. */
export function lift({ heel }: Pose): string {
  const [x, y] = turn(...BALL, ANKLE, (-heel / HEEL) * TIPTOE);
  return `translate(${(BALL[0] - x).toFixed(1)} ${(BALL[1] - y).toFixed(1)})`;
}

/** Where the person is: a leg that sits or lies is made smaller, so that it stays within the view. */
export function stance({ knee, tilt }: Pose): string {
  const down = tilt / TILT;
  const scale = between(1 - (0.14 * knee) / KNEE, 0.47, down);
  return `translate(${between(40, 94, down).toFixed(1)} ${between(388, 180, down).toFixed(1)})rotate(${(98 * down).toFixed(1)})scale(${scale.toFixed(3)})translate(${between(-40, -116, down).toFixed(1)} ${between(-388, -165, down).toFixed(1)})`;
}

/** How the foot is turned about its ankle, and the thigh about its knee. */
export const turnOfFoot = ({ heel }: Pose): string =>
  `rotate(${tenth((-heel / HEEL) * TIPTOE)} ${ANKLE.join(' ')})`;
export const turnOfThigh = ({ knee }: Pose): string =>
  `rotate(${tenth((knee / KNEE) * SEAT)} ${BEND.join(' ')})`;

/** How far the person sits, and how far the leg lies, 0 to 1. */
export const lies = ({ tilt }: Pose): number => tilt / TILT;
export const sits = (pose: Pose): number => (pose.knee / KNEE) * (1 - Math.min(1, 4 * lies(pose)));

const drawn = new Map<string, string>();

/** A shape in a pose, worked out once. */
export function shaped(d: string, pose: Pose): string {
  const key = `${pose.calf} ${pose.foot} ${bonesOf(pose)}${d}`;
  let path = drawn.get(key);
  if (!path) drawn.set(key, (path = moved(d, mover(pose))));
  return path;
}
