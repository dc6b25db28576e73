import { Player } from './player.js';

const done = new Map();
/** Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests. */
function pumpTest(name, stocking) {
    const key = name + stocking;
    let result = done.get(key);
    if (!result) {
        const player = new Player();
        player.load([name], stocking);
        const [{ samples }] = player.runs;
        const pressure = () => samples.at(-1)[1];
        const before = pressure();
        player.change('tiptoe');
        player.advance(10);
        const after = samples.slice(-10).reduce((sum, [, each]) => sum + each / 10, 0);
        const goal = before - 0.1 * (before - pressure());
        player.change('standing');
        while (player.time < 200 && pressure() < goal)
            player.advance(0.1);
        done.set(key, (result = { after, refill: player.time }));
    }
    return result;
}

export { pumpTest };
