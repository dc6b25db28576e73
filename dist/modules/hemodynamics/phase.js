import { patternOf } from './activities.js';

/** A calf that gains more than this still refills, mL/s. */
const REFILLING = 0.25;
/** Net gain of calf and saphenous veins, mL/s. */
function gain({ veins, edges }) {
    const received = veins.calf.inflow + veins.saphenous.inflow + edges.footCalf.flow + edges.footSaphenous.flow;
    return received - edges.calfThigh.flow - edges.saphenousOut.flow;
}
/** What `phaseOf` does, of a pattern that is known to be one. */
function phaseAt({ period, calf }, t, state) {
    if (!period)
        return gain(state) > REFILLING ? 'refill' : 'rest';
    const [from, to, edge] = calf;
    const at = t % period;
    if (at < from + edge / 2)
        return 'press';
    if (at < to - edge)
        return 'squeeze';
    return at < to ? 'release' : 'refill';
}
/**
 * Names the phase of the pump. While muscles work it follows from the cycle: the foot is pressed, the calf
 * squeezes, lets go, and refills. While they do not, it follows from the leg: it refills or it rests.
 * @param t time since the activity began, s, 0 or more
 * @throws {TypeError} on an unknown activity
 */
const phaseOf = (activity, t, state) => phaseAt(patternOf(activity), t, state);

export { phaseAt, phaseOf };
