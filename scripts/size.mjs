// Prints what each file of dist/ weighs, its budget and the air between them; fails where a budget is passed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What should be left of each budget when an issue ends, bytes. */
const AIR = 1000;

const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
let output;
try {
  output = execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
} catch (error) {
  output = error.stdout; // it fails where a budget is passed, and still says what it measured
}
const measured = JSON.parse(output);

console.log('bytes (Brotli)  budget     air  file');
for (const [at, { path, limit }] of limits.entries()) {
  const { size } = measured[at];
  const budget = parseFloat(limit) * 1000;
  const air = budget - size;
  const note = air < 0 ? '  OVER' : air < AIR && budget > 2 * AIR ? `  less than ${AIR} left` : '';
  console.log(
    `${String(size).padStart(14)}  ${String(budget).padStart(6)}  ${String(air).padStart(6)}  ${path}${note}`,
  );
}
process.exit(measured.every(({ passed }) => passed) ? 0 : 1);
