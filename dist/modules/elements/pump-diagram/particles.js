import { walk } from './geometry.js';

/** Way between two drops of blood, in places. */
const GAP = 40;
/** A drop that moves along x: its first corner, and the ways from corner to corner. */
const DROP = [-2.5, -2, 5.5, 2, -5.5, 2, 1, -2];
const lanes = {};
/** The lane along lines; made once, and shared by every picture. */
const laneOf = (lines) => (lanes[lines.join()] ??= { lines: lines.map(walk), paths: [[], []] });
/** Puts what is drawn at 0 0 along x at a place of a lane, as an SVG transform. */
const at = ([x, y, angle]) => `translate(${x.toFixed(1)} ${y.toFixed(1)})rotate(${angle.toFixed()})`;
function dropAt([x, y, angle], way) {
    const turn = (angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn) * way, Math.sin(turn) * way];
    let path = '';
    for (let i = 0; i < DROP.length; i += 2) {
        const [px, py] = [DROP[i], DROP[i + 1]];
        const [toX, toY] = [cos * px - sin * py, sin * px + cos * py];
        path += i
            ? `${i > 2 ? ' ' : 'l'}${+toX.toFixed(1)} ${+toY.toFixed(1)}`
            : `M${+(x + toX).toFixed(1)} ${+(y + toY).toFixed(1)}`;
    }
    // As short as can be: the browser reads it in every frame.
    return `${path.replace(/ -/g, '-')}Z`;
}
/** The place of the first drop of every line. @param moved how far the blood went, in whole places; less where it fell back */
const firstOf = (moved) => ((moved % GAP) + GAP) % GAP;
/** Where the drops of a lane are. */
const placesOf = ({ lines }, moved) => lines.flatMap((places) => places.filter((_, i) => i % GAP === firstOf(moved)));
/** All drops of a lane as one path; `back` where they show blood that falls back. */
const dropsOf = (lane, moved, back) => (lane.paths[back ? 1 : 0][firstOf(moved)] ??= placesOf(lane, moved)
    .map((place) => dropAt(place, back ? -1 : 1))
    .join(''));

export { GAP, at, dropsOf, laneOf, placesOf };
