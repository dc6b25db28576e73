import { Player } from './player.js';

const done = new Map();
/** Ten tiptoes of 1 s from standing, and the rest after them: what `measureLeg()` has of them, without its other tests. */
function pumpTest(name, stocking) {
    const key = name + stocking;
    let result = done.get(key);
    if (!result) {
        const player = new Player();
        player.load([name], stocking);
        const pressure = () => player.runs[0]?.leg.state.veins.saphenous.pressure;
        const before = pressure();
        let after = 0;
        player.change('tiptoe');
        for (let i = 0; i < 100; i++) {
            player.advance(0.1);
            if (i >= 90)
                after += pressure() / 10;
        }
        const goal = before - 0.1 * (before - pressure());
        player.change('standing');
        while (player.time < 200 && pressure() < goal)
            player.advance(0.1);
        done.set(key, (result = { after, refill: player.time }));
    }
    return result;
}

export { pumpTest };
