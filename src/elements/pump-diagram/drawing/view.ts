/** What the whole leg takes, leg units. */
export const VIEW = { x: -18, y: -60, width: 224, height: 470 } as const;

/** What the camera can look at, as a `viewBox` in leg units. The view widens a box to the shape of its frame. */
export const CAMERAS = {
  whole: `${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}`,
  foot: '-14 286 204 126',
  calf: '58 52 152 210',
  knee: '56 -34 140 150',
  ankle: '52 216 130 130',
  /** The leg of someone who sits, and one that lies up on pillows. */
  seat: '-18 54 226 354',
  up: '-22 92 230 172',
} as const;
