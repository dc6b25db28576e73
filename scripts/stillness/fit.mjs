// Pure: a measured height as few straight pieces, none further from what was measured than a tolerance.

/**
 * The pieces of a curve, from left to right: as few as can be, a sloping one counted twice.
 * @param {readonly (readonly [width: number, least: number, most: number])[]} points in the order of their widths
 * @param {number} tolerance how far a piece may pass below `most` or above `least`, in the unit of the heights
 * @returns {{ from: number, to: number, slope: number, start: number }[]} each holds from one width up to another, and is `start` high where it begins
 * @throws {TypeError} where two heights at one width are further apart than the tolerance allows
 */
export function fit(points, tolerance) {
  const best = [{ cost: 0 }];
  for (let end = 1; end <= points.length; end++) {
    best[end] = { cost: Infinity };
    for (const piece of piecesTo(points, end, tolerance)) {
      const cost = best[piece.first].cost + (piece.slope === 0 ? 1 : 2);
      if (cost < best[end].cost) best[end] = { cost, piece };
    }
    if (best[end].cost === Infinity)
      throw new TypeError(`at ${points[end - 1].join(', ')}: no height is within ${tolerance}`);
  }
  const pieces = [];
  for (let end = points.length; end > 0; end = pieces[0].first) pieces.unshift(best[end].piece);
  // A piece begins halfway from the last point of the one before.
  const begins = pieces.map(({ first }) => (points[Math.max(first - 1, 0)][0] + points[first][0]) / 2);
  return pieces.map(({ first, slope, start }, i) => ({
    from: begins[i],
    to: begins[i + 1] ?? points.at(-1)[0],
    slope,
    start: start - slope * (points[first][0] - begins[i]),
  }));
}

/** Where sloping pieces may pass the last point, as parts of what is allowed there. */
const ENDS = [0.05, 0.25, 0.5, 0.75, 0.95];

/** All pieces that end before a point, the shortest first: level ones, and sloping ones where no level one reaches. */
function* piecesTo(points, end, tolerance) {
  const [at, least, most] = points[end - 1];
  const [floor, ceiling] = [most - tolerance, least + tolerance];
  let [low, high] = [floor, ceiling];
  const lines = ENDS.map((part) => ({ y: floor + part * (ceiling - floor), from: -Infinity, to: Infinity }));
  for (let first = end - 1; first >= 0; first--) {
    const [x, one, other] = points[first];
    low = Math.max(low, other - tolerance);
    high = Math.min(high, one + tolerance);
    const isLevel = low <= high;
    if (isLevel) yield { first, slope: 0, start: (low + high) / 2 };
    if (first === end - 1) continue;
    // The slopes of the lines that pass near enough to all points so far.
    for (const line of lines) {
      line.from = Math.max(line.from, (line.y - one - tolerance) / (at - x));
      line.to = Math.min(line.to, (line.y - other + tolerance) / (at - x));
    }
    const open = lines.filter(({ from, to }) => from <= to);
    if (!isLevel && open.length === 0) return;
    if (isLevel) continue;
    for (const { y, from, to } of open) {
      const slope = (from + to) / 2;
      yield { first, slope, start: y - slope * (at - x) };
    }
  }
}
