import { settle, run } from './clock.js';
import { checkStep, createLeg } from './create-leg.js';
import { STEP } from './leg.js';

/** A filling that is not done by then counts as taking this long, s. */
const LIMIT = 600;
const WALKING_STEPS = 40 * 1.1;
/**
 * Measures a leg as a clinic would: every test begins after 60 s of standing.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name or a bad parameter
 * @throws {RangeError} on a bad stocking or step
 */
function measureLeg(leg, options = {}) {
    const { stocking = 0, dt = STEP } = options;
    checkStep(dt);
    const model = createLeg(leg);
    model.stocking = stocking;
    settle(model);
    const { veins, edges } = model.state;
    const pressure = () => veins.saphenous.pressure;
    const volume = () => veins.calf.volume + veins.saphenous.volume;
    const go = (activity, seconds, visit, pace = 1) => run(model, { activity, seconds, pace }, dt, visit);
    /** Mean pressure over the end of a segment, from the time `from` on. */
    const meanPressure = (activity, seconds, from) => {
        let sum = 0;
        let count = 0;
        go(activity, seconds, (t) => {
            if (t < from + dt / 2)
                return;
            sum += pressure();
            count++;
        });
        return sum / count;
    };
    const standing = model.snapshot();
    const standingPressure = pressure();
    const standingVolume = volume();
    go('sitting', 60);
    const sittingPressure = pressure();
    model.restore(standing);
    go('supine', 60);
    const supinePressure = pressure();
    model.restore(standing);
    const walkingPressure = meanPressure('walking', WALKING_STEPS, WALKING_STEPS - 5.5);
    model.restore(standing);
    let least = standingVolume;
    const slow = 0.5;
    const keepLeast = () => {
        least = Math.min(least, volume());
    };
    go('tiptoe', 2, keepLeast, slow);
    model.restore(standing);
    const ambulatoryPressure = meanPressure('tiptoe', 10, 9);
    const residual = volume();
    const refilled = standingPressure - 0.1 * (standingPressure - pressure());
    const tired = model.snapshot();
    const refillTime = go('standing', LIMIT, () => pressure() >= refilled);
    model.restore(tired);
    let peakReflux = 0;
    go('standing', 10, () => {
        peakReflux = Math.max(peakReflux, -edges.saphenousOut.flow);
    });
    model.restore(standing);
    go('raised', 60);
    const raisedVolume = volume();
    const venousVolume = standingVolume - raisedVolume;
    const filled = raisedVolume + 0.9 * venousVolume;
    const fillingTime = go('standing', LIMIT, () => volume() >= filled);
    const percent = (part) => (venousVolume > 0 ? (100 * part) / venousVolume : 0);
    return {
        standingPressure,
        ambulatoryPressure,
        wallPressure: ambulatoryPressure - stocking,
        refillTime,
        venousVolume,
        venousFillingIndex: (0.9 * venousVolume) / fillingTime,
        ejectionFraction: percent(standingVolume - least),
        residualVolumeFraction: percent(residual - raisedVolume),
        walkingPressure,
        sittingPressure,
        supinePressure,
        peakReflux,
    };
}

export { measureLeg };
