// Prints what each file of dist/ weighs beside its budget, and fails where one is larger than it has ever been.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What each file may weigh, bytes (Brotli). A file over its budget is marked; `.size-limit.json` keeps it from growing. */
const BUDGETS = {
  'dist/vein-elements.min.js': 66_000,
  'dist/vein-symptom-checker.min.js': 44_000,
  'dist/vein-pump-diagram.min.js': 31_000,
  'dist/vein-call-to-book.min.js': 18_000,
  'dist/embed-resize.js': 1_000,
  'dist/vein-elements.css': 1_500,
};

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
