import { settledTest } from '../../../hemodynamics/settled.js';
import { PART_PLACES } from '../drawing/anatomy.js';
import '../../../hemodynamics/legs.js';
import '../drawing/lens.js';
import '../drawing/picture.styles.js';
import { CAMERAS } from '../drawing/view.js';

/** A whole leg beside another: nothing but the leg. */
const BESIDE = '-6 -60 196 470';
/** The calf with the valves above and below it. */
const CALF = '24 16 186 298';
/** A healthy leg after ten tiptoes, mmHg (Nicolaides 2000). */
const HEALTHY_BAND = [15, 30];
/** Ten tiptoes, s. */
const RAISES = 10;
const { after: LEAKING } = settledTest('reflux', 0);
/** Pressure in the ankle vein now. */
const inside = ({ runs }, leg = 0) => runs[leg]?.leg.state.veins.saphenous.pressure ?? 0;
/** What is published is the mean of the last raise, not an instant; before the first, what it was at rest. */
const lastRaise = (moment, leg = 0) => moment.runs[leg]?.raises.mean ?? moment.before[leg] ?? 0;
/** The same less the stocking: what stretches the vein wall. */
const push = (moment, leg = 0) => lastRaise(moment, leg) - (moment.runs[leg]?.leg.stocking ?? 0);
const started = ({ before }) => before[0] ?? 0;
const ankle = (moment) => ({ ankle: inside(moment) });
const raise = (seconds, speed) => ({ activity: 'tiptoe', seconds, speed });
const stand = (seconds, speed) => ({ activity: 'standing', seconds, speed });
/** The eight scenes, one idea each. Clocks, lenses and cautions follow a vascular surgeon's review. */
const SCENES = [
    // 1. Blood has to climb.
    {
        clip: { legs: ['healthy'], beats: [stand(Infinity, 1)], telling: 0 },
        camera: CAMERAS.whole,
        lenses: [{ leg: 0, valve: 'popliteal' }],
        gauge: { name: 0, reads: inside },
        heart: true,
        values: ankle,
    },
    // 2. The foot pump: the first step, again and again. Ten raises would press blood out of the sole sideways.
    {
        clip: {
            legs: ['healthy'],
            beats: [{ activity: 'walking', seconds: 1.1, speed: 0.1 }],
            telling: 0.1,
            loop: true,
        },
        camera: CAMERAS.foot,
        wide: true,
        lenses: [{ leg: 0, valve: 'tibial' }],
        labels: [{ text: ['pump.parts', 2], at: PART_PLACES.foot, side: 'start', top: 22 }],
    },
    // 3. The calf pump: it squeezes, it lets go.
    {
        clip: { legs: ['healthy'], beats: [raise(1, 0.15)], telling: 0.15, loop: true },
        camera: CALF,
        lenses: [
            { leg: 0, valve: 'popliteal' },
            { leg: 0, valve: 'tibial' },
        ],
    },
    // 4. Ten heel raises.
    {
        clip: { legs: ['healthy'], beats: [raise(RAISES, 1)], telling: RAISES },
        camera: CAMERAS.whole,
        gauge: { name: 0, reads: lastRaise, band: true },
        values: (moment) => ({ standing: started(moment), ankle: lastRaise(moment) }),
    },
    // 5. You stop. The pressure still dips for 3 s (Raju 1993): begin there, and tell it when all valves are shut.
    {
        clip: { legs: ['healthy'], beats: [raise(RAISES, 1), stand(32, 4)], start: 13, telling: 25 },
        camera: CAMERAS.whole,
        lenses: [{ leg: 0, valve: 'popliteal' }],
        gauge: { name: 0, reads: inside },
        values: () => ({ refill: settledTest('healthy', 0).refill }),
    },
    // 6. When valves leak: both lenses on the same surface valve, the two last raises, then the fall at half speed.
    {
        clip: {
            legs: ['healthy', 'reflux'],
            beats: [raise(RAISES, 1), stand(4, 0.5)],
            start: 8,
            telling: 11,
        },
        camera: BESIDE,
        lenses: [
            { leg: 0, valve: 'saphenous' },
            { leg: 1, valve: 'saphenous' },
        ],
        gauge: { name: 0, reads: lastRaise, band: true },
        values: (moment) => ({ healthy: lastRaise(moment, 0), leaking: lastRaise(moment, 1) }),
    },
    // 7. Over the years. The model has none: the leg is drawn with what they can bring.
    {
        clip: { legs: ['severe'], beats: [stand(Infinity, 1)], telling: 0 },
        camera: CAMERAS.whole,
        signs: true,
        labels: [
            { text: ['pump.signs', 0], at: [130, 150], side: 'start', top: 36 },
            { text: ['pump.signs', 1], at: [122, 288], side: 'start', top: 58 },
            { text: ['pump.signs', 2], at: [128, 262], side: 'end', top: 60 },
            { text: ['pump.signs', 3], at: [158, 318], side: 'end', top: 78 },
        ],
    },
    // 8. What helps: the leaking leg after ten raises, until something is chosen.
    {
        clip: { legs: ['reflux'], beats: [raise(RAISES, 1), stand(4, 0.5)], start: 8, telling: 11 },
        camera: CAMERAS.whole,
        gauge: { name: 0, reads: lastRaise, band: true },
        values: (moment) => ({ ankle: lastRaise(moment) }),
    },
];
/** What helps, each with its own right measure. */
const CHOICES = [
    // Legs up: pressure inside, from standing.
    {
        clip: {
            legs: ['reflux'],
            beats: [{ activity: 'elevated', seconds: 10, speed: 1 }, stand(12, 1)],
            telling: 10,
        },
        camera: CAMERAS.up,
        wide: true,
        gauge: { name: 0, reads: inside, before: started },
        values: (moment) => ({ before: started(moment) }),
    },
    // Ankle pumps: pressure inside, from sitting.
    {
        clip: {
            legs: ['reflux'],
            beats: [
                { activity: 'sitting', seconds: 60, speed: 4 },
                { activity: 'ankle-pumps', seconds: RAISES, speed: 1 },
            ],
            start: 60,
            telling: 60 + RAISES,
        },
        camera: CAMERAS.seat,
        gauge: { name: 0, reads: lastRaise, before: started },
        values: (moment) => ({ before: started(moment), ankle: lastRaise(moment) }),
    },
    // A stocking of 20 mmHg: the push on the vein wall.
    {
        clip: { legs: ['reflux'], stocking: 20, beats: [raise(RAISES, 1)], telling: RAISES },
        camera: CAMERAS.whole,
        gauge: { name: 1, reads: push, before: () => LEAKING },
        values: (moment) => ({ before: LEAKING, push: push(moment) }),
    },
    // The vein closed by a doctor: pressure inside after ten raises.
    {
        clip: { legs: ['treated'], beats: [raise(RAISES, 1)], telling: RAISES },
        camera: CAMERAS.whole,
        gauge: { name: 0, reads: lastRaise, band: true, before: () => LEAKING },
        values: (moment) => ({ before: LEAKING, ankle: lastRaise(moment) }),
    },
];
/** How many scenes there are. */
const LAST = SCENES.length;
/** The scene with choices. */
const CHOOSING = LAST;
/** What is shown in a scene, 1 to 8, with a choice of the last one, -1 for none. */
const shotOf = (scene, choice) => ((scene === CHOOSING && CHOICES[choice]) || SCENES[scene - 1]);
/** Whether a scene offers choices. */
const hasChoices = (scene) => scene === CHOOSING;

export { CHOICES, HEALTHY_BAND, LAST, SCENES, hasChoices, shotOf };
