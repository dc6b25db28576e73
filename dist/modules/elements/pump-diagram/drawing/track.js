import { LEGS } from '../../../hemodynamics/legs.js';
import { placeOf, strokeOf } from './bend.js';
import { isClosed, narrowing, tributaryOf } from './courses.js';
import { dropsOf } from './drops.js';
import { leafletsOf } from './leaflets.js';
import { tenth } from './paths.js';
import { put, pen } from './pen.js';
import { unevenOf, openingOf, falls } from './valves.js';

/** What a vein that a doctor closed is still as wide as, as a share. */
const CORD = 0.34;
/** Steps of a valve that can be told apart. */
const STEPS = 40;
/** How much wider than a vein its wall is, and the rim round the wall, units. */
const [WALL, RIM] = [2.2, 3.6];
/** Draws one track: tubes, drops, leaflets. */
function drawTrack(track, { leg, flow }, layers) {
    const { edge, vein, valves, lanes } = track;
    const { veins } = leg.state;
    const trunk = edge === 'saphenousOut';
    const closed = trunk && isClosed(leg);
    const narrow = closed ? 1 : narrowing(leg, edge);
    const branch = trunk ? tributaryOf(leg) : undefined;
    const standing = Math.sqrt(leg.params.v0[vein] / LEGS.healthy.v0[vein]);
    const wall = put(layers.walls, 'g');
    const group = put(layers.veins, 'g', { 'data-part': edge });
    const marks = [pen(wall, 'class'), pen(group, 'class')];
    const bends = [];
    /** Draws a piece of tube; returns what writes its width. */
    const tube = ({ width, lines, next: [next, share] = [vein, 0] }) => {
        const bend = strokeOf(lines);
        const looks = [];
        bends.push((pose) => {
            const d = bend(pose);
            for (const write of looks)
                write(d);
        });
        const stroke = (parent, kind, attributes = {}) => {
            const path = put(parent, 'path', { class: kind, ...attributes });
            looks.push(pen(path, 'd'));
            return pen(path, 'stroke-width');
        };
        // The rim keeps the width of quiet standing: the bed of a vein that a muscle squeezes.
        stroke(layers.rims, 'rim')(tenth(width * (closed ? CORD : standing) + RIM));
        const side = stroke(wall, 'wall');
        const scar = narrow > 1.1 ? stroke(group, 'scar') : undefined;
        const lumen = stroke(group, 'lumen');
        // What a tube is seen by lies off its middle, and keeps its place.
        const bore = width / narrow;
        if (width > 3.8 && !closed)
            stroke(group, 'shine', { transform: `translate(${tenth(-bore / 5)} ${tenth(-bore / 12)})` })(tenth(bore / 6));
        let last;
        return () => {
            const filling = closed ? CORD : veins[vein].width * (1 - share) + veins[next].width * share;
            const wide = Math.round(width * filling * 4) / 4;
            if (wide === last)
                return;
            last = wide;
            side(tenth(wide + WALL));
            scar?.(wide);
            lumen(tenth(wide / narrow));
        };
    };
    const widths = (branch ? [branch, ...track.pieces] : track.pieces).map(tube);
    const drops = (closed ? [] : branch ? [lanes, branch.lines] : [lanes]).map((lines) => [dropsOf(lines), pen(put(group, 'path', { class: 'drop' }), 'd')]);
    const flaps = (closed ? [] : valves).map(({ place, width }) => {
        const path = put(group, 'path', { class: 'flap', 'data-valve': edge });
        const [stands, stand] = [placeOf(place), pen(path, 'transform')];
        bends.push((pose) => stand(stands(pose)));
        return [width, pen(path, 'd')];
    });
    const state = leg.state.edges[edge];
    const filling = veins[vein];
    const kind = closed ? `${vein} closed` : vein;
    const kinds = [kind, `${kind} back`];
    let [lastOpening, lastWidth, lastTravel] = [NaN, NaN, NaN];
    let lastBack;
    let lastPose;
    return {
        bend(pose) {
            for (const bend of bends)
                bend(pose);
        },
        paint(pose) {
            const { width } = filling;
            const opening = Math.round(state.opening * STEPS);
            if (width !== lastWidth)
                for (const write of widths)
                    write();
            if (opening !== lastOpening || width !== lastWidth)
                for (const [wide, write] of flaps)
                    write(leafletsOf(openingOf(leg, edge), unevenOf(leg, edge), (wide * width) / narrow));
            const back = falls(leg, edge);
            if (back !== lastBack)
                for (const mark of marks)
                    mark(kinds[back ? 1 : 0]);
            const travel = Math.floor(flow.travel[edge]);
            if (travel !== lastTravel || back !== lastBack || pose !== lastPose)
                for (const [drop, write] of drops)
                    write(drop(travel, back, pose));
            [lastOpening, lastWidth, lastTravel, lastBack, lastPose] = [opening, width, travel, back, pose];
        },
    };
}

export { drawTrack };
