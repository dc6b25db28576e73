import { stand } from './clock.js';
import { SETTLED_LEGS } from './settled-legs.js';

const rowOf = (name, stocking) => SETTLED_LEGS[`${name} ${stocking}`];
/** A still step, s: what the table's legs have yet to stand. */
const LAST_STEP = 0.01;
/**
 * Puts a leg of that name, with its stocking on, to where 60 s of standing leave it.
 * @returns false, and only resets the leg, where the table lacks it: it has to stand
 */
function restoreSettled(leg, name) {
    leg.reset();
    const row = rowOf(name, leg.stocking);
    if (!row)
        return false;
    const { veins, edges, muscles } = leg.snapshot();
    leg.restore({
        veins: veins.map((vein, i) => ({ ...vein, volume: row[i] })),
        edges: edges.map((edge, i) => ({ ...edge, opening: row[veins.length + i] })),
        muscles,
    });
    stand(leg, LAST_STEP);
    return true;
}
/** What ten tiptoes told of a leg when the table was written; undefined where it lacks it. */
function settledTest(name, stocking) {
    const [after, refill] = rowOf(name, stocking)?.slice(-2) ?? [];
    return after === undefined || refill === undefined ? undefined : { after, refill };
}

export { restoreSettled, settledTest };
