import { stand } from './clock.js';
import type { LegName } from './legs.js';
import { SETTLED_LEGS } from './settled-legs.js';
import type { Leg } from './state.js';

const rowOf = (name: LegName, stocking: number): readonly number[] | undefined =>
  SETTLED_LEGS[`${name} ${stocking}`];

/** A still step, s: what the table's legs have yet to stand. */
const LAST_STEP = 0.01;

/**
 * Puts a leg of that name, with its stocking on, to where 60 s of standing leave it.
 * @returns false, and only resets the leg, where the table lacks it: it has to stand
 */
export function restoreSettled(leg: Leg, name: LegName): boolean {
  leg.reset();
  const row = rowOf(name, leg.stocking);
  if (!row) return false;
  const { veins, edges, muscles } = leg.snapshot();
  leg.restore({
    veins: veins.map((vein, i) => ({ ...vein, volume: row[i] as number })),
    edges: edges.map((edge, i) => ({ ...edge, opening: row[veins.length + i] as number })),
    muscles,
  });
  stand(leg, LAST_STEP);
  return true;
}

/** What ten tiptoes tell of a leg. */
export interface PumpTest {
  /** Mean ankle vein pressure over the tenth tiptoe, mmHg. */
  readonly after: number;
  /** From the last tiptoe until the pressure has made up 90 % of its fall, s. */
  readonly refill: number;
}

/** What ten tiptoes told of a leg when the table was written; undefined where it lacks it. */
export function settledTest(name: LegName, stocking: number): PumpTest | undefined {
  const [after, refill] = rowOf(name, stocking)?.slice(-2) ?? [];
  return after === undefined || refill === undefined ? undefined : { after, refill };
}
