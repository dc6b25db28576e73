/** The picture's width and height, units: a leg from the side, toes to the left, with room for names around it. */
const WIDTH = 190;
const HEIGHT = 290;
/** A number of a list where it is known to have one. */
const of = (points, i) => points[i];
/**
 * A smooth SVG path from the first point to the last; those between pull at it.
 * Midpoints are exact, so that the control points that `T` mirrors are too.
 */
function smooth(points) {
    let path = `M${of(points, 0)} ${of(points, 1)}Q${of(points, 2)} ${of(points, 3)} `;
    for (let i = 2; i < points.length - 4; i += 2)
        path += `${(of(points, i) + of(points, i + 2)) / 2} ${(of(points, i + 1) + of(points, i + 3)) / 2}T`;
    return path + points.slice(-2).join(' ');
}
/** Places along the line of a smooth path, half a unit apart. */
function walk(points) {
    const places = [];
    let [x, y] = points;
    let way = 0;
    for (let i = 2; i < points.length - 2; i += 2) {
        const from = [x, y];
        const share = i === points.length - 4 ? 0 : 0.5;
        const at = (k, t) => {
            const [pull, next] = [of(points, i + k), of(points, i + k + 2)];
            const to = next + (pull - next) * share;
            return (1 - t) * ((1 - t) * of(from, k) + 2 * t * pull) + t * t * to;
        };
        for (let t = 0; t < 1; t += 0.002) {
            const [toX, toY] = [at(0, t), at(1, t)];
            way += Math.sqrt((toX - x) ** 2 + (toY - y) ** 2); // hypot() takes ten times as long
            if (way > places.length / 2)
                places.push([toX, toY, (Math.atan2(toY - y, toX - x) * 180) / Math.PI]);
            [x, y] = [toX, toY];
        }
    }
    return places;
}
/**
 * An outline that the muscles move, to tenths of a unit.
 * @returns the outline at a squeeze of the calf, 0 to 1, which makes its belly thicker, and a press on the sole, 0 to 1,
 * which sinks its arch
 */
function outline(points) {
    const pulls = points.map((_, i) => {
        const [x, y] = [of(points, i & -2), of(points, i | 1)];
        const belly = Math.exp(-(((y - 118) / 38) ** 2));
        const arch = y > 265 ? 3.5 * Math.exp(-(((x - 82) / 22) ** 2)) : 0;
        return i % 2 ? [0, arch] : [x > 122 ? 7 * belly : x > 98 ? -2.5 * belly : 0, 0];
    });
    return (calf, foot) => pulls.map(([byCalf, byFoot], i) => Math.round((of(points, i) + calf * byCalf + foot * byFoot) * 10) / 10);
}

export { HEIGHT, WIDTH, outline, smooth, walk };
