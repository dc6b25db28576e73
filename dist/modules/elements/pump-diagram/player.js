import { MOTIONS, actAt } from '../../hemodynamics/activities.js';
import { stand } from '../../hemodynamics/clock.js';
import { STEP, buildLeg } from '../../hemodynamics/leg.js';
import { LEGS } from '../../hemodynamics/legs.js';
import { phaseAt } from '../../hemodynamics/phase.js';
import { vesselsOf, carry } from './vessels.js';

/** Steps of the model in one second, and between two samples. */
const RATE = 240;
const SAMPLING = 24;
/** Samples that are kept: the last 60 s. */
const SAMPLES = 600;
/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
const QUANTITIES = [
    ['pressure', 'mmHg', 'pump.numbers', 0],
    ['volume', 'mL', 'pump.numbers', 1],
    ['deep', 'mL/s', 'pump.parts', 3],
    ['surface', 'mL/s', 'pump.parts', 0],
];
const drive = { posture: 'standing', calf: 0, foot: 0, moving: false };
/** What a leg stands in one go, s. */
const STRETCH = 15;
/** Legs that stand, by name and stocking, and the stretches they have to stand yet: where every clock starts. */
const standing = {};
function legOf(name, stocking) {
    const leg = buildLeg(LEGS[name]);
    leg.stocking = stocking;
    leg.reset();
    return leg;
}
/** The leg that stood for 60 s; undefined where it has to stand on, which this call lets it do for a stretch. */
function stood(name, stocking) {
    const one = (standing[name + stocking] ??= { leg: legOf(name, stocking), left: 60 / STRETCH });
    if (!one.left)
        return one.leg;
    one.left--;
    stand(one.leg, STRETCH);
    return undefined;
}
/** What is kept of a leg at a time, s. */
const sampleOf = ({ state: { veins, edges } }, time) => [
    time,
    veins.saphenous.pressure,
    veins.calf.volume + veins.saphenous.volume,
    edges.calfThigh.flow,
    edges.saphenousOut.flow,
];
/** One or two legs on one clock that moves in fixed steps: a moment is the same however it was reached. */
class Player {
    constructor() {
        this.runs = [];
        this.phase = 'rest';
        this.activity = 'standing';
        this.loaded = '';
        this.steps = 0;
        this.total = 0;
        this.debt = 0;
    }
    /** Seconds since the activity began. */
    get time() {
        return this.steps / RATE;
    }
    /**
     * Puts legs on the clock that stood for 60 s.
     * @returns false where they are on it already
     */
    load(names, stocking) {
        const loaded = `${names.join()} ${stocking}`;
        if (loaded === this.loaded)
            return false;
        this.loaded = loaded;
        this.runs = names.map((name) => {
            const leg = legOf(name, stocking);
            return { name, leg, vessels: vesselsOf(leg), samples: [] };
        });
        this.seek(0);
        return true;
    }
    /** Goes on with another activity from where the legs are. */
    change(activity) {
        if (activity === this.activity)
            return;
        this.activity = activity;
        this.steps = 0;
        this.run(0);
    }
    /** Goes to a moment of the activity, s, from legs that stood for 60 s. */
    seek(seconds) {
        this.steps = this.total = this.debt = 0;
        for (const { name, leg, vessels, samples } of this.runs) {
            let still;
            while (!still)
                still = stood(name, leg.stocking);
            leg.restore(still.snapshot());
            for (const vessel of vessels)
                vessel.travel = 0;
            for (let i = 0; i <= SAMPLES; i++)
                samples[i] = sampleOf(leg, (i - SAMPLES) / 10);
        }
        this.run(Math.round(seconds * RATE));
    }
    /**
     * Goes on.
     * @param onPhase called at every change of phase
     */
    advance(seconds, onPhase) {
        this.debt += seconds * RATE;
        const steps = Math.floor(this.debt);
        this.debt -= steps;
        this.run(steps, onPhase);
    }
    /** Goes a little way into the next phase; where none comes, on by 5 s. */
    next(onPhase) {
        const { phase } = this;
        for (let i = 0; i < 5 * RATE && phase === this.phase; i++)
            this.run(1, onPhase);
        this.run(14);
    }
    run(steps, onPhase) {
        const [{ leg }] = this.runs;
        for (let i = 0; i <= steps; i++) {
            if (i)
                this.step();
            const phase = phaseAt(MOTIONS[this.activity], this.time, leg.state);
            if (phase === this.phase)
                continue;
            this.phase = phase;
            onPhase?.();
        }
    }
    step() {
        actAt(MOTIONS[this.activity], ++this.steps / RATE, drive);
        const sampled = ++this.total % SAMPLING === 0;
        for (const { leg, vessels, samples } of this.runs) {
            leg.step(STEP, drive);
            for (const vessel of vessels)
                carry(vessel, STEP);
            if (!sampled)
                continue;
            samples.shift();
            samples.push(sampleOf(leg, this.total / RATE));
        }
    }
}

export { Player, QUANTITIES, SAMPLES, sampleOf, stood };
