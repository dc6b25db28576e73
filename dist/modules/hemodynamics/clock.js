import { actAt, MOTIONS, driveAt } from './activities.js';
import { STEP } from './leg.js';

const drive = { posture: 'standing', calf: 0, foot: 0, moving: false };
/**
 * Moves a leg on by `dt` seconds of one activity, in equal steps of at most 1/240 s. Makes no object.
 * Catching up on a long gap costs as much as living through it: a display caps `dt`, at 0.1 s for example.
 * @param t time since the activity began at which the leg stands now, s, 0 or more
 * @param dt any length, s; 0 does nothing
 * @throws {RangeError} when `t` or `dt` is negative or not finite
 * @throws {TypeError} on an unknown activity
 */
function advance(leg, activity, t, dt) {
    if (!(t >= 0 && dt >= 0 && t + dt < Infinity)) {
        throw new RangeError(`advance: got t ${t} and dt ${dt}, allowed are finite numbers, 0 or more, s`);
    }
    // The hair's breadth keeps rounding from cutting four whole steps into five.
    const steps = Math.ceil(dt / STEP - 1e-6);
    for (let i = 1; i <= steps; i++)
        leg.step(dt / steps, driveAt(activity, t + (dt * i) / steps, drive));
}
/**
 * Runs one segment in whole steps of `dt`.
 * @param visit called after each step with the time in the segment, s; `true` ends the run
 * @returns the time run, s
 */
function run(leg, segment, dt, visit) {
    const { activity, seconds, pace = 1 } = segment;
    const steps = Math.round(seconds / dt);
    for (let i = 1; i <= steps; i++) {
        leg.step(dt, driveAt(activity, i * dt * pace, drive));
        if (visit?.(i * dt) === true)
            return i * dt;
    }
    return steps * dt;
}
/** Step for a leg that holds still, s; and so many are a second. */
const STILL_STEP = 0.01;
const STILL_RATE = 100;
/** Lets a leg stand still for some seconds from where it is. */
function stand(leg, seconds) {
    actAt(MOTIONS.standing, 0, drive);
    for (let i = 0; i < seconds * STILL_RATE; i++)
        leg.step(STILL_STEP, drive);
}
/** Puts a leg back to its start and lets it stand for 60 s: where every measurement and every show begins. */
function settle(leg) {
    leg.reset();
    stand(leg, 60);
}

export { advance, run, settle, stand };
