export { PART_PLACES } from './anatomy.js';
export { flowOf } from './flow.js';
export { GAUGE_BOX, drawGauge } from './gauge.js';
export { drawLeg } from './leg-picture.js';
export { LENS_BOX, VALVE_EDGES, VALVE_PLACES, drawLens } from './lens.js';
export { pictureStyles } from './picture.styles.js';
export { falls, openingOf } from './valves.js';
export { CAMERAS, VIEW } from './view.js';
