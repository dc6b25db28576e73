import type { Drive } from './activities.js';
import type { EdgeName, LegParams, VeinName } from './legs.js';
/** What a vein shows of itself. */
export interface VeinState {
    /** Blood in the vein, mL. */
    readonly volume: number;
    /** Pressure inside the vein, mmHg above the air. That of `saphenous` is the ankle vein pressure. */
    readonly pressure: number;
    /** Width as a multiple of the healthy vein in quiet standing, so about 1. */
    readonly width: number;
    /** Depth below the heart, cm; negative is above the heart. */
    readonly depth: number;
    /** Arterial inflow, mean of the last step, mL/s. */
    readonly inflow: number;
}
/** What an edge shows of itself. */
export interface EdgeState {
    /** Flow, mean of the last step, mL/s. Negative is reflux. */
    readonly flow: number;
    /** How far the valve is open, 0 to 1. A leaking valve lets blood through at 0 too. */
    readonly opening: number;
}
/** What a leg shows of itself. Read it, never write it: it is one object for the leg's whole life. */
export interface LegState {
    readonly veins: Readonly<Record<VeinName, VeinState>>;
    readonly edges: Readonly<Record<EdgeName, EdgeState>>;
    /** Squeeze of the calf muscles, 0 to 1. */
    readonly calf: number;
    /** Press on the sole of the foot, 0 to 1. */
    readonly foot: number;
    /** Share of the full hyperemia, 0 to 1. */
    readonly hyperemia: number;
}
/** A copy of everything a leg remembers, for `restore`. */
export interface LegSnapshot {
    readonly veins: readonly Partial<VeinState>[];
    readonly edges: readonly EdgeState[];
    readonly muscles: Readonly<Pick<LegState, 'calf' | 'foot' | 'hyperemia'>>;
}
/** One model leg. */
export interface Leg {
    /** The checked parameters. */
    readonly params: LegParams;
    readonly state: LegState;
    /**
     * Pressure of a compression stocking at the ankle, mmHg, 0 or more; it acts at once. The ankle vein pressure
     * less this is what stretches the vein wall.
     * @throws {RangeError} on a negative or endless number.
     */
    stocking: number;
    /**
     * Moves the leg on by `dt` seconds (0 < dt <= 0.01) to the moment that `drive` describes. Makes no object.
     * Valves move by the exact exponential, then volumes by Heun's rule.
     * @throws {RangeError} on another `dt`.
     */
    step(dt: number, drive: Drive): void;
    /** Back to the start: standing still, every vein at hydrostatic pressure, every valve half open. */
    reset(): void;
    /** Copies the state, so that `restore` can come back to it. The stocking is not part of it. */
    snapshot(): LegSnapshot;
    restore(snapshot: LegSnapshot): void;
}
