import type { EdgeName, VeinName } from '../../hemodynamics/index.js';
import type { Points } from './geometry.js';

// Where everything lies: the usual anatomy of the inner side of a right leg, veins wider than in life. Even numbers.

export const SKIN: Points = [
  132, -60, 136, 60, 150, 130, 152, 200, 162, 310, 178, 430, 160, 466, 88, 506, 24, 516, 24, 556, 98, 558, 150, 544,
  206, 560, 276, 560, 272, 516, 246, 468, 250, 420, 284, 324, 304, 236, 284, 150, 266, 100, 284, 30, 302, -60,
];

export const MUSCLE: Points = [
  246, 106, 284, 130, 300, 236, 268, 340, 250, 430, 264, 530, 242, 450, 224, 370, 200, 260, 208, 150, 246, 106,
];

export const BONES: readonly Points[] = [
  [186, -60, 192, 60, 152, 80, 160, 120, 254, 122, 250, 84, 222, 60, 224, -60],
  [162, 132, 248, 118, 234, 160, 202, 180, 200, 340, 228, 440, 204, 462, 178, 440, 190, 390, 172, 240, 162, 132],
  [190, 456, 230, 446, 270, 500, 264, 548, 214, 552, 208, 516, 168, 500, 190, 456],
  [172, 484, 196, 508, 160, 532, 40, 554, 36, 532, 172, 484],
];

/** A stretch of vein in which blood is seen. */
export interface Track {
  /** The edge whose flow it carries. */
  readonly edge: EdgeName;
  /** The vein whose filling makes it wide. */
  readonly vein: VeinName;
  /** Width in quiet standing, units. */
  readonly width: number;
  /** Where its valves are: shares of the way. */
  readonly valves: readonly number[];
  /** Its lines, upstream end first. */
  readonly lines: readonly Points[];
}

const track = (edge: EdgeName, vein: VeinName, width: number, valves: readonly number[], ...lines: Points[]): Track => ({
  edge,
  vein,
  width,
  valves,
  lines,
});

/** All tracks, in the order they are drawn. */
export const TRACKS: readonly Track[] = [
  track(
    'saphenousCalf',
    'saphenous',
    9,
    [0.48],
    [184, 396, 208, 394, 234, 376],
    [174, 320, 200, 318, 228, 300],
    [172, 248, 200, 246, 228, 226],
  ),
  track('footSaphenous', 'saphenous', 13, [0.55], [110, 540, 124, 506, 164, 490, 186, 458]),
  track(
    'saphenousOut',
    'saphenous',
    16,
    [0.2, 0.52, 0.84],
    [184, 462, 192, 424, 182, 384, 178, 344, 170, 304, 174, 264, 170, 224, 180, 184, 184, 144, 196, 104, 192, 64, 176, -30],
  ),
  track('footCalf', 'foot', 15, [0.83], [54, 546, 166, 540, 236, 540, 246, 494, 238, 436]),
  track('thighOut', 'thigh', 26, [0.6], [240, 130, 252, 60, 260, -40]),
  track('calfThigh', 'calf', 26, [0.86], [240, 452, 222, 340, 224, 220, 242, 112]),
];

/** Pouches of the deep vein inside the muscle: what the calf squeezes empty. */
export const SINUSES: readonly Points[] = [
  [270, 170, 266, 202, 228, 244],
  [274, 244, 268, 276, 228, 318],
];
