export { ACTIVITIES, MOTIONS, driveAt } from './activities.js';
export { advance, settle } from './clock.js';
export { createLeg } from './create-leg.js';
export { STEP } from './leg.js';
export { LEGS } from './legs.js';
export { measureLeg } from './measure.js';
export { phaseOf } from './phase.js';
export { simulate } from './simulate.js';
