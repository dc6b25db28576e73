// Measures the diagram's frames alone, beside lottie-web: npm run bench:pump
import process from 'node:process';
import { framesGates, framesTable, gatesTable } from './frames-report.mjs';
import { passes } from './figures.mjs';
import { startPages } from './page.mjs';
import { measureFrames } from './pump-frames.mjs';

const RATES = [1, 4];
const RUNS = 5;

const pages = await startPages();
try {
  const frames = await measureFrames(pages, RATES, RUNS);
  const gates = framesGates(frames, RATES);
  console.log(`${framesTable(frames)}\n\n${gatesTable(gates)}`);
  if (!gates.every(passes)) process.exitCode = 1;
} finally {
  await pages.close();
}
