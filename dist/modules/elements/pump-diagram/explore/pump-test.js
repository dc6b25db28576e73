import { settledTest } from '../../../hemodynamics/settled.js';
import { remember } from '../../../lib/remember.js';
import { inSlices } from '../../../lib/slices.js';
import { Player } from '../player.js';

/** What was tested, or is being tested. */
const tests = new Map();
/** Who waits for a test that is not done yet. */
const askers = new Map();
async function test(name, stocking, wanted) {
    const player = new Player();
    let after = 0;
    let refill = 0;
    function* work() {
        yield* player.loading([name], stocking);
        const [{ leg, raises }] = player.runs;
        const pressure = () => leg.state.veins.saphenous.pressure;
        const before = pressure();
        player.change('tiptoe');
        yield* player.going(10);
        after = raises.mean;
        const goal = before - 0.1 * (before - pressure());
        player.change('standing');
        for (let i = 1; i <= 20_000 && pressure() < goal; i++) {
            yield* player.going(1 / 24);
            refill = player.time;
        }
    }
    if ((await inSlices(work(), wanted)) !== false)
        return { after, refill };
    tests.delete(keyOf(name, stocking));
    return undefined;
}
const keyOf = (name, stocking) => `${name} ${stocking}`;
/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * What the table lacks is tested once, in slices between which the page goes on.
 * @param wanted asked between slices: a test that nobody wants any more is left, and tells nothing
 */
function pumpTest(name, stocking, wanted) {
    const settled = settledTest(name, stocking);
    if (settled)
        return settled;
    const key = keyOf(name, stocking);
    askers.get(key)?.push(wanted);
    const begun = tests.get(key);
    if (begun)
        return begun;
    const all = [wanted];
    askers.set(key, all);
    const told = test(name, stocking, () => all.some((asks) => asks()));
    void told.then(() => askers.delete(key)); // an asker holds its element
    return remember(tests, key, told);
}

export { pumpTest };
