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
export type EdgeName = 'footCalf' | 'footSaphenous' | 'saphenousCalf' | 'saphenousOut' | 'calfThigh' | 'thighOut';
/** The eight legs the model knows by name. */
export type LegName = 'healthy' | 'mild-reflux' | 'reflux' | 'severe' | 'blocked' | 'post-thrombotic' | 'weak-pump' | 'treated';
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
export declare const LEGS: Readonly<Record<LegName, LegParams>>;
