import { MOTIONS, actAt } from '../../hemodynamics/activities.js';
import { stand } from '../../hemodynamics/clock.js';
import { STEP, buildLeg } from '../../hemodynamics/leg.js';
import { LEGS } from '../../hemodynamics/legs.js';
import { phaseAt } from '../../hemodynamics/phase.js';
import { restoreSettled } from '../../hemodynamics/settled.js';
import { remember } from '../../lib/remember.js';
import { atOnce } from '../../lib/slices.js';
import { flowOf } from './drawing/flow.js';
import './drawing/lens.js';
import './drawing/picture.styles.js';
import './drawing/view.js';

/** Steps of the model in one second, and between two samples. */
const RATE = 240;
const SAMPLING = 24;
/** Samples that are kept: the last 60 s. */
const SAMPLES = 600;
/** Steps in one piece of a longer way. */
const PIECE = 120;
/** What a sample holds after its time: the quantity, its unit, and its name in a list of the strings. */
const QUANTITIES = [
    ['pressure', 'mmHg', 'pump.numbers', 0],
    ['volume', 'mL', 'pump.numbers', 1],
    ['deep', 'mL/s', 'pump.parts', 3],
    ['surface', 'mL/s', 'pump.parts', 0],
];
const drive = { posture: 'standing', calf: 0, foot: 0, moving: false };
/** What a leg stands in one piece, s. */
const STRETCH = 5;
/** Legs that stood, by name and stocking: where every clock starts. */
const standing = new Map();
function legOf(name, stocking) {
    const leg = buildLeg(LEGS[name]);
    leg.stocking = stocking;
    return leg;
}
/** Finds the leg that stood for 60 s, in the table or by letting it stand. */
function* stood(name, stocking) {
    const key = `${name} ${stocking}`;
    const known = standing.get(key);
    if (known)
        return known;
    const leg = legOf(name, stocking);
    if (!restoreSettled(leg, name))
        for (let left = 60; left > 0; left -= STRETCH) {
            stand(leg, STRETCH);
            yield;
        }
    return remember(standing, key, leg.snapshot());
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
    /** Whether these legs are on the clock. */
    has(names, stocking) {
        return this.loaded === `${names.join()} ${stocking}`;
    }
    /** Puts legs on the clock that stood for 60 s, piece by piece; the old ones stay until all new ones stand. */
    *loading(names, stocking) {
        if (this.has(names, stocking))
            return;
        const starts = [];
        for (const name of names)
            starts.push(yield* stood(name, stocking));
        this.loaded = `${names.join()} ${stocking}`;
        this.runs = names.map((name, i) => {
            const leg = legOf(name, stocking);
            const raises = { count: 0, mean: undefined, sum: 0, steps: 0 };
            return { name, leg, start: starts[i], flow: flowOf(leg), samples: [], raises };
        });
        yield* this.seeking(0);
    }
    /** What `loading` does, at once. */
    load(names, stocking) {
        atOnce(this.loading(names, stocking));
    }
    /** Goes on with another activity from where the legs are. */
    change(activity) {
        if (activity === this.activity)
            return;
        this.activity = activity;
        this.restart();
        this.run(0);
    }
    /** Goes to a moment of the activity, s, from legs that stood for 60 s, piece by piece. */
    *seeking(seconds) {
        this.rewind();
        for (const { leg, flow, samples } of this.runs) {
            flow.reset();
            for (let i = 0; i <= SAMPLES; i++)
                samples[i] = sampleOf(leg, (i - SAMPLES) / 10);
        }
        yield* this.going(seconds);
    }
    /** What `seeking` does, at once. */
    seek(seconds) {
        atOnce(this.seeking(seconds));
    }
    /** Puts the legs back to where they stood for 60 s; the drawn blood stays where it is. */
    rewind() {
        this.restart();
        this.total = this.debt = 0;
        for (const { leg, start, raises } of this.runs) {
            leg.restore(start);
            raises.mean = undefined;
        }
        this.run(0);
    }
    /** Goes on silently, piece by piece. */
    *going(seconds) {
        for (let left = Math.round(seconds * RATE); left > 0; left -= PIECE) {
            this.run(Math.min(PIECE, left));
            yield;
        }
    }
    /**
     * Goes on.
     * @param onPhase called at every change of phase
     */
    advance(seconds, onPhase) {
        this.debt += seconds * RATE;
        const steps = Math.floor(this.debt + 1e-6);
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
    /** The activity begins anew. */
    restart() {
        this.steps = 0;
        for (const { raises } of this.runs)
            raises.count = raises.sum = raises.steps = 0;
    }
    run(steps, onPhase) {
        const [first] = this.runs;
        if (!first)
            return;
        for (let i = 0; i <= steps; i++) {
            if (i)
                this.step();
            const phase = phaseAt(MOTIONS[this.activity], this.time, first.leg.state);
            if (phase === this.phase)
                continue;
            this.phase = phase;
            onPhase?.();
        }
    }
    step() {
        const motion = MOTIONS[this.activity];
        actAt(motion, ++this.steps / RATE, drive);
        const sampled = ++this.total % SAMPLING === 0;
        const whole = this.steps % Math.round(motion.period * RATE) === 0;
        for (const { leg, flow, samples, raises } of this.runs) {
            leg.step(STEP, drive);
            flow.advance(STEP);
            raises.sum += leg.state.veins.saphenous.pressure;
            raises.steps++;
            if (whole) {
                raises.mean = raises.sum / raises.steps;
                raises.count++;
                raises.sum = raises.steps = 0;
            }
            if (!sampled)
                continue;
            samples.shift();
            samples.push(sampleOf(leg, this.total / RATE));
        }
    }
}

export { Player, QUANTITIES, SAMPLES, sampleOf };
