import type { Mark } from './drawing.js';

/** A foot and the leg above it, from the inner side; toes to the right. */
export const LEG =
  'M17-3c-2 15 5 29 5 40 0 7-6 12-7 19-1 7 4 11 11 10 5-1 11-3 17-1 8 3 18 3 23 1 5-3 3-9-4-12-8-3-15-9-16-17-1-11 5-25 5-40z';

/** The same with its light and shade. */
export const leg: readonly Mark[] = [
  ['skin', LEG],
  ['soft light', 'M39-3c-1 17-5 27-4 41 1 10 9 17 19 20', 8],
  ['soft shade', 'M20-3c-1 17 5 31 5 41-1 8-6 13-6 19 1 5 7 5 23 5', 4],
  ['rim', LEG, 1],
];

/** Legs from the front, with a light along each ridge. */
export const front = (outline: string, ridge: string): Mark[] => [
  ['skin', outline],
  ['soft light', ridge, 6],
  ['rim', outline, 1],
];

/** Lower legs from the front, for a picture 72 wide: a slim one on the left, and a thick one on the right. */
export const slim = front(
  'M8-3c2 10 0 17 2 27 2 12 4 20 3 29-1 6-6 9-5 13 2 3 13 3 16 0 2-4 0-8 0-13 0-9 4-17 5-29 1-10-1-16 0-27z',
  'M18-3c0 17 2 33 0 63',
);
export const thick = front(
  'M37-3c1 9-4 17-4 29 0 12 6 19 6 27-1 5-3 8-1 13 4 3 21 3 25 0 2-4 0-8-1-13 0-8 7-15 7-27 0-12-5-20-4-29z',
  'M50-3c-2 17 2 33 0 65',
);

/** The toes and the front of a foot, from above. */
export const FOOT =
  'M11 76c2-14-2-26-1-36-2-12-2-29 7-29 9 0 9 15 8 25 1-14 10-16 11-3 1-11 10-11 10 1 1-7 9-6 9 4 2-5 9-3 8 7-1 11-9 19-8 31z';

const FINGER = 'M67-30c4 14-2 38-6 49-4 8-10 13-15 11-6-2-6-10-4-18 3-14 6-28 8-42z';
/** A finger, lying on skin. */
export const finger: readonly Mark[] = [
  ['soft shade', FINGER, 5],
  ['skin', FINGER],
  ['crease', FINGER, 1.2],
  ['soft light', 'M59-20c0 14-5 32-9 42', 4],
  ['light', 'M44 20c0 8 7 9 10 2-1-6-8-7-10-2z'],
];

/** Cold, on the foot of `LEG`. */
export const SNOWFLAKE: Mark = [
  'vein',
  'M34 33v18m-8-13.5l16 9m0-9l-16 9m5.5-11.5l2.5 2.5 2.5-2.5m-5 14l2.5-2.5 2.5 2.5',
  1.9,
];

/** Rounded limbs that hang together: lines in the tone of the skin, with one rim around all of them. */
export const limbs = (...lines: readonly (readonly [path: string, width: number])[]): Mark[] => [
  ...lines.map(([d, width]): Mark => ['rim', d, width + 2]),
  ...lines.map(([d, width]): Mark => ['skin', d, width]),
];

/** A clock with its middle at a place; `hands` is drawn from there. */
export const clock = (x: number, y: number, hands: string): Mark[] => [
  ['paper', `M${x} ${y - 9}a9 9 0 1 1-.01 0Z`],
  ['sign', `M${x} ${y - 9}a9 9 0 1 1-.01 0ZM${x} ${y}${hands}`, 2],
];

/** Rays around a sore place. */
export const sore = (x: number, y: number): Mark[] => {
  const rays = `M${x - 9} ${y - 6}l-4-3M${x - 11} ${y + 1}h-5M${x - 9} ${y + 8}l-4 3M${x + 9} ${y - 6}l4-3M${x + 11} ${y + 1}h5M${x + 9} ${y + 8}l4 3`;
  return [
    ['paper', rays, 5],
    ['blood', rays, 2.4],
  ];
};

/** A tape measure along a line. */
export const tape = (line: string): Mark[] => [
  ['sign', line, 8],
  ['paper', line, 6],
  ['sign ruler', line, 3],
];
/** Around both calves of `slim` and `thick`. */
export const TAPES = 'M9 26c7 4 15 4 21 0m3.5 0c10.5 5 24.5 5 35.5 0';
