import { LEGS } from '../../hemodynamics/legs.js';
import { TRACKS } from './anatomy.js';
import { laneOf } from './particles.js';

/** Speed of the blood in a vein one unit wide that carries 1 mL/s, and the fastest that eyes can follow, half units/s. */
const PACE = 850;
const FASTEST = 500;
/** The lines of a track in a leg: a surface vein that has grown winds from side to side. */
function linesOf({ edge, lines }, { params }) {
    const grown = Math.max(0, params.v0.saphenous / LEGS.healthy.v0.saphenous - 1.25);
    return edge === 'saphenousOut'
        ? lines.map((line) => line.map((value, i) => value + (i % 2 ? 0 : (i % 4 ? 2 : -2) * Math.round(grown * 5))))
        : lines;
}
/** The tracks in a leg; where an edge is narrowed, less wide by the fourth root of its resistance (Poiseuille). */
function vesselsOf(leg) {
    const { params, state } = leg;
    return TRACKS.map((track) => {
        const lines = linesOf(track, leg);
        return {
            track,
            edge: state.edges[track.edge],
            vein: state.veins[track.vein],
            bore: track.width / Math.max(1, params.r[track.edge] / LEGS.healthy.r[track.edge]) ** 0.25,
            lines,
            lane: laneOf(lines),
            travel: 0,
        };
    });
}
/** Width now, units. */
const widthOf = ({ bore, vein }) => bore * vein.width;
/** Lets the blood go on for some seconds: its flow over the width squared, shared by parallel lines. */
function carry(vessel, seconds) {
    const { track, edge } = vessel;
    const speed = (PACE * edge.flow) / track.lines.length / widthOf(vessel) ** 2;
    vessel.travel += Math.min(FASTEST, Math.max(-FASTEST, speed)) * seconds;
}

export { carry, vesselsOf, widthOf };
