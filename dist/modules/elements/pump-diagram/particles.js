import { walk } from './geometry.js';

/** Way between two drops of blood, about, in places. */
const GAP = 34;
const lanes = new Map();
/** The lane along a line; made once, and shared by every picture. */
function laneOf(line) {
    const key = line.join();
    let lane = lanes.get(key);
    if (!lane) {
        const places = walk(line).map(([x, y, angle]) => `translate(${x.toFixed(1)} ${y.toFixed(1)})rotate(${angle.toFixed()})`);
        lanes.set(key, (lane = { places, drops: Math.ceil(places.length / GAP) }));
    }
    return lane;
}
/**
 * Where a drop is: an index of the lane's places.
 * @param travel how far the blood went, in half units; less where it fell back
 * @param drop its number, from 0
 */
function placeOf({ places: { length }, drops }, travel, drop) {
    const place = Math.floor(travel + (drop * length) / drops) % length;
    return place < 0 ? place + length : place;
}

export { laneOf, placeOf };
