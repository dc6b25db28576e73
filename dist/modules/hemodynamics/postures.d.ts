import type { VeinName } from './legs.js';
/** Where the leg is. `elevated` is legs up on pillows, `raised` the straight leg held up at 45 degrees. */
export type Posture = 'standing' | 'sitting' | 'supine' | 'elevated' | 'raised';
/** Depth of each vein below the heart in each posture, cm; negative is above the heart. */
export declare const DEPTHS: Readonly<Record<Posture, Readonly<Record<VeinName, number>>>>;
