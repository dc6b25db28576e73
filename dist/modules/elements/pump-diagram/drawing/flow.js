import { tracks, narrowing } from './courses.js';

/** Speed of the blood in a vein one unit wide that carries 1 mL/s, and the fastest that eyes can follow, half units/s. */
const PACE = 1100;
const FASTEST = 560;
/** The flow of a leg; made with the leg, before anything is drawn. */
function flowOf(leg) {
    const { veins, edges } = leg.state;
    const travel = {};
    const streams = tracks().map(({ edge, vein, pieces, lanes }) => {
        const bore = pieces.at(-1).width / narrowing(leg, edge);
        travel[edge] = 0;
        return { name: edge, edge: edges[edge], vein: veins[vein], pace: PACE / bore ** 2 / lanes.length };
    });
    return {
        travel,
        advance(seconds) {
            for (const { name, edge, vein, pace } of streams) {
                const speed = (pace * edge.flow) / vein.width ** 2;
                travel[name] += Math.min(FASTEST, Math.max(-FASTEST, speed)) * seconds;
            }
        },
        reset() {
            for (const { name } of streams)
                travel[name] = 0;
        },
    };
}

export { flowOf };
