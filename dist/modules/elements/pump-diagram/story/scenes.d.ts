import type { Activity, LegName } from '../../../hemodynamics/index.js';
import { type ValveName } from '../drawing/index.js';
import type { Run } from '../player.js';
/** A stretch of one activity. */
export interface Beat {
    readonly activity: Activity;
    /** Length, model seconds. */
    readonly seconds: number;
    /** Model seconds a second. */
    readonly speed: number;
}
/** What the model plays in a scene. Every time is in model seconds since its legs, which stood for 60 s, began. */
export interface Clip {
    /** One leg, or two on one clock. */
    readonly legs: readonly LegName[];
    /** Pressure of the stocking they wear, mmHg. */
    readonly stocking?: number;
    readonly beats: readonly Beat[];
    /** Where it begins to play; 0 by default. */
    readonly start?: number;
    /** The moment that tells most: the still. */
    readonly telling: number;
    /** Begins anew at its end; another one holds there. */
    readonly loop?: boolean;
}
/** A moment of a clip, for what a scene says and its gauges show. */
export interface Moment {
    readonly runs: readonly Run[];
    /** Ankle vein pressure of each leg where the clip began to play, mmHg. */
    readonly before: readonly number[];
}
/** A gauge beside each leg of a scene. */
export interface GaugeSpec {
    /** Its name, in a list of the strings: pressure at the ankle, push on the vein wall. */
    readonly name: 0 | 1;
    /** What it shows of a leg, mmHg. */
    readonly reads: (moment: Moment, leg: number) => number;
    /** Whether the band of a healthy leg stands behind it: where it shows the mean of the last raise. */
    readonly band?: boolean;
    /** What it was before, mmHg. */
    readonly before?: (moment: Moment) => number;
}
/** A lens on a valve of one of the legs. */
export interface LensSpec {
    readonly leg: 0 | 1;
    readonly valve: ValveName;
}
/** A name that points at a part of the picture. */
export interface LabelSpec {
    /** Which text, by list and place in it. */
    readonly text: readonly ['pump.parts' | 'pump.signs', number];
    /** What it points at, leg units. */
    readonly at: readonly [x: number, y: number];
    /** Where the name stands: a side, and its height in hundredths of the picture. */
    readonly side: 'start' | 'end';
    readonly top: number;
}
/** What is shown: a scene, or a choice of the last one. */
export interface Shot {
    readonly clip: Clip;
    /** What the camera looks at, as a `viewBox` in leg units. */
    readonly camera: string;
    /** Whether the picture is wider than high. */
    readonly wide?: boolean;
    readonly lenses?: readonly LensSpec[];
    readonly gauge?: GaugeSpec;
    readonly labels?: readonly LabelSpec[];
    /** Whether the way to the heart is pointed out. */
    readonly heart?: boolean;
    /** Whether the leg shows what years of high pressure can do. */
    readonly signs?: boolean;
    /** The numbers that its sentences name in braces. */
    readonly values?: (moment: Moment) => Readonly<Record<string, number>>;
}
/** A healthy leg after ten tiptoes, mmHg (Nicolaides 2000). */
export declare const HEALTHY_BAND: readonly [15, 30];
/** The eight scenes, one idea each. Clocks, lenses and cautions follow a vascular surgeon's review. */
export declare const SCENES: readonly Shot[];
/** What helps, each with its own right measure. */
export declare const CHOICES: readonly Shot[];
/** How many scenes there are. */
export declare const LAST: number;
/** What is shown in a scene, 1 to 8, with a choice of the last one, -1 for none. */
export declare const shotOf: (scene: number, choice: number) => Shot;
/** Whether a scene offers choices. */
export declare const hasChoices: (scene: number) => boolean;
