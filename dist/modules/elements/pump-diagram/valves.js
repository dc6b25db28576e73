import { leakLeft } from '../../hemodynamics/leg.js';

/** How far the flaps of a valve stand apart, 0 to 1: one that leaks never shuts. */
function openingOf({ params, state, stocking }, edge) {
    const leak = params.leak[edge] * leakLeft(stocking);
    return leak + (1 - leak) * state.edges[edge].opening;
}
/**
 * Whether blood falls back through an edge, by more than 0.2 mL/s. The beat in which sound flaps shut is none: it
 * lasts some hundredths of a second.
 */
const falls = ({ params, state }, edge) => state.edges[edge].flow < -0.2 && params.leak[edge] > 0;
/**
 * The two flaps of a valve from the side: blood flows along x, the walls lie at y = `half` above and below.
 * @param opening 0: their edges meet in the middle; 1: they lie against the walls
 */
function flaps(opening, half) {
    const length = Math.max(6, half * 1.5);
    const flap = (side) => {
        const y = (shut, open) => (side * half * (shut + (open - shut) * opening)).toFixed(1);
        return `M-1.5 ${y(1.1, 1.1)}Q1 ${y(0.1, 0.75)} ${length.toFixed(1)} ${y(0.05, 0.75)}Q${(length / 2).toFixed(1)} ${y(0.75, 1.2)} 2 ${y(1.2, 1.2)}Z`;
    };
    return flap(-1) + flap(1);
}

export { falls, flaps, openingOf };
