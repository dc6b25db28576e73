import { settledTest } from '../../../hemodynamics/settled.js';
import { inSlices } from '../../../lib/slices.js';
import { Player } from '../player.js';

const tests = {};
async function test(name, stocking) {
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
    await inSlices(work(), () => true);
    return { after, refill };
}
/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * What the table lacks is tested once, in slices between which the page goes on.
 */
function pumpTest(name, stocking) {
    return settledTest(name, stocking) ?? (tests[`${name} ${stocking}`] ??= test(name, stocking));
}

export { pumpTest };
