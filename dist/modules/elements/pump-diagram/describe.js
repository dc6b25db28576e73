import { ACTIVITIES } from '../../hemodynamics/activities.js';
import { LEGS } from '../../hemodynamics/legs.js';
import { falls } from './drawing/valves.js';
import './drawing/lens.js';
import './drawing/picture.styles.js';
import './drawing/view.js';

/** The legs, in the order a menu shows them. */
const NAMES = Object.keys(LEGS);
/** The phases of the pump, in the order of a cycle. */
const PHASES = ['rest', 'press', 'squeeze', 'release', 'refill'];
/** An item of a text that is a list, one line an item; empty where it has none. */
const item = (words, key, i) => words.term(key).split('\n')[i] ?? '';
/** The name of a leg, of an activity, of a phase. */
const legName = (words, leg) => item(words, 'pump.legs', NAMES.indexOf(leg));
const activityName = (words, activity) => item(words, 'pump.activities', ACTIVITIES.indexOf(activity));
const phaseName = (words, phase) => item(words, 'pump.phases', PHASES.indexOf(phase));
/** How a valve stands, as a place in a list of the strings: 0 closed, 1 open, 2 closed but leaking. */
const valveStand = ({ params, state }, edge) => state.edges[edge].opening > 0.5 ? 1 : params.leak[edge] > 0 ? 2 : 0;
/**
 * What a leg does now, in sentences that are true of its state: the phase, the valves of the calf, the blood.
 * Told are flows in the deep vein above 0.1 mL/s, as fast above 3; into it above 1; and blood that falls back.
 */
function describe(words, phase, leg) {
    const { edges } = leg.state;
    const deep = edges.calfThigh.flow;
    const told = [
        deep > 3,
        deep > 0.1 && deep <= 3,
        edges.saphenousCalf.flow > 1,
        falls(leg, 'saphenousCalf'),
        falls(leg, 'saphenousOut'),
        falls(leg, 'calfThigh'),
    ];
    const valve = (edge) => item(words, 'pump.valve', valveStand(leg, edge));
    const flows = words.term('pump.flows').split('\n');
    return [
        `${phaseName(words, phase)}.`,
        words.term('pump.valves', valve('calfThigh'), valve('footCalf')),
        ...flows.filter((_, i) => told[i]),
    ].join(' ');
}
/** A name as it stands within a sentence. */
const within = (name) => name.charAt(0).toLowerCase() + name.slice(1);
/** A whole number to show; a vein that hangs empty has less than 0 inside and shows 0. */
const whole = (value) => Math.max(0, Math.round(value));

export { NAMES, PHASES, activityName, describe, item, legName, phaseName, valveStand, whole, within };
