export { PART_PLACES } from './anatomy.js';
export { flowOf } from './flow.js';
export { drawGauge } from './gauge.js';
export { drawLeg } from './leg-picture.js';
export { VALVE_EDGES, VALVE_PLACES, drawLens } from './lens.js';
export { pictureStyles } from './picture.styles.js';
export { falls, openingOf } from './valves.js';
export { CAMERAS, VIEW } from './view.js';
