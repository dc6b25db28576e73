// Writes src/hemodynamics/settled-legs.ts: node --import tsx scripts/hemodynamics/write-settled-legs.ts
import { writeFileSync } from 'node:fs';
import { settledRows } from './settled-rows.js';

const rows = settledRows().map(([key, row]) => `  '${key}': [${row.join(', ')}],\n`);
writeFileSync(
  new URL('../../src/hemodynamics/settled-legs.ts', import.meta.url),
  `// Written by scripts/hemodynamics/write-settled-legs.ts from the model; a unit test holds the two together.

/**
 * Legs that have stood, by name and stocking pressure (mmHg), so that a page shows one without computing a minute of it.
 * Each row: the volumes of the four veins (mL) and the openings of the six valves one still step before 60 s, both in
 * the model's order; then the mean pressure of the tenth tiptoe (mmHg) and the refill time (s) of \`measureLeg()\`.
 */
export const SETTLED_LEGS: Readonly<Record<string, readonly number[]>> = {
${rows.join('')}};
`,
);
