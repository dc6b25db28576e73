import { BONES, MUSCLES, STAINS, SEAT, CUSHION, SWOLLEN, SKIN, NAIL, FIBERS, PATELLAR, ACHILLES, SOCK, HEM, SORE, SORE_FLECKS } from './anatomy.js';
import { shapeOf } from './bend.js';
import { put, pen } from './pen.js';
import { stance, lift, turnOfThigh, rises, lies, sits, squeezes, presses, turnOfFoot } from './pose.js';

const SQUEEZE = [104, 138, 172].map((y) => `M205 ${y}h-14m6-5-6 5 6 5`).join('');
const PRESS = [50, 78, 106].map((x) => `M${x} 407v-11m-5 6 5-6 5 6`).join('');
/** The soft dark rim of the skin: strokes one above the other, as wide as this. */
const RIMS = [34, 25, 17, 10, 5];
/** What muscles move. */
const FLESH = ['muscle', 'fibers', 'tendon'];
/** Gradients by name: where they lie, and the class of each stop. */
const GRADIENTS = {
    skin: ['20 0 190 0', [0, 'skin-rim'], [0.3, 'skin-lit'], [0.62, 'skin-mid'], [1, 'skin-far']],
    bone: ['70 0 150 0', [0, 'bone-rim'], [0.45, 'bone-lit'], [1, 'bone-far']],
    muscle: ['124 0 186 0', [0, 'muscle-rim'], [0.5, 'muscle-lit'], [1, 'muscle-rim']],
    fade: ['0 -60 0 2', [0, 'hidden'], [1, 'shown']],
    shadow: ['1', [0, 'shade'], [1, 'gone']],
    sore: ['1', [0, 'sore-lit'], [1, 'sore-rim']],
    stain: ['1', [0, 'stain'], [0.35, 'stain'], [1, 'stain gone']],
};
function defineGradients(defs, id) {
    for (const [name, [place, ...stops]] of Object.entries(GRADIENTS)) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = place.split(' ').map(Number);
        const round = place === '1';
        const gradient = put(defs, round ? 'radialGradient' : 'linearGradient', {
            id: `${name}-${id}`,
            ...(round ? {} : { gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }),
        });
        for (const [offset, kind] of stops)
            put(gradient, 'stop', { offset, class: kind });
    }
}
/** Draws everything that is no vein, in layers. @param stocking whether one is worn */
function drawScenery(svg, id, signs, stocking) {
    const shapes = [];
    const url = (name) => `url(#${name}-${id})`;
    /** A shape that the pose moves. */
    const shape = (parent, part, d, attributes = {}) => {
        const path = put(parent, 'path', { class: part, 'data-part': part, ...attributes });
        shapes.push([shapeOf(d, FLESH.includes(part)), pen(path, 'd')]);
    };
    const defs = put(svg, 'defs');
    defineGradients(defs, id);
    shapes.push([
        shapeOf(signs.swollen ? SWOLLEN : SKIN, true),
        pen(put(defs, 'path', { id: `outline-${id}` }), 'd'),
    ]);
    const use = (parent, kind, attributes = {}) => put(parent, 'use', { href: `#outline-${id}`, class: kind, ...attributes });
    // One mask fades the leg out at its top and holds everything within its skin.
    use(put(defs, 'mask', {
        id: `mask-${id}`,
        maskUnits: 'userSpaceOnUse',
        x: -60,
        y: -70,
        width: 360,
        height: 520,
    }), '', {
        fill: url('fade'),
    });
    const fade = pen(defs.querySelector(`#fade-${id}`), 'gradientTransform');
    const body = put(svg, 'g');
    const standing = pen(body, 'transform');
    const shadow = put(body, 'circle', { class: 'shadow', r: 1, fill: url('shadow') });
    const [floor, dim] = [pen(shadow, 'transform'), pen(shadow, 'opacity')];
    const seat = pen(put(body, 'path', { class: 'cushion', d: SEAT }), 'opacity');
    const cushion = pen(put(body, 'path', { class: 'cushion', d: CUSHION }), 'opacity');
    const raised = put(body, 'g');
    const lifted = pen(raised, 'transform');
    const leg = put(raised, 'g', { mask: url('mask') });
    use(leg, 'skin', { fill: url('skin'), 'data-part': 'skin' });
    for (const width of RIMS)
        use(leg, 'skin-shade', { 'stroke-width': String(width) });
    shape(leg, 'nail', NAIL);
    const bones = put(leg, 'g', { class: signs.swollen || signs.stained ? 'bones faint' : 'bones' });
    for (const bone of BONES)
        shape(bones, 'bone', bone, { fill: url('bone') });
    for (const muscle of MUSCLES)
        shape(leg, 'muscle', muscle, { fill: url('muscle') });
    shape(leg, 'fibers', FIBERS);
    shape(leg, 'tendon', signs.swollen ? PATELLAR : ACHILLES + PATELLAR);
    // The stocking lies below the veins: it is worn over the skin, and what it does to them has to be seen.
    if (stocking) {
        const weave = put(defs, 'pattern', {
            id: `weave-${id}`,
            width: 4,
            height: 4,
            patternUnits: 'userSpaceOnUse',
        });
        put(weave, 'path', { class: 'weave', d: 'M0 1L2 3L4 1M0 3L2 5L4 3M0 -1L2 1L4 -1' });
        put(put(defs, 'clipPath', { id: `sock-${id}` }), 'path', { d: SOCK });
        const sock = put(leg, 'g', { 'clip-path': url('sock'), 'data-part': 'stocking' });
        use(sock, 'sock');
        use(sock, '', { fill: url('weave') });
        put(leg, 'path', { class: 'hem', d: HEM });
    }
    const deep = put(leg, 'g');
    if (signs.stained)
        for (const [cx, cy, rx, ry] of STAINS)
            put(leg, 'ellipse', { class: 'patch', 'data-part': 'patch', cx, cy, rx, ry, fill: url('stain') });
    const surface = put(leg, 'g');
    if (signs.sore) {
        shape(leg, 'sore', SORE, { fill: url('sore') });
        shape(leg, 'flecks', SORE_FLECKS);
    }
    use(leg, 'outline');
    const force = (part, d) => put(raised, 'path', { class: 'force', d, 'data-part': part });
    const squeeze = pen(force('squeeze', SQUEEZE), 'opacity');
    const sole = force('press', PRESS);
    const [press, turnSole] = [pen(sole, 'opacity'), pen(sole, 'transform')];
    return {
        deep,
        surface,
        pose(pose) {
            standing(stance(pose));
            lifted(lift(pose));
            fade(turnOfThigh(pose));
            floor(`translate(${84 - 26 * rises(pose)} 391)scale(${106 - 36 * rises(pose)} 9)`);
            dim(1 - lies(pose));
            seat(sits(pose));
            cushion(lies(pose));
            squeeze(squeezes(pose));
            press(presses(pose));
            turnSole(turnOfFoot(pose));
            for (const [bend, write] of shapes)
                write(bend(pose));
        },
    };
}

export { drawScenery };
