import type { Activity, LegName, Phase } from '../../hemodynamics/index.js';
/** What a visitor can set. */
export interface PumpSettings {
    readonly leg: LegName;
    /** The second leg; empty where there is none. */
    readonly compare: LegName | '';
    readonly activity: Activity;
    /** Pressure of the stocking at the ankle, mmHg. */
    readonly stocking: number;
    /** Model seconds a second. */
    readonly speed: number;
}
/** The story shows another scene, because a visitor or `showScene()` went there. Never fired by a property write. */
export declare class VeinPumpSceneEvent extends Event {
    static readonly type = "vein-pump-scene";
    /** 1 to 8. */
    readonly scene: number;
    constructor(scene: number);
}
/** A visitor changed a setting. Never fired by a property write. */
export declare class VeinPumpChangeEvent extends Event {
    static readonly type = "vein-pump-change";
    /** All settings as they are now. */
    readonly settings: PumpSettings;
    constructor({ leg, compare, activity, stocking, speed }: PumpSettings);
}
/** The clock came to another phase of the pump. Stays on the element. */
export declare class VeinPumpPhaseEvent extends Event {
    static readonly type = "vein-pump-phase";
    readonly phase: Phase;
    /** Seconds since the activity began. */
    readonly time: number;
    constructor(phase: Phase, time: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'vein-pump-scene': VeinPumpSceneEvent;
        'vein-pump-change': VeinPumpChangeEvent;
        'vein-pump-phase': VeinPumpPhaseEvent;
    }
}
