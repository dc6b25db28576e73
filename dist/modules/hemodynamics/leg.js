import { buildNetwork } from './network.js';
import { DEPTHS } from './postures.js';
import { fillingAt, transmural, stiffness } from './tube.js';

/** The step the model is tuned at, s. */
const STEP = 1 / 240;
/** Weight of a column of blood, mmHg per cm. */
const MMHG_PER_CM = 0.78;
/** Time constant of a change of posture, s. */
const POSTURE_TAU = 0.6;
/** Stocking pressure that lets a leak shrink to 1/e, mmHg: the leaflets meet again. */
const STOCKING_SCALE = 40;
/** Share of every leak that a stocking of this pressure, mmHg, leaves. */
const leakLeft = (stocking) => Math.exp(-stocking / STOCKING_SCALE);
/** No vein empties below this, mL. */
const LEAST_VOLUME = 0.05;
/** Most conductance a full vein has, as a multiple of its conductance at the reference filling. */
const MOST_BORE = 1.5;
/**
 * A step is cut into parts where pressures even out, or veins empty, faster than it; and no edge may run faster
 * than this many times a step. The eight legs take each step whole; resistances and volumes near 0 do not.
 */
const FASTEST = 4;
/** Makes a leg that stands still. Of what it is given nothing is checked but by `checks`: see `createLeg`. */
function buildLeg(params, checks) {
    const network = buildNetwork(params);
    const veins = Object.values(network.veins);
    const edges = Object.values(network.edges);
    const state = { ...network, calf: 0, foot: 0, hyperemia: 0 };
    let stocking = 0;
    /** Share of every leak that the stocking leaves. */
    let meeting = 1;
    /** Pressure, slope, width and bore of every vein, from its volume and what presses on it. */
    const press = () => {
        for (const v of veins) {
            const x = v.volume / v.v0;
            const inside = transmural(params, x);
            v.pressure = inside + v.stocking * stocking + v.calf * state.calf + v.foot * state.foot;
            v.slope = stiffness(params, x, inside) / v.v0;
            v.width = Math.sqrt(v.volume / v.reference);
            v.bore = Math.min(MOST_BORE, (x / params.xRef) ** 2);
        }
    };
    /** Head and conductance of every edge. Returns a bound on the fastest rate of the network, per s. */
    const survey = (dt) => {
        let rate = 0;
        for (const v of veins)
            rate += Math.min(FASTEST / dt, (v.slope * (1 + v.gain)) / v.ra);
        for (const e of edges) {
            const { from, to } = e;
            e.head = from.pressure - to.pressure - MMHG_PER_CM * (from.depth - to.depth);
            const open = 1 / (e.r / e.by.bore + (e.head > 0 ? e.before / from.bore : 0));
            // How fast one unit of conductance evens out pressures, or empties a vein.
            const pace = from.slope + to.slope + 2 * Math.abs(e.head) * (1 / from.volume + 1 / to.volume);
            e.conductance = Math.min(open, FASTEST / dt / pace);
            rate += e.conductance * pace;
        }
        return rate;
    };
    const moveValves = (h) => {
        for (const e of edges) {
            if (e.head > 0)
                e.opening = 1 - (1 - e.opening) * Math.exp(-params.kvo * e.head * h);
            else
                e.opening *= Math.exp(params.kvc * e.head * h);
        }
    };
    /** Flow of every edge, inflow and net flow of every vein. */
    const carry = () => {
        for (const v of veins) {
            const drop = params.map + MMHG_PER_CM * v.depth - Math.max(v.pressure, 0);
            v.arterial = (Math.max(0, drop) / v.ra) * (1 + v.gain * state.hyperemia);
            v.net = v.arterial;
        }
        for (const e of edges) {
            const leak = e.leak * meeting;
            e.now = (leak + (1 - leak) * e.opening) * e.conductance * e.head;
            e.from.net -= e.now;
            e.to.net += e.now;
        }
    };
    /** Moves posture, muscles and hyperemia on by h, of the `left` seconds that remain until `drive` holds. */
    const moveBody = (h, left, drive) => {
        const lag = Math.exp(-h / POSTURE_TAU);
        for (const v of veins) {
            const target = DEPTHS[drive.posture][v.name];
            v.depth = target + (v.depth - target) * lag;
        }
        state.calf += ((drive.calf - state.calf) * h) / left;
        state.foot += ((drive.foot - state.foot) * h) / left;
        state.hyperemia = drive.moving
            ? 1 - (1 - state.hyperemia) * Math.exp(-h / params.tauOn)
            : state.hyperemia * Math.exp(-h / params.tauOff);
    };
    const step = (dt, drive) => {
        checks?.step(dt);
        for (const v of veins)
            v.inflow = 0;
        for (const e of edges)
            e.flow = 0;
        for (let left = dt; left > 0;) {
            const h = Math.min(left, 1 / survey(dt));
            moveValves(h);
            carry();
            for (const v of veins) {
                v.start = v.volume;
                v.arterial0 = v.arterial;
                v.net0 = v.net;
                v.volume = Math.max(LEAST_VOLUME, v.start + h * v.net);
            }
            for (const e of edges)
                e.now0 = e.now;
            moveBody(h, left, drive);
            press();
            survey(dt);
            carry();
            for (const v of veins) {
                v.volume = Math.max(LEAST_VOLUME, v.start + (h * (v.net0 + v.net)) / 2);
                v.inflow += (h * (v.arterial0 + v.arterial)) / 2 / dt;
            }
            for (const e of edges)
                e.flow += (h * (e.now0 + e.now)) / 2 / dt;
            press();
            left -= h;
        }
    };
    const reset = () => {
        state.calf = state.foot = state.hyperemia = 0;
        for (const v of veins) {
            v.depth = DEPTHS.standing[v.name];
            const inside = params.cvp + MMHG_PER_CM * v.depth - v.stocking * stocking;
            v.volume = Math.max(LEAST_VOLUME, v.v0 * fillingAt(params, inside));
            v.inflow = 0;
        }
        for (const e of edges) {
            e.opening = 0.5;
            e.flow = 0;
        }
        press();
    };
    reset();
    return {
        params,
        state,
        get stocking() {
            return stocking;
        },
        set stocking(mmHg) {
            checks?.stocking(mmHg);
            stocking = mmHg;
            meeting = leakLeft(mmHg);
            press();
        },
        step,
        reset,
        snapshot: () => ({
            veins: veins.map(({ volume, depth, inflow }) => ({ volume, depth, inflow })),
            edges: edges.map(({ opening, flow }) => ({ opening, flow })),
            muscles: { calf: state.calf, foot: state.foot, hyperemia: state.hyperemia },
        }),
        restore(saved) {
            veins.forEach((v, i) => Object.assign(v, saved.veins[i]));
            edges.forEach((e, i) => Object.assign(e, saved.edges[i]));
            Object.assign(state, saved.muscles);
            press();
        },
    };
}

export { STEP, buildLeg, leakLeft };
