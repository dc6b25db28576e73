import type { TemplateResult } from 'lit';
import type { FindingKey } from '../../../triage/findings.js';
import { drawing, type Mark, type Moved } from './drawing.js';
import { clock, FOOT, leg, limbs, slim, SNOWFLAKE, sore, tape, TAPES, thick } from './shapes.js';

/** A step, on a stage or on skin. */
type Step = readonly [ground: 'stage' | 'skin-tile', parts: readonly (Mark | Moved)[]];

/** Fingers that lie on skin, with their nails. */
const fingers = (d: string, nails: string): Mark[] => [
  ['soft shade', d, 13],
  ['crease', d, 11],
  ['skin', d, 9],
  ['light', nails, 5],
];
/** The back of a hand has no nails to see. */
const knuckles = (d: string, gaps: string): Mark[] => [...limbs([d, 9]), ['crease', gaps, 1]];
/** The sole of a foot with its toes: paler than the rest of a dark skin. */
const sole = (place: string, tone: string): Moved => [
  place,
  [
    ['rim', TOES, 9],
    ['rim', SOLE, 2],
    [tone, SOLE],
    [tone, TOES, 7],
    ['soft crease part', 'M21 36c2 7-1 14 1 21', 4],
  ],
];
/** Skin that is newly sore: no edge, and darker in the middle. */
const flush = (place: string, tone: string): Moved => [
  place,
  [
    [`soft part ${tone}`, PATCH, 9],
    [`soft ${tone}`, PATCH],
  ],
];
const floor: Mark = ['line', 'M6 69h84', 1.5];
const seat: readonly Mark[] = [
  floor,
  ['line', 'M-2 37h44m-28 1v30', 3],
  ...limbs(['M-8 22l62 0', 20], ['M56 22l-2 34', 14], ['M54 63l16 2', 8]),
  ['soft light', 'M-4 17l54 0m8 9l-2 26', 5],
];
/** Both legs alike. */
const legs: readonly Moved[] = [
  ['translate(12 0)', slim],
  ['matrix(-1 0 0 1 84 0)', slim],
];
/** One leg thicker. */
const unlike: Moved = ['translate(12 0)', [...slim, ...thick]];
const shin: Moved = ['translate(4 0)', leg];

const KNEE =
  'M29-4c2 12 4 17 4 24 1 8-2 14-2 24-1 12 2 22 4 32l26 0c2-10 5-20 4-32 0-10-3-16-2-24 0-7 2-12 4-24z';
const SOLE = 'M30 14c-12 0-16 10-13 19 2 9-2 17-1 25 1 11 18 11 20 0 1-10 8-20 8-31 0-10-6-14-14-13z';
const TOES = 'M42 10v2m-7.5-4.5v2m-6.5-2v2m-6 0v2m-5 2.5v2';
const SPOTS = 'M30 20h0m32 2h0m-20 8h0m12 10h0m-18 6h0m12 6h0m16-2h0m-38-16h0';
const OTHERS = 'M14 22h0m68-2h0m-70 30h0m72 4h0m-64 8h0m56 2h0m-64-56h0m74 28h0';
const TUMBLER = 'M38-6l6 52c4 6 32 6 36 0l6-52z';
const LENS = 'M48 8a28 28 0 1 1-.01 0z';
const HEAT = 'M14 6c-3 4 3 6 0 10m12-12c-3 4 3 6 0 10m12-10c-3 4 3 6 0 10';
const CORD = 'M-4 54c22-4 34-14 52-18 18-4 36-12 52-26';
const PATCH = 'M-19 4c-2-14 11-21 21-16 14-5 22 8 14 18-4 12-18 8-24 9-8 1-10-5-11-11z';
const cord = (tone: 'crease' | 'rash'): Mark[] => [
  [`soft ${tone}`, CORD, tone === 'rash' ? 15 : 9],
  [tone, CORD, 8],
  ['skin', CORD, 5],
  ['shine', 'M-4 52.5c22-4 34-14 52-18 18-4 36-12 52-26', 1.4],
];
const spots: readonly Mark[] = [
  ['pale', SPOTS + OTHERS, 6.3],
  ['plum', SPOTS + OTHERS, 5],
];

/** How to look for a sign: a drawing for each step of the text. */
export const HOW_TO = {
  pittingOneLeg: [
    [
      'stage',
      [
        shin,
        ...limbs(['M98 14l-44 16', 10]),
        ['light', 'M57 27.4l-3 1.1', 5],
        ...clock(80, 54, 'v-5.5M80 54l4 2'),
      ],
    ],
    [
      'stage',
      [
        shin,
        ['ground', 'M53.6 12c-2.6 8-11.6 11-11.1 17 .5 7 7.5 7 9.9 14.6l9.6-1.6v-30z'],
        ['soft pit', 'M45 25c-4 3-4 8 0 11', 3],
        ['rim', 'M53.6 12c-2.6 8-11.6 11-11.1 17 .5 7 7.5 7 9.9 14.6', 1],
        ['sign', 'M84 29h-22m6-6l-6 6 6 6', 2],
      ],
    ],
    [
      'stage',
      [
        ...legs,
        ['soft shade', 'M30 46h0', 8],
        ['pit', 'M30 46h0', 5.5],
        ['sign', 'M36 14c6-8 18-8 24 0m.5-6.5v6.5h-6.5', 2],
        ['paper', 'M66 40a7 7 0 1 1-.01 0z'],
        ['sign', 'M66 40a7 7 0 1 1-.01 0z', 2],
      ],
    ],
  ],
  calf3cmBigger: [
    [
      'stage',
      [
        ['skin', KNEE],
        ['soft light', 'M46-4v18m-1 20c-2 16 1 28 3 42', 9],
        ['rim', KNEE, 1],
        ['crease', 'M38 10c1-8 19-8 20 0m-18 10c3 5 13 5 16 0', 1.2],
        ...tape('M32 56c8 4 24 4 32 0'),
        ['sign', 'M70 24h16m-16 33h16m-8-30v27m-4-23l4-4 4 4m-8 19l4 4 4-4', 2],
      ],
    ],
    ['stage', [unlike, ['translate(12 0)', tape(TAPES)]]],
    [
      'stage',
      [
        ['sign', 'M10 24h44m-44 24h76', 15],
        ['paper', 'M10 24h44', 12.5],
        ['paper', 'M10 48h44', 12.5],
        ['sign ruler', 'M8 22h48m-48 24h48', 4],
        ['sign dash', 'M61 12v50', 2],
      ],
    ],
  ],
  calfTender: [
    ['stage', [...seat, ['sign', 'M26 52l17-6m-6-4l6.5 4-3.5 6.5', 2]]],
    [
      'stage',
      [
        ...limbs(['M-10-2l72 0', 34], ['M64 4l-4 32', 25], ['M61 38l0 42', 15]),
        ['soft light', 'M70 4l-3 32-2 30', 6],
        ...fingers('M-6 28l63-4m-65 14l67-4m-65 14l62-4', 'M56 24l2 0m0 10l2 0m-5 10l2 0'),
      ],
    ],
    ['stage', [...legs, ...sore(33, 22)]],
  ],
  cord: [
    ['skin-tile', cord('crease')],
    ['skin-tile', [...cord('crease'), ...fingers('M92 84l-38-42', 'M57 45.5l-2.5-2.8')]],
    ['skin-tile', [...cord('rash'), ...fingers('M92 84l-38-40', 'M57 47.5l-2.5-2.8')]],
  ],
  redHotSkin: [
    [
      'skin-tile',
      [
        ['fair', 'M0 0h48v72h-48z'],
        ['deep', 'M48 0h48v72h-48z'],
        flush('translate(24 36) scale(.65 1)', 'flush'),
        flush('translate(73 36) scale(.65 1)', 'dusk'),
        ['paper', 'M48 0v72', 2],
      ],
    ],
    [
      'skin-tile',
      [
        ['deep', 'M0 0h96v72h-96z'],
        flush('translate(48 36) scale(1.4)', 'dusk'),
        ['soft light part', 'M30 24c8-7 22-8 32-4', 5],
        ['shine part', 'M33 24c6-5 15-7 23-6', 1.5],
      ],
    ],
    [
      'skin-tile',
      [
        flush('translate(36 40) scale(1.3)', 'rash'),
        ...knuckles('M100 20l-42 6m44 5l-50 7m50 4l-48 8m46 2l-38 8', 'M98 26l-40 6m41 5l-43 7m42 3l-38 8'),
        ['paper', HEAT, 4.5],
        ['sign', HEAT, 2],
      ],
    ],
  ],
  spotsNotFading: [
    [
      'skin-tile',
      [
        ['glass', TUMBLER],
        ...spots,
        ['shine', `${TUMBLER}M44 46C48 41 76 41 80 46`, 1.8],
        ['shine', 'M50 2l3 32', 3],
      ],
    ],
    [
      'skin-tile',
      [
        ['light', LENS],
        ['glass', LENS],
        ...spots,
        ['shine', LENS, 2.5],
        ['shine', 'M27 30c2-7 7-12 14-14', 3],
      ],
    ],
    [
      'stage',
      [
        sole('translate(1 2)', 'pale'),
        sole('matrix(-1 0 0 1 95 2)', 'pale'),
        ['plum', 'M24 22h0m12 4h0m-9 16h0m-3 18h0m10-12h0m26-24h0m12-2h0m-6 18h0m4 18h0m-10-8h0', 4.5],
      ],
    ],
  ],
  coldPaleLegSudden: [
    [
      'stage',
      [
        ['translate(-4 0)', leg],
        ...knuckles('M100 8l-50 26m52-15l-47 25m47-13l-39 22', 'M98 15l-42 22m42-10l-36 19'),
      ],
    ],
    [
      'stage',
      [
        [
          'matrix(.8 0 0 .8 -4 14)',
          [
            ['skin', FOOT],
            ['soft light', 'M33 76c-2-14-5-24 1-32', 14],
            ['rim', FOOT, 1],
          ],
        ],
        [
          'matrix(-.8 0 0 .8 100 14)',
          [
            ['cold', FOOT],
            ['soft vein part', 'M14 20v4m16 6v2m10-2v2', 5],
            ['rim', FOOT, 1],
          ],
        ],
        ['translate(36 14) scale(.95)', [SNOWFLAKE]],
      ],
    ],
    ['stage', [sole('translate(1 2)', 'pale'), sole('matrix(-1 0 0 1 95 2)', 'cold')]],
  ],
  walkPain: [
    [
      'stage',
      [
        floor,
        ...limbs(['M42-6l-7 34', 15], ['M34 30l-15 23', 11], ['M18 57l11 7', 7]),
        ...limbs(['M46-6l12 32', 15], ['M59 30l2 28', 11], ['M61 64l14 1', 7]),
        ['soft light', 'M49 2l8 22m4 8l1 22', 4],
        ['sign', 'M78 18h14m-6-6l6 6-6 6', 2],
      ],
    ],
    ['stage', [...seat, ...sore(55, 42)]],
    [
      'stage',
      [
        floor,
        ...limbs(['M24-6l1 34', 15], ['M25 30l0 28', 11], ['M25 64l13 1', 7]),
        ...limbs(['M45-6l1 34', 15], ['M46 30l0 28', 11], ['M46 64l13 1', 7]),
        ['soft light', 'M26 2l1 22m0 8v22m20-52l1 22m0 8v22', 4],
        ...clock(78, 24, 'v-5.5M78 24h4.5'),
      ],
    ],
  ],
} as const satisfies Partial<Record<FindingKey, readonly Step[]>>;

export type HowToId = keyof typeof HOW_TO;

/** The drawings of how to look for a sign, one for each step of its text, in order. */
export const howToPictures = (id: HowToId): TemplateResult[] =>
  HOW_TO[id].map(([ground, parts]) => drawing(`step ${ground}`, '96 72', parts));
