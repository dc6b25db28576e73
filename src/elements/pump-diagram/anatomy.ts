import type { EdgeName, VeinName } from '../../hemodynamics/index.js';
import type { Points } from './geometry.js';

// Where everything lies: the usual anatomy of the inner side of a right leg, veins wider than in life. Even numbers.

export const SKIN: Points = [
  132, -60, 136, 30, 136, 76, 140, 106, 150, 132, 152, 166, 154, 230, 162, 310, 174, 396, 178, 432, 164, 460, 126,
  490, 88, 506, 58, 512, 28, 518, 22, 544, 52, 558, 98, 558, 150, 546, 196, 554, 236, 560, 274, 558, 274, 526, 262,
  496, 248, 466, 250, 428, 262, 384, 284, 324, 300, 262, 298, 200, 286, 154, 270, 120, 268, 86, 284, 30, 302, -60,
];

export const MUSCLE: Points = [
  246, 106, 266, 116, 284, 162, 292, 212, 288, 266, 272, 330, 256, 390, 250, 436, 254, 480, 264, 530, 244, 480,
  240, 432, 230, 388, 210, 326, 200, 256, 204, 192, 220, 140, 246, 106,
];

export const BONES: readonly Points[] = [
  [186, -60, 190, 44, 178, 74, 158, 84, 164, 118, 194, 118, 232, 120, 252, 98, 240, 72, 224, 56, 224, -60],
  [
    162, 132, 200, 132, 244, 118, 238, 152, 208, 172, 200, 240, 202, 330, 208, 404, 226, 440, 206, 458, 184, 446, 188,
    400, 180, 320, 172, 230, 172, 178, 162, 132,
  ],
  [190, 456, 222, 452, 238, 474, 262, 496, 268, 530, 250, 548, 222, 546, 214, 516, 188, 510, 172, 484, 190, 456],
  [172, 484, 190, 506, 172, 526, 128, 532, 88, 540, 50, 548, 38, 534, 90, 520, 172, 484],
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
  track('footSaphenous', 'saphenous', 13, [0.55], [110, 540, 124, 508, 162, 490, 186, 458]),
  track(
    'saphenousOut',
    'saphenous',
    16,
    [0.2, 0.52, 0.84],
    [184, 462, 192, 424, 182, 384, 178, 344, 170, 304, 174, 264, 170, 224, 180, 184, 184, 144, 196, 104, 192, 64, 184, 24, 176, -30],
  ),
  track('footCalf', 'foot', 15, [0.83], [54, 546, 112, 544, 166, 538, 232, 540, 246, 494, 238, 436]),
  track('thighOut', 'thigh', 26, [0.6], [240, 130, 250, 80, 254, 30, 260, -40]),
  track('calfThigh', 'calf', 26, [0.86], [240, 452, 234, 400, 226, 330, 226, 250, 230, 180, 242, 112]),
];

/** Pouches of the deep vein inside the muscle: what the calf squeezes empty. */
export const SINUSES: readonly Points[] = [
  [270, 170, 262, 202, 228, 244],
  [274, 244, 264, 276, 228, 318],
];
