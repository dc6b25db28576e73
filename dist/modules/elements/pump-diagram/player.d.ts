import { type Activity, type Leg, type LegName, type Phase } from '../../hemodynamics/index.js';
import { type Vessel } from './vessels.js';
/** Samples that are kept: the last 60 s. */
export declare const SAMPLES = 600;
/** A moment of a leg: s since it began to be shown, mmHg at the ankle, mL in the calf, mL/s in deep and surface vein. */
export type Sample = readonly [time: number, pressure: number, volume: number, deep: number, surface: number];
/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
export declare const QUANTITIES: readonly [readonly ["pressure", "mmHg", "pump.numbers", 0], readonly ["volume", "mL", "pump.numbers", 1], readonly ["deep", "mL/s", "pump.parts", 3], readonly ["surface", "mL/s", "pump.parts", 0]];
/** One leg on the clock. */
export interface Run {
    readonly name: LegName;
    readonly leg: Leg;
    readonly vessels: readonly Vessel[];
    /** The last 60 s, oldest first. Before the start the leg stood still. */
    readonly samples: Sample[];
}
/** The leg that stood for 60 s; undefined where it has to stand on, which this call lets it do for a stretch. */
export declare function stood(name: LegName, stocking: number): Leg | undefined;
/** What is kept of a leg at a time, s. */
export declare const sampleOf: ({ state: { veins, edges } }: Leg, time: number) => Sample;
/** One or two legs on one clock that moves in fixed steps: a moment is the same however it was reached. */
export declare class Player {
    runs: readonly Run[];
    phase: Phase;
    private activity;
    private loaded;
    private steps;
    private total;
    private debt;
    /** Seconds since the activity began. */
    get time(): number;
    /**
     * Puts legs on the clock that stood for 60 s.
     * @returns false where they are on it already
     */
    load(names: readonly LegName[], stocking: number): boolean;
    /** Goes on with another activity from where the legs are. */
    change(activity: Activity): void;
    /** Goes to a moment of the activity, s, from legs that stood for 60 s. */
    seek(seconds: number): void;
    /**
     * Goes on.
     * @param onPhase called at every change of phase
     */
    advance(seconds: number, onPhase?: () => void): void;
    /** Goes a little way into the next phase; where none comes, on by 5 s. */
    next(onPhase?: () => void): void;
    private run;
    private step;
}
