import { LEGS } from '../../../hemodynamics/legs.js';
import { PLANTAR, PERFORATORS, MUSCLE_VEINS, RUNGS, VALVES, TRUNK, GREAT, LINK, TRIBUTARY } from './anatomy.js';
import { walk, nearest } from './paths.js';

const valve = (line, [x, y], width) => ({
    place: line[nearest(line, x, y)],
    width,
});
/** A line cut at a point. */
function cut(line, [x, y]) {
    const i = nearest(line, x, y);
    return [line.slice(0, i + 1), line.slice(i)];
}
/** A line as pieces that grow wider little by little. */
function widening(line, from, to, pieces, next) {
    const length = Math.ceil(line.length / pieces);
    return new Array(pieces).fill(line).map((_, i) => ({
        width: from + ((to - from) * (i + 0.5)) / pieces,
        lines: [line.slice(i * length, (i + 1) * length + 1)],
        next: [next, (i / pieces) ** 2],
    }));
}
function survey() {
    const [trunk, great] = [walk(TRUNK), walk(GREAT)];
    const [tibial, above] = cut(trunk, VALVES.upperTibial);
    const [calf, thigh] = cut(above, VALVES.popliteal);
    const [foot, leg] = cut(great, VALVES.ankle);
    const plantar = PLANTAR.map(walk);
    const perforators = PERFORATORS.map(walk);
    return [
        {
            edge: 'thighOut',
            vein: 'thigh',
            surface: false,
            pieces: widening(thigh, 13, 13.6, 1, 'thigh'),
            lanes: [thigh],
            valves: [],
        },
        {
            edge: 'calfThigh',
            vein: 'calf',
            surface: false,
            pieces: [{ width: 6, lines: MUSCLE_VEINS.map(walk) }, ...widening(calf, 9.8, 12.8, 4, 'thigh')],
            lanes: [calf],
            valves: [valve(calf, VALVES.popliteal, 12.4)],
        },
        {
            edge: 'footCalf',
            vein: 'foot',
            surface: false,
            pieces: [
                { width: 4.8, lines: plantar },
                { width: 3, lines: RUNGS.map(walk) },
                ...widening(tibial, 8, 9.8, 2, 'calf'),
            ],
            lanes: [[...plantar[0], ...tibial], plantar[1]],
            valves: [valve(tibial, VALVES.tibial, 8.6), valve(tibial, VALVES.upperTibial, 9.6)],
        },
        {
            edge: 'saphenousCalf',
            vein: 'saphenous',
            surface: true,
            pieces: [{ width: 4, lines: perforators }],
            lanes: perforators,
            valves: perforators.map((line) => ({ place: line[Math.round(line.length * 0.56)], width: 4 })),
        },
        {
            edge: 'saphenousOut',
            vein: 'saphenous',
            surface: true,
            pieces: [{ width: 9, lines: [leg] }],
            lanes: [leg],
            valves: [valve(leg, VALVES.calf, 9), valve(leg, VALVES.saphenous, 9), valve(leg, VALVES.thigh, 9)],
        },
        {
            edge: 'footSaphenous',
            vein: 'saphenous',
            surface: true,
            pieces: [
                { width: 3.6, lines: [walk(LINK)] },
                { width: 8.4, lines: [foot] },
            ],
            lanes: [foot],
            valves: [valve(foot, VALVES.ankle, 8.4)],
        },
    ];
}
let known;
/** All tracks, in the order they are drawn. */
const tracks = () => (known ??= survey());
let branch;
/** The winding side branch of a surface vein that leaks and has grown; none in other legs. */
function tributaryOf({ params }) {
    const grown = params.v0.saphenous > 1.4 * LEGS.healthy.v0.saphenous && params.leak.saphenousOut > 0;
    return grown ? (branch ??= { width: 4.4, lines: [walk(TRIBUTARY)] }) : undefined;
}
/** How much less wide a track is than a healthy one: by the fourth root of its resistance (Poiseuille). */
const narrowing = ({ params }, edge) => Math.max(1, params.r[edge] / LEGS.healthy.r[edge]) ** 0.25;
/** Whether a doctor has closed the great saphenous vein: it hardly carries blood. */
const isClosed = (leg) => narrowing(leg, 'saphenousOut') > 1.3;

export { isClosed, narrowing, tracks, tributaryOf };
