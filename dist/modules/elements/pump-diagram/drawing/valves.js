import { leakLeft } from '../../../hemodynamics/leg.js';

/** How much of a valve never shuts, 0 to 1, with the stocking that is worn. */
const leakOf = ({ params, stocking }, edge) => params.leak[edge] * leakLeft(stocking);
/** How far the leaflets of a valve stand apart, 0 to 1: one that leaks never shuts. */
function openingOf(leg, edge) {
    const leak = leakOf(leg, edge);
    return leak + (1 - leak) * leg.state.edges[edge].opening;
}
/** How much of that is a leak: uneven leaflets that blood pushed back and could not shut, 0 to 1. */
const unevenOf = (leg, edge) => leakOf(leg, edge) * (1 - leg.state.edges[edge].opening);
/**
 * Whether blood falls back through an edge, by more than 0.2 mL/s. The beat in which sound leaflets shut is none: it
 * lasts some hundredths of a second.
 */
const falls = ({ params, state }, edge) => state.edges[edge].flow < -0.2 && params.leak[edge] > 0;

export { falls, openingOf, unevenOf };
