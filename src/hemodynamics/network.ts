import { LEGS } from './legs.js';
import type { EdgeName, LegParams, VeinName } from './legs.js';
import type { EdgeState, VeinState } from './state.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A vein at work. */
export interface Vein extends Writable<VeinState> {
  readonly name: VeinName;
  readonly v0: number;
  readonly ra: number;
  /** Extra inflow at full hyperemia, as a multiple of the inflow at rest. */
  readonly gain: number;
  /** Pressure that a full squeeze of the calf and a full press on the foot add, mmHg. */
  readonly calf: number;
  readonly foot: number;
  /** Share of the stocking's pressure that reaches the vein. */
  readonly stocking: number;
  /** Volume at a width of 1, mL. */
  readonly reference: number;
  /** Rise of pressure with volume, mmHg/mL. */
  slope: number;
  /** Factor on conductance: a fuller vein resists less (Poiseuille). */
  bore: number;
  /** Arterial inflow now, and inflow less outflow, mL/s. */
  arterial: number;
  net: number;
  /** Volume at the start of a substep, mL, and what `arterial` and `net` were then. */
  start: number;
  arterial0: number;
  net0: number;
}

/** An edge at work. */
export interface Edge extends Writable<EdgeState> {
  readonly from: Vein;
  readonly to: Vein;
  /** The vein whose bore sets the resistance `r`, mmHg.s/mL. */
  readonly by: Vein;
  readonly r: number;
  /** Resistance in series that only forward flow meets, at the bore of `from`, mmHg.s/mL. */
  readonly before: number;
  /** Share that stays open when the valve is closed, without a stocking. */
  readonly leak: number;
  /** Driving pressure, mmHg, and conductance with the valve wide open, mL/(s.mmHg). */
  head: number;
  conductance: number;
  /** Flow now and at the start of a substep, mL/s. */
  now: number;
  now0: number;
}

/** The veins and edges of one leg. */
export interface Network {
  readonly veins: Readonly<Record<VeinName, Vein>>;
  readonly edges: Readonly<Record<EdgeName, Edge>>;
}

const vein = (p: LegParams, name: VeinName, gain: number, stocking: number): Vein => ({
  name,
  v0: p.v0[name],
  ra: p.ra[name],
  gain: p.g * gain,
  calf: name === 'calf' ? p.calfPeak : 0,
  foot: name === 'foot' ? p.footPeak : 0,
  stocking,
  reference: LEGS.healthy.v0[name] * LEGS.healthy.xRef,
  volume: 0,
  pressure: 0,
  width: 0,
  depth: 0,
  inflow: 0,
  slope: 0,
  bore: 0,
  arterial: 0,
  net: 0,
  start: 0,
  arterial0: 0,
  net0: 0,
});

const edge = (p: LegParams, name: EdgeName, from: Vein, to: Vein, by = from, before = 0): Edge => ({
  from,
  to,
  by,
  r: p.r[name],
  before,
  leak: Math.min(1, p.leak[name]),
  flow: 0,
  opening: 0,
  head: 0,
  conductance: 0,
  now: 0,
  now0: 0,
});

/** Builds the four veins and six edges. Beyond the groin and the pelvis lies a vein of constant pressure. */
export function buildNetwork(p: LegParams): Network {
  const foot = vein(p, 'foot', 0.25, 0.7);
  const calf = vein(p, 'calf', 1, 0.4);
  const saphenous = vein(p, 'saphenous', 0.25, 1);
  const thigh = vein(p, 'thigh', 0, 0);
  const out = { ...thigh, pressure: p.cvp, volume: Infinity };
  return {
    veins: { foot, calf, saphenous, thigh },
    edges: {
      footCalf: edge(p, 'footCalf', foot, calf),
      footSaphenous: edge(p, 'footSaphenous', foot, saphenous),
      saphenousCalf: edge(p, 'saphenousCalf', saphenous, calf),
      saphenousOut: edge(p, 'saphenousOut', saphenous, out),
      calfThigh: edge(p, 'calfThigh', calf, thigh, thigh, p.r.calf),
      thighOut: edge(p, 'thighOut', thigh, out),
    },
  };
}
