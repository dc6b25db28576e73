export { ACTIVITIES, MOTIONS, driveAt } from './activities.js';
export { advance, settle } from './clock.js';
export { STEP, createLeg } from './leg.js';
export { LEGS } from './legs.js';
export { measureLeg } from './measure.js';
export { phaseOf } from './phase.js';
export { simulate } from './simulate.js';
