import { type Activity, type Leg, type LegName, type Phase } from '../../hemodynamics/index.js';
import type { LegSnapshot } from '../../hemodynamics/state.js';
import { type Flow } from './drawing/index.js';
/** Samples that are kept: the last 60 s. */
export declare const SAMPLES = 600;
/** A moment of a leg: s since it began to be shown, mmHg at the ankle, mL in the calf, mL/s in deep and surface vein. */
export type Sample = readonly [time: number, pressure: number, volume: number, deep: number, surface: number];
/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
export declare const QUANTITIES: readonly [readonly ["pressure", "mmHg", "pump.numbers", 0], readonly ["volume", "mL", "pump.numbers", 1], readonly ["deep", "mL/s", "pump.parts", 3], readonly ["surface", "mL/s", "pump.parts", 0]];
/** What is kept of the squeezes of one activity. */
export interface Raises {
    /** Whole ones since the activity began. */
    count: number;
    /** Mean ankle vein pressure over the last whole one, mmHg; kept when the leg stops. Undefined before the first. */
    mean: number | undefined;
    /** Sum of the pressures since the last whole one ended, and how many they are. */
    sum: number;
    steps: number;
}
/** One leg on the clock. */
export interface Run {
    readonly name: LegName;
    readonly leg: Leg;
    /** The leg when it has stood for 60 s. */
    readonly start: LegSnapshot;
    /** The blood in its drawn vessels. */
    readonly flow: Flow;
    /** The last 60 s, oldest first. Before the start the leg stood still. */
    readonly samples: Sample[];
    readonly raises: Raises;
}
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
    /** Whether these legs are on the clock. */
    has(names: readonly LegName[], stocking: number): boolean;
    /** Puts legs on the clock that stood for 60 s, piece by piece; the old ones stay until all new ones stand. */
    loading(names: readonly LegName[], stocking: number): Generator<void>;
    /** What `loading` does, at once. */
    load(names: readonly LegName[], stocking: number): void;
    /** Goes on with another activity from where the legs are. */
    change(activity: Activity): void;
    /** Goes to a moment of the activity, s, from legs that stood for 60 s, piece by piece. */
    seeking(seconds: number): Generator<void>;
    /** What `seeking` does, at once. */
    seek(seconds: number): void;
    /** Puts the legs back to where they stood for 60 s; the drawn blood stays where it is. */
    rewind(): void;
    /** Goes on silently, piece by piece. */
    going(seconds: number): Generator<void>;
    /**
     * Goes on.
     * @param onPhase called at every change of phase
     */
    advance(seconds: number, onPhase?: () => void): void;
    /** Goes a little way into the next phase; where none comes, on by 5 s. */
    next(onPhase?: () => void): void;
    /** The activity begins anew. */
    private restart;
    private run;
    private step;
}
