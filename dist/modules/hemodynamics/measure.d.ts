import type { LegName, LegParams } from './legs.js';
/** The indices a vein clinic measures. Pressures are ankle vein pressures in mmHg. */
export interface Measures {
    /** After 60 s of standing, mmHg. Standing people have 80 to 90 (Nicolaides 2000). */
    readonly standingPressure: number;
    /** Mean of the 10th tiptoe, mmHg. Healthy 15 to 30 (Nicolaides 2000). */
    readonly ambulatoryPressure: number;
    /** The ambulatory pressure less the stocking: what stretches the vein wall, mmHg. */
    readonly wallPressure: number;
    /** From the last tiptoe to 90 % of the fall made up, s. Healthy 18 to 40. A dip comes first (Raju 1993). */
    readonly refillTime: number;
    /** Calf volume standing less calf volume with the leg raised, mL. Healthy 100 to 150 (Christopoulos 1987). */
    readonly venousVolume: number;
    /** 90 % of the venous volume over the time it takes to fill, mL/s. Healthy below 2. */
    readonly venousFillingIndex: number;
    /** Share of the venous volume that one tiptoe of 2 s moves out, %. Healthy above 60. */
    readonly ejectionFraction: number;
    /** Share of the venous volume left after 10 tiptoes, %. Healthy below 35. */
    readonly residualVolumeFraction: number;
    /** Mean over the last 5.5 s of 40 walking steps, mmHg. It falls by 54 to 71 in health (Pollack & Wood 1949). */
    readonly walkingPressure: number;
    /** After 60 s of sitting, mmHg. */
    readonly sittingPressure: number;
    /** After 60 s of lying flat, mmHg. */
    readonly supinePressure: number;
    /** Largest downward saphenous flow in the 10 s after the tiptoes, mL/s. */
    readonly peakReflux: number;
}
export interface MeasureOptions {
    /** Pressure of a compression stocking at the ankle, mmHg, 0 or more; default 0. */
    readonly stocking?: number;
    /** Step, s: more than 0, up to 0.01; default 1/240. */
    readonly dt?: number;
}
/**
 * Measures a leg as a clinic would: every test begins after 60 s of standing.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name or a bad parameter
 * @throws {RangeError} on a bad stocking or step
 */
export declare function measureLeg(leg: LegName | LegParams, options?: MeasureOptions): Measures;
