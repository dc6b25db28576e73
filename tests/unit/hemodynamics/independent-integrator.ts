// The leg's equations a second time, apart from src/: valves are plain ODE states, and Hairer's ODEX
// (an extrapolation method with step control) does the integration. Numbers are typed in anew as well.
import { Solver } from 'odex';

export interface Case {
  v0Saphenous: number;
  rSaphenous: number;
  leakSaphenous: number;
  leakPerforator: number;
}

export const HEALTHY: Case = { v0Saphenous: 20, rSaphenous: 16, leakSaphenous: 0, leakPerforator: 0 };
export const REFLUX: Case = { v0Saphenous: 32, rSaphenous: 4.2, leakSaphenous: 1, leakPerforator: 0.05 };

type Four = [number, number, number, number];
const STANDING: Four = [116, 94, 110, 60];
const RAISED: Four = [-60, -45, -55, -22];

const tube = (x: number) => 6 * (x ** 3.6 - 1) - 2 * (x ** -1.5 - 1);

/** Tiptoe of 1 s: raised-cosine pulse of one edge length. */
function muscle(t: number, length: number, edge: number): number {
  if (t < edge) return 0.5 - 0.5 * Math.cos((Math.PI * t) / edge);
  if (t < length - edge) return 1;
  return t < length ? 0.5 + 0.5 * Math.cos((Math.PI * (t - length + edge)) / edge) : 0;
}

/** y: volumes F C S T, valves FC FS SC SO CT TO, hyperemia, depths F C S T, integral of ankle pressure. */
function equations(c: Case, depth: Four, pumping: boolean) {
  return (time: number, y: number[]): number[] => {
    const [vF, vC, vS, vT, zFC, zFS, zSC, zSO, zCT, zTO, m, dF, dC, dS, dT] = y as [
      ...Four,
      ...Four,
      number,
      number,
      number,
      ...Four,
    ];
    const at = time - Math.floor(time);
    const xF = vF / 12;
    const xC = vC / 42;
    const xS = vS / c.v0Saphenous;
    const xT = vT / 90;
    const pF = tube(xF) + (pumping ? 80 * muscle(at, 0.4, 0.1) : 0);
    const pC = tube(xC) + (pumping ? 175 * muscle(at, 0.5, 0.15) : 0);
    const pS = tube(xS);
    const pT = tube(xT);
    const hF = pF - 0.78 * dF;
    const hC = pC - 0.78 * dC;
    const hS = pS - 0.78 * dS;
    const hT = pT - 0.78 * dT;
    const hO = 4;
    const b = (x: number) => Math.min(1.5, (x / 2.2) ** 2);
    const share = (leak: number, z: number) => leak + (1 - leak) * z;
    const qFC = ((zFC * b(xF)) / 1.6) * (hF - hC);
    const qFS = ((zFS * b(xF)) / 6) * (hF - hS);
    const qSC = ((share(c.leakPerforator, zSC) * b(xS)) / 4.6) * (hS - hC);
    const qSO = ((share(c.leakSaphenous, zSO) * b(xS)) / c.rSaphenous) * (hS - hO);
    const gCT = hC > hT ? 1 / (0.33 / b(xT) + 0.06 / b(xC)) : b(xT) / 0.33;
    const qCT = zCT * gCT * (hC - hT);
    const qTO = ((zTO * b(xT)) / 0.11) * (hT - hO);
    const a = (p: number, d: number, r: number) => Math.max(0, 95 + 0.78 * d - Math.max(p, 0)) / r;
    const aF = a(pF, dF, 450) * (1 + 0.25 * 4.5 * m);
    const aC = a(pC, dC, 155) * (1 + 4.5 * m);
    const aS = a(pS, dS, 270) * (1 + 0.25 * 4.5 * m);
    const aT = a(pT, dT, 60);
    const valve = (z: number, dH: number) => (dH > 0 ? (1 - z) * 8 * dH : z * 8 * dH);
    return [
      aF - qFC - qFS,
      aC + qFC + qSC - qCT,
      aS + qFS - qSC - qSO,
      aT + qCT - qTO,
      valve(zFC, hF - hC),
      valve(zFS, hF - hS),
      valve(zSC, hS - hC),
      valve(zSO, hS - hO),
      valve(zCT, hC - hT),
      valve(zTO, hT - hO),
      pumping ? (1 - m) / 8 : -m / 20,
      (depth[0] - dF) / 0.6,
      (depth[1] - dC) / 0.6,
      (depth[2] - dS) / 0.6,
      (depth[3] - dT) / 0.6,
      pS,
    ];
  };
}

/** Filling at hydrostatic pressure, by Newton's rule. */
function hydrostatic(depth: number): number {
  let x = 2;
  for (let i = 0; i < 50; i++) x -= (tube(x) - 4 - 0.78 * depth) / (21.6 * x ** 2.6 + 3 * x ** -2.5);
  return x;
}

function solve(c: Case, y: number[], depth: Four, pumping: boolean, from: number, to: number): number[] {
  const solver = new Solver(16);
  solver.relativeTolerance = 1e-6;
  solver.absoluteTolerance = 1e-8;
  solver.maxSteps = 1e6;
  solver.maxStepSize = 0.02;
  const result = solver.solve(equations(c, depth, pumping), from, y, to);
  if (result.outcome !== 0) throw new Error(`odex gave up with outcome ${result.outcome}`);
  return result.y;
}

const calf = (y: number[]) => (y[1] ?? NaN) + (y[2] ?? NaN);

/** Ambulatory venous pressure, mmHg, and venous filling index, mL/s, of a case. */
export function integrate(c: Case): { ambulatoryPressure: number; venousFillingIndex: number } {
  const v0: Four = [12, 42, c.v0Saphenous, 90];
  const start = v0.map((v, i) => v * hydrostatic(STANDING[i] ?? NaN));
  const standing = solve(
    c,
    [...start, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0, ...STANDING, 0],
    STANDING,
    false,
    0,
    60,
  );

  let y = standing;
  let before = 0;
  // Pulses have kinks: the integration stops at each of them.
  const kinks = [0.1, 0.15, 0.3, 0.35, 0.4, 0.5, 1];
  for (let cycle = 0; cycle < 10; cycle++) {
    before = y[15] ?? NaN;
    let from = cycle;
    for (const kink of kinks) {
      y = solve(c, y, STANDING, true, from, cycle + kink);
      from = cycle + kink;
    }
  }
  const ambulatoryPressure = (y[15] ?? NaN) - before;

  y = solve(c, standing, RAISED, false, 0, 60);
  const raised = calf(y);
  const volume = calf(standing) - raised;
  const goal = raised + 0.9 * volume;
  const chunk = 0.25;
  let last = calf(y);
  let time = 0;
  for (; calf(y) < goal; time += chunk) {
    if (time > 200) throw new Error('the leg never refills');
    last = calf(y);
    y = solve(c, y, STANDING, false, time, time + chunk);
  }
  const filling = time - (chunk * (calf(y) - goal)) / (calf(y) - last);
  return { ambulatoryPressure, venousFillingIndex: (0.9 * volume) / filling };
}
