import { LEGS } from '../../hemodynamics/legs.js';
import { BONES, TRACKS, SINUSES, SKIN, MUSCLE } from './anatomy.js';
import { WIDTH, HEIGHT, smooth, moved } from './geometry.js';
import { laneOf, placeOf } from './particles.js';
import { bore, flaps, openingOf } from './valves.js';

const DROP = 'M-5-4 6 0-5 4-3 0Z';
const SQUEEZE = 'M328 200h-22m7-7-7 7 7 7M334 245h-22m7-7-7 7 7 7M324 290h-22m7-7-7 7 7 7';
const PRESS = 'M112 580v-16m-6 6 6-6 6 6M240 580v-16m-6 6 6-6 6 6';
/** The lines of a track in a leg: a surface vein that has grown winds from side to side. */
function linesOf({ edge, lines }, { params }) {
    const grown = Math.max(0, params.v0.saphenous / LEGS.healthy.v0.saphenous - 1.25);
    return edge === 'saphenousOut'
        ? lines.map((line) => line.map((value, i) => value + (i % 2 ? 0 : (i % 4 ? 2 : -2) * Math.round(grown * 9))))
        : lines;
}
/** How dark the ankle is from blood that stands under pressure in the surface veins, 0 to 0.7. */
function poolOf({ state: { veins } }) {
    const { width, pressure } = veins.saphenous;
    return Math.min(0.7, Math.max(0, (width * width * pressure) / 92 - 1));
}
/** Draws a leg and keeps a reference to everything that moves in it, so that a frame writes attributes only. */
function drawLeg(svg, leg) {
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.replaceChildren();
    const add = (tag, name, parent = svg) => {
        const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
        element.setAttribute('class', name);
        return parent.appendChild(element);
    };
    /** Writes an attribute of a new path, and only when it changes. */
    const pen = (element, attribute = 'd') => {
        let last = '';
        return (value) => {
            const text = typeof value === 'number' ? value.toFixed(1) : value;
            if (text !== last)
                element.setAttribute(attribute, (last = text));
        };
    };
    const draw = (name, d, parent = svg) => {
        const path = add('path', name, parent);
        path.setAttribute('d', d);
        return path;
    };
    draw('floor', `M8 563H${WIDTH - 8}`);
    const skin = pen(add('path', 'skin'));
    for (const bone of BONES)
        draw('bone', smooth(bone));
    const muscle = pen(add('path', 'muscle'));
    const pool = pen(draw('pool', 'M213 410v46'), 'opacity');
    const paths = TRACKS.map((track) => [...linesOf(track, leg), ...(track.vein === 'calf' ? SINUSES : [])].map((line) => smooth(line)).join(''));
    const walls = paths.map((d) => pen(draw('wall', d), 'stroke-width'));
    const tracks = TRACKS.map((track, i) => {
        const group = add('g', '');
        const lanes = linesOf(track, leg).map(laneOf);
        const places = lanes.flatMap(({ places }) => track.valves.map((share) => places[Math.round(places.length * share)]));
        const at = (tag, name, transform) => {
            const element = add(tag, name, group);
            element.setAttribute('transform', transform);
            return element;
        };
        const pouches = places.map((place) => pen(at('circle', 'pouch', place), 'r'));
        return {
            ...track,
            pouches,
            mark: pen(group, 'class'),
            lumen: pen(draw('lumen', paths[i], group), 'stroke-width'),
            drops: lanes.flatMap((lane) => Array.from({ length: lane.drops }, (_, drop) => [lane, drop, pen(draw('drop', DROP, group), 'transform')])),
            valves: places.map((place) => pen(at('path', 'flap', place))),
        };
    });
    const sock = pen(add('path', 'sock'));
    const squeeze = pen(draw('force', SQUEEZE), 'opacity');
    const press = pen(draw('force', PRESS), 'opacity');
    return ({ leg, travel }) => {
        const { state, params } = leg;
        const calf = (state.calf * params.calfPeak) / LEGS.healthy.calfPeak;
        const outline = moved(SKIN, calf, state.foot);
        skin(smooth(outline));
        muscle(smooth(moved(MUSCLE, calf, 0)));
        sock(leg.stocking ? smooth(outline.filter((_, i) => outline[i | 1] > 160)) : '');
        squeeze(calf);
        press(state.foot);
        pool(poolOf(leg));
        tracks.forEach(({ edge, vein, width, pouches, mark, lumen, drops, valves }, i) => {
            const wide = width * state.veins[vein].width * bore(leg, edge);
            const back = state.edges[edge].flow < -0.05;
            walls[i]?.(wide + 4);
            lumen(wide);
            mark(vein + (back ? ' back' : ''));
            for (const write of pouches)
                write(wide / 2 + 4);
            for (const write of valves)
                write(flaps(openingOf(leg, edge), wide / 2));
            for (const [lane, drop, move] of drops)
                move(lane.places[placeOf(lane, travel[i], drop)] + (back ? 'scale(-1)' : ''));
        });
    };
}

export { drawLeg, poolOf };
