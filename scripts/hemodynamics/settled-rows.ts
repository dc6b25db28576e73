import { stand } from '../../src/hemodynamics/clock.js';
import { createLeg, LEGS, measureLeg, type LegName } from '../../src/hemodynamics/index.js';

/** What the table holds: every leg without a stocking, and the one that the story shows with one. */
const KEPT: readonly (readonly [LegName, number])[] = [
  ...(Object.keys(LEGS) as LegName[]).map((name) => [name, 0] as const),
  ['reflux', 20],
];

/** Finer than anything that is shown, and short. */
const short = (value: number): number => Number(value.toFixed(9));

/** The rows of the table, computed. */
export function settledRows(): [key: string, row: readonly number[]][] {
  return KEPT.map(([name, stocking]) => {
    const leg = createLeg(name);
    leg.stocking = stocking;
    leg.reset();
    stand(leg, 59.99);
    const { veins, edges } = leg.snapshot();
    const { ambulatoryPressure, refillTime } = measureLeg(name, { stocking });
    return [
      `${name} ${stocking}`,
      [
        ...veins.map(({ volume }) => volume as number),
        ...edges.map(({ opening }) => opening),
        ambulatoryPressure,
        refillTime,
      ].map(short),
    ];
  });
}
