const SOUND = {
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
const healthy = {
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
const vary = (v0, r, leak, pump = {}) => ({
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
const LEGS = {
    healthy,
    'mild-reflux': vary({ saphenous: 24 }, { saphenousOut: 12 }, { saphenousOut: 1 }),
    reflux: vary({ saphenous: 32 }, { saphenousOut: 4.2 }, { saphenousOut: 1, saphenousCalf: 0.05 }),
    severe: vary({ saphenous: 36 }, { saphenousOut: 4 }, { saphenousOut: 1, saphenousCalf: 0.4, calfThigh: 0.1, thighOut: 0.2 }),
    blocked: vary({}, { thighOut: 1.6, calfThigh: 1.2 }, {}),
    'post-thrombotic': vary({ calf: 36, saphenous: 32 }, { saphenousOut: 6, thighOut: 0.6, calfThigh: 0.8 }, { saphenousOut: 0.6, saphenousCalf: 0.8, calfThigh: 0.35, thighOut: 0.6 }),
    'weak-pump': vary({}, {}, {}, { calfPeak: 45, footPeak: 25 }),
    treated: vary({ saphenous: 26 }, { saphenousOut: 80 }, {}),
};

export { LEGS };
