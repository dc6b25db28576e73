import { LEGS } from '../../hemodynamics/legs.js';
import { BONES, SINUSES, SKIN, MUSCLE } from './anatomy.js';
import { outline, WIDTH, HEIGHT, smooth } from './geometry.js';
import { at, dropsOf } from './particles.js';
import { openingOf, flaps, falls } from './valves.js';
import { widthOf } from './vessels.js';

const skinAt = outline(SKIN);
const muscleAt = outline(MUSCLE);
const SQUEEZE = 'M164 100h-11m3-3-3 3 3 3M167 122h-11m3-3-3 3 3 3M162 145h-11m3-3-3 3 3 3';
const PRESS = 'M56 290v-8m-3 3 3-3 3 3M120 290v-8m-3 3 3-3 3 3';
/** The paths of skin, muscle and stocking by the strength of calf and foot, once they were drawn. */
const bends = [];
/** A leg bent by a squeeze of the calf and a press on the foot, in twentieths. */
function bendOf(calf, foot) {
    const rim = skinAt(calf / 20, foot / 20);
    return [rim, muscleAt(calf / 20, 0), rim.filter((_, i) => rim[i | 1] > 62)].map(smooth);
}
/** How dark the ankle is from blood that stands under pressure in the surface veins, 0 to 0.7. */
function poolOf({ state: { veins } }) {
    const { width, pressure } = veins.saphenous;
    return Math.min(0.7, Math.max(0, (width * width * pressure) / 92 - 1));
}
/** Draws a leg and keeps a reference to everything that moves in it, so that a frame writes attributes only. */
function drawLeg(svg, { leg, vessels }) {
    const { state, params, stocking } = leg;
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.replaceChildren();
    const make = (tag, parent) => parent.appendChild(svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag));
    /** Writes an attribute when its value changes. */
    const pen = (element, attribute) => {
        let last = '';
        return (value) => {
            const text = typeof value === 'number' ? value.toFixed(1) : value;
            if (text !== last)
                element.setAttribute(attribute, (last = text));
        };
    };
    /** Draws something of one kind; returns the pen for what moves in it. */
    const draw = (kind, moves = 'd', still = {}, parent = svg, tag = 'path') => {
        const element = make(tag, parent);
        for (const [name, value] of Object.entries({ class: kind, ...still }))
            element.setAttribute(name, value);
        return pen(element, moves);
    };
    draw('floor')('M4 281.5H186');
    const skin = draw('skin');
    for (const bone of BONES)
        draw('bone')(smooth(bone));
    const muscle = draw('muscle');
    const pool = draw('pool', 'opacity', { d: 'M106 205v23' });
    const drawn = vessels.map((vessel) => {
        const { lines, track } = vessel;
        const d = [...lines, ...(track.vein === 'calf' ? SINUSES : [])].map(smooth).join('');
        return { vessel, d, wall: draw('wall', 'stroke-width', { d }) };
    });
    // All walls lie below all veins, so that the veins run into one another.
    const paints = drawn.map(({ vessel, d, wall }) => {
        const { lane } = vessel;
        const { valves, vein, edge } = vessel.track;
        const group = make('g', svg);
        const places = lane.lines.flatMap((line) => valves.map((share) => ({ transform: at(line[Math.round(line.length * share)]) })));
        const mark = pen(group, 'class');
        const pouches = places.map((place) => draw('pouch', 'r', place, group, 'circle'));
        const lumen = draw('lumen', 'stroke-width', { d }, group);
        const drops = draw('drop', 'd', {}, group);
        const leaflets = places.map((place) => draw('flap', 'd', place, group));
        let wide;
        let opening;
        return () => {
            // No finer than eyes can see, and nothing is worked out anew that is the same.
            const width = Math.round(widthOf(vessel) * 10) / 10;
            const open = Math.round(openingOf(leg, edge) * 50) / 50;
            if (width !== wide || open !== opening) {
                wide = width;
                opening = open;
                wall(width + 2);
                lumen(width);
                for (const write of pouches)
                    write(width / 2 + 2);
                const flap = flaps(open, width / 2);
                for (const write of leaflets)
                    write(flap);
            }
            const back = falls(leg, edge);
            mark(vein + (back ? ' back' : ''));
            drops(dropsOf(lane, Math.floor(vessel.travel), back));
        };
    });
    const sock = draw('sock');
    const shapes = stocking ? [skin, muscle, sock] : [skin, muscle];
    const squeeze = draw('force', 'opacity', { d: SQUEEZE });
    const press = draw('force', 'opacity', { d: PRESS });
    return () => {
        const calf = (state.calf * params.calfPeak) / LEGS.healthy.calfPeak;
        const [squeezed, pressed] = [Math.round(calf * 20), Math.round(state.foot * 20)];
        const bend = (bends[squeezed * 99 + pressed] ??= bendOf(squeezed, pressed));
        shapes.forEach((write, i) => write(bend[i]));
        squeeze(calf);
        press(state.foot);
        pool(poolOf(leg));
        for (const paint of paints)
            paint();
    };
}

export { drawLeg, poolOf };
