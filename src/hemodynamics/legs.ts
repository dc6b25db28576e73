/**
 * The four veins of the model: the deep veins of the `foot`; the deep veins of the `calf` with the sinuses of
 * its muscles, which are the pump chamber; the `saphenous` system under the skin, whose pressure is read at the
 * ankle; and the `thigh`, which stands for the popliteal and femoral vein.
 */
export type VeinName = 'foot' | 'calf' | 'saphenous' | 'thigh';

/**
 * The six valved edges, named from their source to their end: `footCalf` the tibial veins, `footSaphenous` the
 * medial foot veins, `saphenousCalf` the perforators, `saphenousOut` the saphenous trunk up to the groin,
 * `calfThigh` the popliteal trunk, `thighOut` the femoral vein up to the pelvis.
 */
export type EdgeName =
  'footCalf' | 'footSaphenous' | 'saphenousCalf' | 'saphenousOut' | 'calfThigh' | 'thighOut';

/** The eight legs the model knows by name. */
export type LegName =
  'healthy' | 'mild-reflux' | 'reflux' | 'severe' | 'blocked' | 'post-thrombotic' | 'weak-pump' | 'treated';

/** Everything that makes one leg differ from another. Every number is finite and 0 or more. */
export interface LegParams {
  /** Volume of each vein at a transmural pressure of 0, mL. */
  readonly v0: Readonly<Record<VeinName, number>>;
  /** Arterial inflow resistance of each vein at rest, mmHg.s/mL. */
  readonly ra: Readonly<Record<VeinName, number>>;
  /** Resistance of each edge at the reference filling, mmHg.s/mL. `calf` lies before `calfThigh`, in series. */
  readonly r: Readonly<Record<EdgeName | 'calf', number>>;
  /** Share of an edge that stays open when its valve is closed: 0 a sound valve, 1 or more none. */
  readonly leak: Readonly<Record<EdgeName, number>>;
  /** Tube law: stiffness of the full vein, mmHg. */
  readonly kp: number;
  /** Tube law: stiffness of the collapsing vein, mmHg. */
  readonly kc: number;
  /** Valve opening rate, per mmHg and s (valve law of Mynard 2012). */
  readonly kvo: number;
  /** Valve closing rate, per mmHg and s (valve law of Mynard 2012). */
  readonly kvc: number;
  /** Hyperemia: extra calf inflow at full effect, as a multiple of the inflow at rest. */
  readonly g: number;
  /** Time constant of hyperemia while the muscles work, s. */
  readonly tauOn: number;
  /** Time constant of hyperemia at rest, s. */
  readonly tauOff: number;
  /** Mean arterial pressure at the heart, mmHg. */
  readonly map: number;
  /** Central venous pressure, mmHg. */
  readonly cvp: number;
  /** Pressure that the squeezing calf adds, mmHg (soleus 181 +/- 69 in walking: Ballard 1998). */
  readonly calfPeak: number;
  /** Pressure that the pressed sole adds, mmHg. */
  readonly footPeak: number;
  /** Filling V/V0 at which a vein has its reference resistance. */
  readonly xRef: number;
}

const SOUND: LegParams['leak'] = {
  footCalf: 0,
  footSaphenous: 0,
  saphenousCalf: 0,
  saphenousOut: 0,
  calfThigh: 0,
  thighOut: 0,
};

/**
 * Tuned by hand to published ranges; no paper gives a ready set. Compliance follows Olsen & Lanne 1998;
 * ambulatory pressure Nicolaides 2000; walking fall Pollack & Wood 1949; venous volume Christopoulos 1987.
 */
const healthy: LegParams = {
  v0: { foot: 12, calf: 42, saphenous: 20, thigh: 90 },
  ra: { foot: 450, calf: 155, saphenous: 270, thigh: 60 },
  r: {
    footCalf: 1.6,
    footSaphenous: 6,
    saphenousCalf: 4.6,
    saphenousOut: 16,
    calfThigh: 0.33,
    calf: 0.06,
    thighOut: 0.11,
  },
  leak: SOUND,
  kp: 6,
  kc: 2,
  kvo: 8,
  kvc: 8,
  g: 4.5,
  tauOn: 8,
  tauOff: 20,
  map: 95,
  cvp: 4,
  calfPeak: 175,
  footPeak: 80,
  xRef: 2.2,
};

/** A leg that differs from the healthy one in some volumes, resistances and leaks. */
const vary = (
  v0: Partial<LegParams['v0']>,
  r: Partial<LegParams['r']>,
  leak: Partial<LegParams['leak']>,
  pump: Partial<LegParams> = {},
): LegParams => ({
  ...healthy,
  v0: { ...healthy.v0, ...v0 },
  r: { ...healthy.r, ...r },
  leak: { ...SOUND, ...leak },
  ...pump,
});

/**
 * The eight legs.
 *
 * - `healthy`: every valve closes.
 * - `mild-reflux`, `reflux`: the saphenous valves leak, more and more; perforators leak a little in `reflux`.
 * - `severe`: saphenous, perforator and deep valves leak.
 * - `blocked`: narrowed femoral vein and popliteal trunk, sound valves.
 * - `post-thrombotic`: narrowed deep veins whose valves leak.
 * - `weak-pump`: sound valves, weak muscles.
 * - `treated`: the leaking saphenous trunk is closed; what is left of it hardly carries blood.
 */
export const LEGS: Readonly<Record<LegName, LegParams>> = {
  healthy,
  'mild-reflux': vary({ saphenous: 24 }, { saphenousOut: 12 }, { saphenousOut: 1 }),
  reflux: vary({ saphenous: 32 }, { saphenousOut: 4.2 }, { saphenousOut: 1, saphenousCalf: 0.05 }),
  severe: vary(
    { saphenous: 36 },
    { saphenousOut: 4 },
    { saphenousOut: 1, saphenousCalf: 0.4, calfThigh: 0.1, thighOut: 0.2 },
  ),
  blocked: vary({}, { thighOut: 1.6, calfThigh: 1.2 }, {}),
  'post-thrombotic': vary(
    { calf: 36, saphenous: 32 },
    { saphenousOut: 6, thighOut: 0.6, calfThigh: 0.8 },
    { saphenousOut: 0.6, saphenousCalf: 0.8, calfThigh: 0.35, thighOut: 0.6 },
  ),
  'weak-pump': vary({}, {}, {}, { calfPeak: 45, footPeak: 25 }),
  treated: vary({ saphenous: 26 }, { saphenousOut: 80 }, {}),
};
