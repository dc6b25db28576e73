import type { EdgeName, LegParams, VeinName } from './legs.js';
import type { EdgeState, VeinState } from './state.js';
type Writable<T> = {
    -readonly [K in keyof T]: T[K];
};
/** A vein at work. */
export interface Vein extends Writable<VeinState> {
    readonly name: VeinName;
    readonly v0: number;
    readonly ra: number;
    /** Extra inflow at full hyperemia, as a multiple of the inflow at rest. */
    readonly gain: number;
    /** Pressure that a full squeeze of the calf and a full press on the foot add, mmHg. */
    readonly calf: number;
    readonly foot: number;
    /** Share of the stocking's pressure that reaches the vein. */
    readonly stocking: number;
    /** Volume at a width of 1, mL. */
    readonly reference: number;
    /** Rise of pressure with volume, mmHg/mL. */
    slope: number;
    /** Factor on conductance: a fuller vein resists less (Poiseuille). */
    bore: number;
    /** Arterial inflow now, and inflow less outflow, mL/s. */
    arterial: number;
    net: number;
    /** Volume at the start of a substep, mL, and what `arterial` and `net` were then. */
    start: number;
    arterial0: number;
    net0: number;
}
/** An edge at work. */
export interface Edge extends Writable<EdgeState> {
    readonly from: Vein;
    readonly to: Vein;
    /** The vein whose bore sets the resistance `r`, mmHg.s/mL. */
    readonly by: Vein;
    readonly r: number;
    /** Resistance in series that only forward flow meets, at the bore of `from`, mmHg.s/mL. */
    readonly before: number;
    /** Share that stays open when the valve is closed, without a stocking. */
    readonly leak: number;
    /** Driving pressure, mmHg, and conductance with the valve wide open, mL/(s.mmHg). */
    head: number;
    conductance: number;
    /** Flow now and at the start of a substep, mL/s. */
    now: number;
    now0: number;
}
/** The veins and edges of one leg. */
export interface Network {
    readonly veins: Readonly<Record<VeinName, Vein>>;
    readonly edges: Readonly<Record<EdgeName, Edge>>;
}
/** Builds the four veins and six edges. Beyond the groin and the pelvis lies a vein of constant pressure. */
export declare function buildNetwork(p: LegParams): Network;
export {};
