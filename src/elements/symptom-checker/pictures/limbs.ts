import type { Mark } from './drawing.js';

/** A foot and the leg above it, from the inner side; toes to the right. */
export const LEG =
  'M17-3C15 12 22 26 22 37C22 44 16 49 15 56C14 63 19 67 26 66C31 65 37 63 43 65C51 68 61 68 66 66C71 63 69 57 62 54C54 51 47 45 46 37C45 26 51 12 51-3Z';

/** A leg from the side, with its light and shade. */
export const side = (outline: string): Mark[] => [
  ['skin', outline],
  ['soft light', 'M39-3C38 14 34 24 35 38C36 48 44 55 54 58', 8],
  ['soft shade', 'M20-3C19 14 25 28 25 38C24 46 19 51 19 57C20 62 26 62 42 62', 4],
  ['rim', outline, 1],
];

/** Lower legs from the front, for a picture 72 wide: a slim one on the left, and a thick one on the right. */
export const SLIM =
  'M8-3C10 7 8 14 10 24C12 36 14 44 13 53C12 59 7 62 8 66C10 69 21 69 24 66C26 62 24 58 24 53C24 44 28 36 29 24C30 14 28 8 29-3Z';
export const THICK =
  'M37-3C38 6 33 14 33 26C33 38 39 45 39 53C38 58 36 61 38 66C42 69 59 69 63 66C65 62 63 58 62 53C62 45 69 38 69 26C69 14 64 6 65-3Z';

/** Legs from the front, with a light along each ridge. */
export const front = (outline: string, ridge: string): Mark[] => [
  ['skin', outline],
  ['soft light', ridge, 6],
  ['rim', outline, 1],
];

/** The toes and the front of a foot, from above. */
export const FOOT =
  'M11 76C13 62 9 50 10 40C8 28 8 11 17 11C26 11 26 26 25 36C26 22 35 20 36 33C37 22 46 22 46 34C47 27 55 28 55 38C57 33 64 35 63 45C62 56 54 64 55 76Z';

/** A finger, lying on skin. */
export const finger = (outline: string): Mark[] => [
  ['soft shade', outline, 5],
  ['skin', outline],
  ['crease', outline, 1.2],
];
