import type { LegName } from '../../hemodynamics/index.js';
import { Player, type Run, type Sample } from './player.js';

/** What ten tiptoes tell of a leg. */
export interface PumpTest {
  /** Mean ankle vein pressure over the tenth tiptoe, mmHg. */
  readonly after: number;
  /** From the last tiptoe until the pressure has made up 90 % of its fall, s. */
  readonly refill: number;
}

const tests: Record<string, Promise<PumpTest>> = {};

/** Between two stretches of the model the page gets its turn. */
const pause = (): Promise<unknown> => new Promise((goOn) => setTimeout(goOn));

async function test(name: LegName, stocking: number): Promise<PumpTest> {
  await pause();
  const player = new Player();
  player.load([name], stocking);
  const [{ samples }] = player.runs as [Run];
  const pressure = (): number => (samples.at(-1) as Sample)[1];
  const before = pressure();
  player.change('tiptoe');
  for (let i = 0; i < 5; i++) {
    player.advance(2);
    await pause();
  }
  const after = samples.slice(-10).reduce((sum, [, each]) => sum + each / 10, 0);
  const goal = before - 0.1 * (before - pressure());
  player.change('standing');
  for (let i = 1; i <= 2000 && pressure() < goal; i++) {
    player.advance(0.1);
    if (i % 20 === 0) await pause();
  }
  return { after, refill: player.time };
}

/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * A leg is tested once, in pieces between which the page goes on.
 */
export const pumpTest = (name: LegName, stocking: number): Promise<PumpTest> =>
  (tests[name + stocking] ??= test(name, stocking));
