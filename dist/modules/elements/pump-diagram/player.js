import { driveAt } from '../../hemodynamics/activities.js';
import { settle } from '../../hemodynamics/clock.js';
import { createLeg, STEP } from '../../hemodynamics/leg.js';
import '../../hemodynamics/legs.js';
import { phaseOf } from '../../hemodynamics/phase.js';
import { TRACKS } from './anatomy.js';
import { bore } from './valves.js';

/** Steps of the model in one second, and between two samples. */
const RATE = 240;
const SAMPLING = 24;
/** Samples that are kept: the last 60 s. */
const SAMPLES = 600;
/** Way of the blood in a vein of 26 units that carries 1 mL/s, units/s; and the fastest that eyes can follow. */
const PACE = 5;
const FASTEST = 500;
const drive = { posture: 'standing', calf: 0, foot: 0, moving: false };
/** Legs that stood for 60 s, by name and stocking: where every clock starts. */
const standing = new Map();
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
        this.steps = 0;
        this.total = 0;
        this.debt = 0;
    }
    /** Seconds since the activity began. */
    get time() {
        return this.steps / RATE;
    }
    /** Puts legs on the clock that stood for 60 s. */
    load(names, stocking) {
        this.runs = names.map((name) => {
            const leg = createLeg(name);
            leg.stocking = stocking;
            return { name, leg, travel: TRACKS.map(() => 0), samples: [] };
        });
        this.seek(0);
    }
    /** Goes on with another activity from where the legs are. */
    change(activity) {
        this.activity = activity;
        this.steps = 0;
        this.run(0);
    }
    /** Goes to a moment of the activity, s, from legs that stood for 60 s. */
    seek(seconds) {
        this.steps = this.total = this.debt = 0;
        for (const { name, leg, travel, samples } of this.runs) {
            const key = name + leg.stocking;
            const ready = standing.get(key);
            if (ready)
                leg.restore(ready);
            else {
                settle(leg);
                standing.set(key, leg.snapshot());
            }
            travel.fill(0);
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
        for (let i = 0; i < 300 && phase === this.phase; i++)
            this.run(4, onPhase);
        this.run(14);
    }
    run(steps, onPhase) {
        const [first] = this.runs;
        for (let i = 0; i <= steps && first; i++) {
            if (i)
                this.step();
            if (this.steps % 4 && i)
                continue;
            const phase = phaseOf(this.activity, this.time, first.leg.state);
            if (phase === this.phase)
                continue;
            this.phase = phase;
            onPhase?.();
        }
    }
    step() {
        this.total++;
        driveAt(this.activity, ++this.steps / RATE, drive);
        for (const { leg, travel, samples } of this.runs) {
            leg.step(STEP, drive);
            const { veins, edges } = leg.state;
            TRACKS.forEach(({ edge, vein, width, lines }, i) => {
                // Flow over the width squared, shared by parallel veins.
                const wide = (width * veins[vein].width * bore(leg, edge)) / 26;
                const speed = (PACE * edges[edge].flow) / (lines.length * wide * wide);
                travel[i] = travel[i] + Math.min(FASTEST, Math.max(-FASTEST, speed)) / RATE;
            });
            if (this.total % SAMPLING === 0) {
                samples.shift();
                samples.push(sampleOf(leg, this.total / RATE));
            }
        }
    }
}

export { Player, SAMPLES, sampleOf };
