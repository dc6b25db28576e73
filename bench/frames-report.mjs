// Pure: the diagram's frames as gates and as tables.
import { passes, percent, shareOf, table } from './figures.mjs';

export const DIAGRAM = 'vein-pump-diagram';
export const LOTTIE = 'lottie-web (svg)';

/** A frame of ours costs at most half the script of lottie-web's. */
export const framesGates = (frames, rates) =>
  rates.map((rate) => ({
    name: `Diagram's script a frame at ${rate}x, share of lottie-web`,
    limit: 0.5,
    reached: shareOf(frames, DIAGRAM, LOTTIE, rate, 'frame'),
    say: percent,
  }));

export const gatesTable = (gates) =>
  table(
    ['Gate', 'Limit', 'Reached', 'Result'],
    gates.map((gate) => [
      gate.name,
      gate.say(gate.limit),
      gate.say(gate.reached),
      passes(gate) ? 'pass' : '**fail**',
    ]),
  );

export const framesTable = (frames) =>
  table(
    [
      'Player',
      'Slowdown',
      'Script a frame',
      'Rendering a frame',
      'Heap after collection',
      'Attribute writes a frame',
    ],
    frames.map(({ name, rate, frame, rendering, heap, writes }) => [
      name,
      `${rate}x`,
      `${frame.toFixed(3)} ms`,
      `${rendering.toFixed(3)} ms`,
      `${heap.toFixed(1)} MB`,
      writes.toFixed(1),
    ]),
  );
