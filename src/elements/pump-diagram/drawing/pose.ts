import { LEGS, type Leg } from '../../../hemodynamics/index.js';
import { tenth, type Move } from './paths.js';

/** How a leg is held, in whole steps: no finer than eyes can see, so that each pose is drawn once. */
export interface Pose {
  /** Squeeze of the calf, fortieths of a healthy leg's. */
  readonly calf: number;
  /** Press on the sole, twentieths. */
  readonly foot: number;
  /** How far the heel is off the floor, thirty-seconds. */
  readonly heel: number;
  /** How far the knee is bent: 24 where the person sits. */
  readonly knee: number;
  /** How far the leg lies, 48 where it is up on pillows. */
  readonly tilt: number;
}

/** The steps of each part of a pose. */
const [CALF, FOOT, HEEL, KNEE, TILT] = [40, 20, 32, 24, 48];

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

/**
 * How a leg is held now. The muscle that presses blood up lifts the heel; the posture is the depth of its veins.
 * @param last how it was held before, which is returned where it is held so still
 */
export function poseOf({ state, params }: Leg, last?: Pose): Pose {
  const strength = params.calfPeak / LEGS.healthy.calfPeak;
  const { depth } = state.veins.foot;
  const lying = within((SITTING - depth) / (SITTING - ELEVATED));
  const sitting = within((STANDING - depth) / (STANDING - SITTING));
  const calf = Math.round(state.calf * strength * CALF);
  const foot = Math.round(state.foot * FOOT);
  const heel = Math.round(state.calf * (0.3 + 0.7 * strength) * HEEL);
  const knee = Math.round((lying ? between(1, 0.14, lying) : sitting) * KNEE);
  const tilt = Math.round(lying * TILT);
  const same =
    last?.calf === calf &&
    last.foot === foot &&
    last.heel === heel &&
    last.knee === knee &&
    last.tilt === tilt;
  return same ? last : { calf, foot, heel, knee, tilt };
}

/** Where heel and knee begin to move what lies there, and the sole its arch. */
const [HEEL_FROM, KNEE_TO, ARCH_FROM] = [290, 94, 370];

/** The heights between which something lies. */
export type Reach = readonly [top: number, bottom: number];

/**
 * A number for every pose, as far as poses differ for what lies between two heights.
 * @param flesh whether muscles move it, too
 */
export function posesOf([top, bottom]: Reach, flesh: boolean): (pose: Pose) => number {
  const [rises, bends, sinks] = [bottom > HEEL_FROM, top < KNEE_TO, flesh && bottom > ARCH_FROM];
  return ({ calf, foot, heel, knee }) => {
    const bones = (rises ? heel : 0) * (KNEE + 1) + (bends ? knee : 0);
    return (bones * (CALF + 1) + (flesh ? calf : 0)) * (FOOT + 1) + (sinks ? foot : 0);
  };
}

/** Moves points from the standing leg to a pose. The shin stays where it is: foot and thigh turn about their joints. */
export function mover({ calf, foot, heel, knee }: Pose): Move {
  const tiptoe = (heel / HEEL) * TIPTOE;
  const seat = (knee / KNEE) * SEAT;
  const [thick, flat] = [(7.5 * calf) / CALF, (3.5 * foot) / FOOT];
  return (x, y) => {
    if (thick && x > 128) x += thick * Math.exp(-(((y - 138) / 44) ** 2)) * within((x - 128) / 48);
    if (flat && y > ARCH_FROM) y += flat * Math.exp(-(((x - 92) / 24) ** 2));
    if (tiptoe && y > HEEL_FROM) {
      const ankle = -tiptoe * ease(y + 0.35 * (ANKLE[0] - x), 300, 342);
      const toes = turn(x, y, BALL, tiptoe * ease(x, 54, 36) * ease(y, 345, 356));
      return turn(...toes, ANKLE, ankle);
    }
    return seat && y < KNEE_TO ? turn(x, y, BEND, seat * ease(y, KNEE_TO, 16)) : [x, y];
  };
}

/** How far a heel lifts the leg over the ball of the foot. */
export function lifted({ heel }: Pose): readonly [x: number, y: number] {
  const [x, y] = turn(...BALL, ANKLE, (-heel / HEEL) * TIPTOE);
  return [BALL[0] - x, BALL[1] - y];
}

/** Where the leg stands. */
export const lift = (pose: Pose): string =>
  `translate(${lifted(pose)
    .map((way) => way.toFixed(1))
    .join(' ')})`;

/** Where the person is: a leg that sits or lies is made smaller, so that it stays within the view. */
export function stance({ knee, tilt }: Pose): string {
  const down = tilt / TILT;
  const seated = knee / KNEE;
  const scale = between(1 - 0.2 * seated, 0.47, down);
  return `translate(${between(40 - 12 * seated, 94, down).toFixed(1)} ${between(388, 180, down).toFixed(1)})rotate(${(98 * down).toFixed(1)})scale(${scale.toFixed(3)})translate(${between(-40, -116, down).toFixed(1)} ${between(-388, -165, down).toFixed(1)})`;
}

/** How the foot is turned about its ankle, and the thigh about its knee. */
export const turnOfFoot = ({ heel }: Pose): string =>
  `rotate(${tenth((-heel / HEEL) * TIPTOE)} ${ANKLE.join(' ')})`;
export const turnOfThigh = ({ knee }: Pose): string =>
  `rotate(${tenth((knee / KNEE) * SEAT)} ${BEND.join(' ')})`;

/** How hard calf and sole work, 0 to 1. */
export const squeezes = ({ calf }: Pose): number => calf / CALF;
export const presses = ({ foot }: Pose): number => foot / FOOT;
/** How far the heel is up, 0 to 1. */
export const rises = ({ heel }: Pose): number => heel / HEEL;
/** How far the person sits, and how far the leg lies, 0 to 1. */
export const lies = ({ tilt }: Pose): number => tilt / TILT;
export const sits = (pose: Pose): number => (pose.knee / KNEE) * (1 - Math.min(1, 4 * lies(pose)));
