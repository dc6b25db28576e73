import type { VeinName } from './legs.js';

/** Where the leg is. `elevated` is legs up on pillows, `raised` the straight leg held up at 45 degrees. */
export type Posture = 'standing' | 'sitting' | 'supine' | 'elevated' | 'raised';

/** Depth of each vein below the heart in each posture, cm; negative is above the heart. */
export const DEPTHS: Readonly<Record<Posture, Readonly<Record<VeinName, number>>>> = {
  standing: { foot: 116, calf: 94, saphenous: 110, thigh: 60 },
  sitting: { foot: 78, calf: 56, saphenous: 72, thigh: 25 },
  supine: { foot: 0, calf: 0, saphenous: 0, thigh: 0 },
  elevated: { foot: -35, calf: -25, saphenous: -32, thigh: -10 },
  raised: { foot: -60, calf: -45, saphenous: -55, thigh: -22 },
};
