import type { LegName } from '../../../hemodynamics/index.js';
import { settledTest, type PumpTest } from '../../../hemodynamics/settled.js';
import { remember } from '../../../lib/remember.js';
import { inSlices } from '../../../lib/slices.js';
import { Player, type Run } from '../player.js';

/** A test that was begun, and who wants to know what it tells. */
interface Begun {
  readonly askers: (() => boolean)[];
  readonly told: Promise<PumpTest | undefined>;
}
const tests = new Map<string, Begun>();

async function test(name: LegName, stocking: number, wanted: () => boolean): Promise<PumpTest | undefined> {
  const player = new Player();
  let after = 0;
  let refill = 0;
  function* work(): Generator<void> {
    yield* player.loading([name], stocking);
    const [{ leg, raises }] = player.runs as [Run];
    const pressure = (): number => leg.state.veins.saphenous.pressure;
    const before = pressure();
    player.change('tiptoe');
    yield* player.going(10);
    after = raises.mean as number;
    const goal = before - 0.1 * (before - pressure());
    player.change('standing');
    for (let i = 1; i <= 20_000 && pressure() < goal; i++) {
      yield* player.going(1 / 24);
      refill = player.time;
    }
  }
  if ((await inSlices(work(), wanted)) !== false) return { after, refill };
  tests.delete(keyOf(name, stocking));
  return undefined;
}

const keyOf = (name: LegName, stocking: number): string => `${name} ${stocking}`;

/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * What the table lacks is tested once, in slices between which the page goes on.
 * @param wanted asked between slices: a test that nobody wants any more is left, and tells nothing
 */
export function pumpTest(
  name: LegName,
  stocking: number,
  wanted: () => boolean,
): PumpTest | Promise<PumpTest | undefined> {
  const settled = settledTest(name, stocking);
  if (settled) return settled;
  const key = keyOf(name, stocking);
  const begun = tests.get(key);
  begun?.askers.push(wanted);
  if (begun) return begun.told;
  const askers = [wanted];
  const told = test(name, stocking, () => askers.some((asks) => asks()));
  void told.then(() => askers.splice(0)); // an asker holds its element
  return remember(tests, key, { askers, told }).told;
}
