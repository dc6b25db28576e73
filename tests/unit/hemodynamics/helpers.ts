import assert from 'node:assert/strict';
import { advance, createLeg, LEGS, settle } from '../../../src/hemodynamics/index.js';
import type {
  Activity,
  EdgeName,
  Leg,
  LegName,
  LegParams,
  VeinName,
} from '../../../src/hemodynamics/index.js';

export const NAMES = Object.keys(LEGS) as LegName[];
export const VEINS: readonly VeinName[] = ['foot', 'calf', 'saphenous', 'thigh'];
export const EDGES = Object.keys(LEGS.healthy.leak) as EdgeName[];

/** Fails unless `actual` lies within `share` of `expected`, or within `slack` where that is wider. */
export function near(actual: number, expected: number, share: number, what: string, slack = 0): void {
  const room = Math.max(Math.abs(expected) * share, slack);
  assert.ok(Math.abs(actual - expected) <= room, `${what}: got ${actual}, expected ${expected} +/- ${room}`);
}

export function settled(leg: LegName | LegParams, stocking = 0): Leg {
  const model = createLeg(leg);
  model.stocking = stocking;
  settle(model);
  return model;
}

/** Runs one activity in steps of 1/240 s and calls `visit` after each. */
export function live(leg: Leg, activity: Activity, seconds: number, visit?: (t: number) => void): void {
  const steps = Math.round(seconds * 240);
  for (let i = 0; i < steps; i++) {
    advance(leg, activity, i / 240, 1 / 240);
    visit?.((i + 1) / 240);
  }
}

export const calfVolume = ({ state: { veins } }: Leg): number => veins.calf.volume + veins.saphenous.volume;

export const bloodVolume = (leg: Leg): number =>
  VEINS.reduce((sum, name) => sum + leg.state.veins[name].volume, 0);

/** Every number a leg shows. */
export function numbersOf({ state }: Leg): number[] {
  const veins = VEINS.flatMap((name) => {
    const { volume, pressure, width, depth, inflow } = state.veins[name];
    return [volume, pressure, width, depth, inflow];
  });
  const edges = EDGES.flatMap((name) => [state.edges[name].flow, state.edges[name].opening]);
  return [...veins, ...edges, state.calf, state.foot, state.hyperemia];
}
