import type { LegName } from '../../hemodynamics/index.js';
import { Player, type Run, type Sample } from './player.js';

/** What ten tiptoes tell of a leg. */
export interface PumpTest {
  /** Mean ankle vein pressure over the tenth tiptoe, mmHg. */
  readonly after: number;
  /** From the last tiptoe until the pressure has made up 90 % of its fall, s. */
  readonly refill: number;
}

const done = new Map<string, PumpTest>();

/** Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests. */
export function pumpTest(name: LegName, stocking: number): PumpTest {
  const key = name + stocking;
  let result = done.get(key);
  if (!result) {
    const player = new Player();
    player.load([name], stocking);
    const [{ samples }] = player.runs as [Run];
    const pressure = (): number => (samples.at(-1) as Sample)[1];
    const before = pressure();
    player.change('tiptoe');
    player.advance(10);
    const after = samples.slice(-10).reduce((sum, [, each]) => sum + each / 10, 0);
    const goal = before - 0.1 * (before - pressure());
    player.change('standing');
    while (player.time < 200 && pressure() < goal) player.advance(0.1);
    done.set(key, (result = { after, refill: player.time }));
  }
  return result;
}
