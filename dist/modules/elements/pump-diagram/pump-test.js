import { Player } from './player.js';

const tests = {};
/** Between two stretches of the model the page gets its turn. */
const pause = () => new Promise((goOn) => setTimeout(goOn));
async function test(name, stocking) {
    await pause();
    const player = new Player();
    player.load([name], stocking);
    const [{ samples }] = player.runs;
    const pressure = () => samples.at(-1)[1];
    const before = pressure();
    player.change('tiptoe');
    for (let i = 0; i < 5; i++) {
        player.advance(2);
        await pause();
    }
    const after = samples.slice(-10).reduce((sum, [, each]) => sum + each / 10, 0);
    const goal = before - 0.1 * (before - pressure());
    player.change('standing');
    for (let i = 1; i <= 2000 && pressure() < goal; i++) {
        player.advance(0.1);
        if (i % 20 === 0)
            await pause();
    }
    return { after, refill: player.time };
}
/**
 * Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests.
 * A leg is tested once, in pieces between which the page goes on.
 */
const pumpTest = (name, stocking) => (tests[name + stocking] ??= test(name, stocking));

export { pumpTest };
