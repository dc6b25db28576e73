import type { Activity } from '../../../hemodynamics/index.js';
/** A figure for each activity, 32 units wide and high: head, then body and what it stands, sits or lies on. */
export declare const ICONS: Readonly<Record<Activity, readonly [head: string, body: string]>>;
