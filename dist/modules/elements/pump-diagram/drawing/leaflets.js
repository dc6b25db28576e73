import { tenth } from './paths.js';

// A leaflet from the wall to its free edge, which points downstream: a curve and a straight tip. Walls at -28 and 28.
const SHUT = [-28, 26, -22, 25, -4, 21, -1.5, 2, -1.5, -14];
const OPEN = [-28, 26, -26, 8, -21.4, -7, -19, -20, -18, -24];
const TORN = [
    [-28, 26, -21.4, 24, -11.5, 20, -8.2, -4, -7.8, -8],
    [28, 26, 23, 25, 11.5, 24, 7.4, 6, 7, 3],
];
/**
 * The two leaflets of a valve whose blood flows to smaller y, as strokes: mirrored in a sound valve.
 * @param opening 0: their edges meet in the middle; 1: they stand wide open, but never flat on the wall
 * @param uneven how much of the opening is a leak
 * @param half half the width of the vein, units
 * @param rise length of a unit along the vein: 1 in a lens whose vein is 56 wide
 */
function leaflets(opening, uneven, half, rise) {
    return TORN.map((torn, side) => {
        const [x0, y0, ...rest] = SHUT.map((shut, i) => {
            const flip = side && i % 2 === 0 ? -1 : 1;
            const open = OPEN[i] * flip;
            const to = open + (torn[i] - open) * uneven;
            const at = shut * flip + (to - shut * flip) * opening;
            return tenth(i % 2 ? at * rise : (at * half) / 28);
        });
        return `M${x0} ${y0}C${rest.slice(0, 6).join(' ')}L${rest.slice(6).join(' ')}`;
    }).join('');
}
/** Small leaflets that were drawn, by opening, unevenness and width, in steps no finer than eyes can see. */
const known = new Map();
/** The leaflets of a valve in the picture of a leg, in a vein of a width, units. */
function leafletsOf(opening, uneven, width) {
    const [gap, torn, wide] = [Math.round(opening * 40), Math.round(uneven * 10), Math.round(width * 5)];
    const number = (wide * 41 + gap) * 11 + torn;
    let path = known.get(number);
    if (path === undefined)
        known.set(number, (path = leaflets(gap / 40, torn / 10, wide * 0.094, 0.1 + wide * 0.0028)));
    return path;
}

export { leaflets, leafletsOf };
