/**
 * The venous pump of one leg: four compliant veins with valves between them, worked by calf and foot.
 * Pure: no DOM, no clock. Units throughout: mmHg, mL, s, cm.
 */
export { ACTIVITIES, MOTIONS, driveAt } from './activities.js';
export type { Activity, Drive, Motion, Pattern, Pulse } from './activities.js';
export { advance, settle } from './clock.js';
export type { Segment } from './clock.js';
export { createLeg } from './create-leg.js';
export { STEP } from './leg.js';
export { LEGS } from './legs.js';
export type { EdgeName, LegName, LegParams, VeinName } from './legs.js';
export { measureLeg } from './measure.js';
export type { MeasureOptions, Measures } from './measure.js';
export { phaseOf } from './phase.js';
export type { Phase } from './phase.js';
export type { Posture } from './postures.js';
export { simulate } from './simulate.js';
export type { SimulateOptions, Trace } from './simulate.js';
export type { EdgeState, Leg, LegSnapshot, LegState, VeinState } from './state.js';
