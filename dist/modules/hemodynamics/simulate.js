import { run } from './clock.js';
import { checkStep } from './create-leg.js';
import { STEP } from './leg.js';

/**
 * Runs a leg through a protocol from the state it is in, and leaves it at the end.
 * The first sample is the state at the start. Time and pulses of a segment begin anew with it.
 * @throws {RangeError} on a step, an interval or a length outside of what is allowed
 * @throws {TypeError} on an unknown activity
 */
function simulate(leg, protocol, options = {}) {
    const { dt = STEP, sampleEvery = 0.05 } = options;
    checkStep(dt);
    if (!(sampleEvery >= dt && sampleEvery < Infinity)) {
        throw new RangeError(`sampleEvery: got ${sampleEvery}, allowed is dt or more, s`);
    }
    let steps = 0;
    for (const { seconds } of protocol) {
        if (!(seconds >= 0 && seconds < Infinity))
            throw new RangeError(`seconds: got ${seconds}, allowed is 0 or more`);
        steps += Math.round(seconds / dt);
    }
    const every = Math.round(sampleEvery / dt);
    const column = () => new Float64Array(Math.floor(steps / every) + 1);
    const { veins, edges } = leg.state;
    const names = Object.keys(edges);
    const columns = () => Object.fromEntries(names.map((name) => [name, column()]));
    const trace = {
        t: column(),
        pressure: column(),
        volume: column(),
        flow: columns(),
        opening: columns(),
    };
    let step = 0;
    const sample = () => {
        if (step % every)
            return;
        const i = step / every;
        trace.t[i] = step * dt;
        trace.pressure[i] = veins.saphenous.pressure;
        trace.volume[i] = veins.calf.volume + veins.saphenous.volume;
        for (const name of names) {
            trace.flow[name][i] = edges[name].flow;
            trace.opening[name][i] = edges[name].opening;
        }
    };
    sample();
    for (const segment of protocol) {
        run(leg, segment, dt, () => {
            step++;
            sample();
        });
    }
    return trace;
}

export { simulate };
