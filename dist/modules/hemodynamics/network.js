import { LEGS } from './legs.js';

const vein = (p, name, gain, stocking) => ({
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
const edge = (p, name, from, to, by = from, before = 0) => ({
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
function buildNetwork(p) {
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

export { buildNetwork };
