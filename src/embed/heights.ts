/**
 * How high an element is before anybody pressed anything, em: between a phone's column and a desk's. The first attribute
 * that is written counts, else the row without a name. Written by `npm run heights`.
 */
export const HEIGHTS = {
  'vein-symptom-checker': { 'no-intro': 61, '': 35 },
  'vein-pump-diagram': { decorative: 42, '': 58 },
  'vein-call-to-book': { 'booking-url': 12, '': 9 },
} as const;
