import { buildLeg } from './leg.js';
import { LEGS } from './legs.js';

/** Smallest volume and resistance, as a share of the healthy leg's: nothing is ever divided by 0. */
const FLOOR = 0.01;
/** Longest step, s. */
const LONGEST = 0.01;
const FLOORED = ['v0', 'ra', 'r'];
function check(given, healthy, path, floor) {
    const out = { ...healthy };
    for (const key of Object.keys(healthy)) {
        const value = given[key];
        const model = healthy[key];
        const name = `${path}.${key}`;
        if (typeof model === 'object' && model) {
            if (typeof value !== 'object' || !value)
                throw new TypeError(`${name}: got ${String(value)}, allowed is an object`);
            out[key] = check(value, model, name, FLOORED.includes(key) ? FLOOR : 0);
        }
        else if (typeof value === 'number' && value >= 0 && value < Infinity) {
            out[key] = Math.max(value, floor * model);
        }
        else {
            throw new TypeError(`${name}: got ${String(value)}, allowed is a finite number, 0 or more`);
        }
    }
    return out;
}
/**
 * Resolves a name, checks every number and floors what the model divides by.
 * @throws {TypeError} on an unknown name, and on a number that is missing, negative or not finite.
 */
function resolveLeg(leg) {
    const given = (typeof leg === 'string' ? LEGS[leg] : leg);
    if (given?.v0)
        return check(given, LEGS.healthy, 'leg', 0);
    const got = typeof leg === 'string' ? `"${leg}"` : typeof leg;
    throw new TypeError(`leg: got ${got}, allowed are parameters or ${Object.keys(LEGS).join(', ')}`);
}
/** Throws unless a step is one the model can take. */
function checkStep(dt) {
    if (!(dt > 0 && dt <= LONGEST)) {
        throw new RangeError(`dt: got ${dt}, allowed is more than 0, up to ${LONGEST} s`);
    }
}
function checkStocking(mmHg) {
    if (!(mmHg >= 0 && mmHg < Infinity)) {
        throw new RangeError(`stocking: got ${mmHg}, allowed is 0 or more, mmHg`);
    }
}
/**
 * Makes a leg that stands still.
 * @param leg a name from `LEGS`, or parameters of one's own
 * @throws {TypeError} on an unknown name, and on a parameter that is missing, negative or not finite.
 */
const createLeg = (leg) => buildLeg(resolveLeg(leg), { step: checkStep, stocking: checkStocking });

export { checkStep, createLeg };
