import type { Activity, LegName } from '../../../hemodynamics/index.js';
import { settledTest, type PumpTest } from '../../../hemodynamics/settled.js';
import { CAMERAS, PART_PLACES, type ValveName } from '../drawing/index.js';
import type { Run } from '../player.js';

/** A stretch of one activity. */
export interface Beat {
  readonly activity: Activity;
  /** Length, model seconds. */
  readonly seconds: number;
  /** Model seconds a second. */
  readonly speed: number;
}

/** What the model plays in a scene. Every time is in model seconds since its legs, which stood for 60 s, began. */
export interface Clip {
  /** One leg, or two on one clock. */
  readonly legs: readonly LegName[];
  /** Pressure of the stocking they wear, mmHg. */
  readonly stocking?: number;
  readonly beats: readonly Beat[];
  /** Where it begins to play; 0 by default. */
  readonly start?: number;
  /** The moment that tells most: the still. */
  readonly telling: number;
  /** Begins anew at its end; another one holds there. */
  readonly loop?: boolean;
}

/** A moment of a clip, for what a scene says and its gauges show. */
export interface Moment {
  readonly runs: readonly Run[];
  /** Ankle vein pressure of each leg where the clip began to play, mmHg. */
  readonly before: readonly number[];
}

/** A gauge beside each leg of a scene. */
export interface GaugeSpec {
  /** Its name, in a list of the strings: pressure at the ankle, push on the vein wall. */
  readonly name: 0 | 1;
  /** What it shows of a leg, mmHg. */
  readonly reads: (moment: Moment, leg: number) => number;
  /** Whether the band of a healthy leg stands behind it: where it shows the mean of the last raise. */
  readonly band?: boolean;
  /** What it was before, mmHg. */
  readonly before?: (moment: Moment) => number;
}

/** A lens on a valve of one of the legs. */
export interface LensSpec {
  readonly leg: 0 | 1;
  readonly valve: ValveName;
}

/** A name that points at a part of the picture. */
export interface LabelSpec {
  /** Which text, by list and place in it. */
  readonly text: readonly ['pump.parts' | 'pump.signs', number];
  /** What it points at, leg units. */
  readonly at: readonly [x: number, y: number];
  /** Where the name stands: a side, and its height in hundredths of the picture. */
  readonly side: 'start' | 'end';
  readonly top: number;
}

/** What is shown: a scene, or a choice of the last one. */
export interface Shot {
  readonly clip: Clip;
  /** What the camera looks at, as a `viewBox` in leg units. */
  readonly camera: string;
  /** Whether the picture is wider than high. */
  readonly wide?: boolean;
  readonly lenses?: readonly LensSpec[];
  readonly gauge?: GaugeSpec;
  readonly labels?: readonly LabelSpec[];
  /** Whether the way to the heart is pointed out. */
  readonly heart?: boolean;
  /** Whether the leg shows what years of high pressure can do. */
  readonly signs?: boolean;
  /** The numbers that its sentences name in braces. */
  readonly values?: (moment: Moment) => Readonly<Record<string, number>>;
}

/** A whole leg beside another: nothing but the leg. */
const BESIDE = '-6 -60 196 470';
/** The calf with the valves above and below it. */
const CALF = '24 16 186 298';

/** A healthy leg after ten tiptoes, mmHg (Nicolaides 2000). */
export const HEALTHY_BAND = [15, 30] as const;
/** Ten tiptoes, s. */
const RAISES = 10;

const { after: LEAKING } = settledTest('reflux', 0) as PumpTest;

/** Pressure in the ankle vein now. */
const inside = ({ runs }: Moment, leg = 0): number => runs[leg]?.leg.state.veins.saphenous.pressure ?? 0;
/** What is published is the mean of the last raise, not an instant; before the first, what it was at rest. */
const lastRaise = (moment: Moment, leg = 0): number =>
  moment.runs[leg]?.raises.mean ?? moment.before[leg] ?? 0;
/** The same less the stocking: what stretches the vein wall. */
const push = (moment: Moment, leg = 0): number =>
  lastRaise(moment, leg) - (moment.runs[leg]?.leg.stocking ?? 0);
const started = ({ before }: Moment): number => before[0] ?? 0;

const ankle = (moment: Moment): Record<string, number> => ({ ankle: inside(moment) });

const raise = (seconds: number, speed: number): Beat => ({ activity: 'tiptoe', seconds, speed });
const stand = (seconds: number, speed: number): Beat => ({ activity: 'standing', seconds, speed });

/** The eight scenes, one idea each. Clocks, lenses and cautions follow a vascular surgeon's review. */
export const SCENES: readonly Shot[] = [
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
    values: () => ({ refill: (settledTest('healthy', 0) as PumpTest).refill }),
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
export const CHOICES: readonly Shot[] = [
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
export const LAST = SCENES.length;
/** The scene with choices. */
const CHOOSING = LAST;

/** What is shown in a scene, 1 to 8, with a choice of the last one, -1 for none. */
export const shotOf = (scene: number, choice: number): Shot =>
  ((scene === CHOOSING && CHOICES[choice]) || SCENES[scene - 1]) as Shot;

/** Whether a scene offers choices. */
export const hasChoices = (scene: number): boolean => scene === CHOOSING;
