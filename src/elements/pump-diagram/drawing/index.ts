/**
 * All that is drawn of the diagram. Everything here fills an empty `<svg>` once and then writes only what moved.
 * No text is drawn: names, numbers and units stand beside the pictures in HTML, where they grow with the page's text.
 */
export { PART_PLACES } from './anatomy.js';
export { flowOf, type Flow } from './flow.js';
export { drawGauge, GAUGE_BOX, type Gauge, type GaugeOptions } from './gauge.js';
export { drawLeg, type LegOptions, type LegPicture, type Picture } from './leg-picture.js';
export { drawLens, LENS_BOX, VALVE_EDGES, VALVE_PLACES, type ValveName } from './lens.js';
export type { Move } from './paths.js';
export { pictureStyles } from './picture.styles.js';
export { falls, openingOf } from './valves.js';
export { CAMERAS, VIEW } from './view.js';
