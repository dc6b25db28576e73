/** A place on a line: x, y and the direction of the line there in degrees. */
export type Place = readonly [x: number, y: number, angle: number];

/** Places along a line, upstream end first. */
export type Line = readonly Place[];

/** Moves a point. */
export type Move = (x: number, y: number) => readonly [x: number, y: number];

/** Units between two places of a line. */
export const PITCH = 0.5;

/** To tenths of a unit: finer than eyes can see, and short to read for the browser. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A path of absolute M, C, L and Z whose points are moved. */
export const moved = (d: string, move: Move): string =>
  d.replace(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g, (_, x, y) => move(+x, +y).map(tenth).join(' '));

/** The numbers of a path. */
export const numbersOf = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

/** Places along a path of one M and absolute C, half a unit apart. */
export function walk(d: string): Line {
  const [startX = 0, startY = 0, ...rest] = numbersOf(d);
  const places: Place[] = [];
  let [x, y] = [startX, startY];
  let way = 0;
  while (rest.length > 5) {
    const [x0, y0] = [x, y];
    const [x1, y1, x2, y2, x3, y3] = rest.splice(0, 6) as [number, number, number, number, number, number];
    // A curve is no longer than the way round its corners; steps of a unit are straight to the eye.
    const steps = Math.ceil(
      Math.hypot(x1 - x0, y1 - y0) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2),
    );
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      const [a, b, c, e] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      const [alongX, alongY] = [a * x0 + b * x1 + c * x2 + e * x3 - x, a * y0 + b * y1 + c * y2 + e * y3 - y];
      const length = Math.hypot(alongX, alongY);
      const angle = (Math.atan2(alongY, alongX) * 180) / Math.PI;
      for (let at = places.length * PITCH - way; at <= length; at += PITCH)
        places.push([x + (alongX * at) / length, y + (alongY * at) / length, angle]);
      way += length;
      [x, y] = [x + alongX, y + alongY];
    }
  }
  return places;
}

/** The number of the place of a line nearest to a point. */
export function nearest(line: Line, x: number, y: number): number {
  const off = line.map((place) => (place[0] - x) ** 2 + (place[1] - y) ** 2);
  return off.indexOf(Math.min(...off));
}
