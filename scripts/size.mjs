// Prints what each file of dist/ weighs beside its budget, and fails where one is larger than it has ever been.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { BUDGETS } from './budgets.mjs';

let output;
try {
  output = execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
} catch (error) {
  output = error.stdout; // it fails where a file has grown, and still says what it measured
}
const measured = JSON.parse(output);
const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
const column = (text) => String(text).padStart(8);

console.log(`${['bytes', 'budget', 'air', 'limit'].map(column).join('')}  file (Brotli)`);
for (const [at, { path, limit }] of limits.entries()) {
  const { size, passed } = measured[at];
  const air = BUDGETS[path] - size;
  const note = `${air < 0 ? '  OVER ITS BUDGET' : ''}${passed ? '' : '  HAS GROWN'}`;
  console.log(`${[size, BUDGETS[path], air, limit].map(column).join('')}  ${path}${note}`);
}
process.exit(measured.every(({ passed }) => passed) ? 0 : 1);
