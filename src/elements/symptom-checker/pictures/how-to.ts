import type { TemplateResult } from 'lit';
import type { FindingKey } from '../../../triage/findings.js';
import { drawing, type Mark, type Moved } from './drawing.js';
import { FOOT, front, LEG, side, SLIM, THICK } from './limbs.js';

/** A step, on a stage or on skin. */
type Step = readonly [ground: 'stage' | 'skin-tile', parts: readonly (Mark | Moved)[]];

/** Rounded limbs that hang together: lines in the tone of the skin, with one rim around all of them. */
const limbs = (...lines: readonly (readonly [path: string, width: number])[]): Mark[] => [
  ...lines.map(([d, width]): Mark => ['rim', d, width + 2]),
  ...lines.map(([d, width]): Mark => ['skin', d, width]),
];
/** Fingers that lie on skin, with their nails. */
const fingers = (d: string, nails: string): Mark[] => [
  ['soft shade', d, 13],
  ['crease', d, 11],
  ['skin', d, 9],
  ['light', nails, 5],
];
/** The back of a hand has no nails to see. */
const knuckles = (d: string, gaps: string): Mark[] => [...limbs([d, 9]), ['crease', gaps, 1]];
const clock = (x: number, y: number, hands: string): Mark[] => [
  ['paper', `M${x} ${y - 9}a9 9 0 1 1-.01 0Z`],
  ['sign', `M${x} ${y - 9}a9 9 0 1 1-.01 0ZM${x} ${y}${hands}`, 2],
];
/** Rays around a sore place. */
const sore = (x: number, y: number): Mark[] => {
  const rays = `M${x - 9} ${y - 6}l-4-3M${x - 11} ${y + 1}h-5M${x - 9} ${y + 8}l-4 3M${x + 9} ${y - 6}l4-3M${x + 11} ${y + 1}h5M${x + 9} ${y + 8}l4 3`;
  return [
    ['paper', rays, 5],
    ['blood', rays, 2.4],
  ];
};
const snowflake = (place: string): Moved => [
  place,
  [['vein', 'M34 33v18M26 37.5l16 9M42 37.5l-16 9M31.5 35l2.5 2.5 2.5-2.5M31.5 49l2.5-2.5 2.5 2.5', 1.9]],
];
/** The sole of a foot with its toes: paler than the rest of a dark skin. */
const sole = (place: string, tone: string): Moved => [
  place,
  [
    ['rim', TOES, 9],
    ['rim', SOLE, 2],
    [tone, SOLE],
    [tone, TOES, 7],
    ['soft crease part', 'M21 36C23 43 20 50 22 57', 4],
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
const floor: Mark = ['line', 'M6 69H90', 1.5];
const seat: readonly Mark[] = [
  floor,
  ['line', 'M-2 37H42M14 38V68', 3],
  ...limbs(['M-8 22L54 22', 20], ['M56 22L54 56', 14], ['M54 63L70 65', 8]),
  ['soft light', 'M-4 17L50 17M58 26L56 52', 5],
];
const slim = front(SLIM, 'M18-3C18 14 20 30 18 60');
/** Both legs alike. */
const legs: readonly Moved[] = [
  ['translate(12 0)', slim],
  ['matrix(-1 0 0 1 84 0)', slim],
];
/** One leg thicker. */
const unlike: Moved = ['translate(12 0)', [...slim, ...front(THICK, 'M50-3C48 14 52 30 50 62')]];
const shin: Moved = ['translate(4 0)', side(LEG)];

const KNEE =
  'M29-4C31 8 33 13 33 20C34 28 31 34 31 44C30 56 33 66 35 76L61 76C63 66 66 56 65 44C65 34 62 28 63 20C63 13 65 8 67-4Z';
const SOLE =
  'M30 14C18 14 14 24 17 33C19 42 15 50 16 58C17 69 34 69 36 58C37 48 44 38 44 27C44 17 38 13 30 14Z';
const TOES = 'M42 10v2M34.5 7.5v2M28 7.5v2M22 9.5v2M17 14v2';
const SPOTS = 'M30 20h.01M62 22h.01M42 30h.01M54 40h.01M36 46h.01M48 52h.01M64 50h.01M26 34h.01';
const OTHERS = 'M14 22h.01M82 20h.01M12 50h.01M84 54h.01M20 62h.01M76 64h.01M12 8h.01M86 36h.01';
const TUMBLER = 'M38-6L44 46C48 52 76 52 80 46L86-6Z';
const LENS = 'M48 8a28 28 0 1 1-.01 0Z';
const HEAT = 'M14 6c-3 4 3 6 0 10M26 4c-3 4 3 6 0 10M38 4c-3 4 3 6 0 10';
const CORD = 'M-4 54C18 50 30 40 48 36C66 32 84 24 100 10';
const TAPE = 'M32 56C40 60 56 60 64 56';
const TAPES = 'M21 26C28 30 36 30 42 26M45.5 26C56 31 70 31 81 26';
const PATCH = 'M-19 4C-21-10-8-17 2-12C16-17 24-4 16 6C12 18-2 14-8 15C-16 16-18 10-19 4Z';
const cord = (tone: 'crease' | 'rash'): Mark[] => [
  [`soft ${tone}`, CORD, tone === 'rash' ? 15 : 9],
  [tone, CORD, 8],
  ['skin', CORD, 5],
  ['shine', 'M-4 52.5C18 48.5 30 38.5 48 34.5C66 30.5 84 22.5 100 8.5', 1.4],
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
        ...limbs(['M98 14L54 30', 10]),
        ['light', 'M57 27.4l-3 1.1', 5],
        ...clock(80, 54, 'v-5.5M80 54l4 2'),
      ],
    ],
    [
      'stage',
      [
        shin,
        ['ground', 'M53.6 12C51 20 42 23 42.5 29C43 36 50 36 52.4 43.6L62 42V12Z'],
        ['soft pit', 'M45 25C41 28 41 33 45 36', 3],
        ['rim', 'M53.6 12C51 20 42 23 42.5 29C43 36 50 36 52.4 43.6', 1],
        ['sign', 'M84 29H62M68 23l-6 6 6 6', 2],
      ],
    ],
    [
      'stage',
      [
        ...legs,
        ['soft shade', 'M30 46h.01', 8],
        ['pit', 'M30 46h.01', 5.5],
        ['sign', 'M36 14C42 6 54 6 60 14M60.5 7.5V14H54', 2],
        ['paper', 'M66 40a7 7 0 1 1-.01 0Z'],
        ['sign', 'M66 40a7 7 0 1 1-.01 0Z', 2],
      ],
    ],
  ],
  calf3cmBigger: [
    [
      'stage',
      [
        ['skin', KNEE],
        ['soft light', 'M46-4V14M45 34C43 50 46 62 48 76', 9],
        ['rim', KNEE, 1],
        ['crease', 'M38 10C39 2 57 2 58 10M40 20C43 25 53 25 56 20', 1.2],
        ['sign', TAPE, 8.5],
        ['paper', TAPE, 6.5],
        ['sign', 'M36 56v3M41 57v3.5M46 57.5v3M51 57.5v3.5M56 57v3M61 55.5v3', 1],
        ['sign', 'M70 24H86M70 57H86M78 27V54M74 31l4-4 4 4M74 50l4 4 4-4', 2],
      ],
    ],
    [
      'stage',
      [
        unlike,
        ['sign', TAPES, 8],
        ['paper', TAPES, 6],
        ['sign', 'M25 25v3M29 26v3M34 26v3M38 25v3M50 25v3M55 26v4M60 27v3M65 27v3M70 26v4M75 25v3', 1],
      ],
    ],
    [
      'stage',
      [
        ['sign', 'M10 24H54M10 48H86', 15],
        ['paper', 'M10 24H54', 12.5],
        ['paper', 'M10 48H54', 12.5],
        [
          'sign',
          'M8 19v6M16 19v4M24 19v6M32 19v4M40 19v6M48 19v4M56 19v6M8 43v6M16 43v4M24 43v6M32 43v4M40 43v6M48 43v4M56 43v6',
          1.4,
        ],
        ['sign dash', 'M61 12V62', 2],
      ],
    ],
  ],
  calfTender: [
    ['stage', [...seat, ['sign', 'M26 52L43 46M37 42l6.5 4-3.5 6.5', 2]]],
    [
      'stage',
      [
        ...limbs(['M-10-2L62-2', 34], ['M64 4L60 36', 25], ['M61 38L61 80', 15]),
        ['soft light', 'M70 4L67 36L65 66', 6],
        ...fingers('M-6 28L57 24M-8 38L59 34M-6 48L56 44', 'M56 24l2 0M58 34l2 0M55 44l2 0'),
      ],
    ],
    ['stage', [...legs, ...sore(33, 22)]],
  ],
  cord: [
    ['skin-tile', cord('crease')],
    ['skin-tile', [...cord('crease'), ...fingers('M92 84L54 42', 'M57 45.500l-2.5-2.8')]],
    ['skin-tile', [...cord('rash'), ...fingers('M92 84L54 44', 'M57 47.500l-2.5-2.8')]],
  ],
  redHotSkin: [
    [
      'skin-tile',
      [
        ['fair', 'M0 0H48V72H0Z'],
        ['deep', 'M48 0H96V72H48Z'],
        flush('translate(24 36) scale(.65 1)', 'flush'),
        flush('translate(73 36) scale(.65 1)', 'dusk'),
        ['paper', 'M48 0V72', 2],
      ],
    ],
    [
      'skin-tile',
      [
        ['deep', 'M0 0H96V72H0Z'],
        flush('translate(48 36) scale(1.4)', 'dusk'),
        ['soft light part', 'M30 24C38 17 52 16 62 20', 5],
        ['shine part', 'M33 24C39 19 48 17 56 18', 1.5],
      ],
    ],
    [
      'skin-tile',
      [
        flush('translate(36 40) scale(1.3)', 'rash'),
        ...knuckles(
          'M100 20L58 26M102 31L52 38M102 42L54 50M100 52L62 60',
          'M98 26L58 32M99 37L56 44M98 47L60 55',
        ),
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
        ['shine', 'M50 2L53 34', 3],
      ],
    ],
    [
      'skin-tile',
      [
        ['light', LENS],
        ['glass', LENS],
        ...spots,
        ['shine', LENS, 2.5],
        ['shine', 'M27 30C29 23 34 18 41 16', 3],
      ],
    ],
    [
      'stage',
      [
        sole('translate(1 2)', 'pale'),
        sole('matrix(-1 0 0 1 95 2)', 'pale'),
        [
          'plum',
          'M24 22h.01M36 26h.01M27 42h.01M24 60h.01M34 48h.01M60 24h.01M72 22h.01M66 40h.01M70 58h.01M60 50h.01',
          4.5,
        ],
      ],
    ],
  ],
  coldPaleLegSudden: [
    [
      'stage',
      [
        ['translate(-4 0)', side(LEG)],
        ...knuckles('M100 8L50 34M102 19L55 44M102 31L63 53', 'M98 15L56 37M98 27L62 46'),
      ],
    ],
    [
      'stage',
      [
        [
          'matrix(.8 0 0 .8 -4 14)',
          [
            ['skin', FOOT],
            ['soft light', 'M33 76C31 62 28 52 34 44', 14],
            ['rim', FOOT, 1],
          ],
        ],
        [
          'matrix(-.8 0 0 .8 100 14)',
          [
            ['cold', FOOT],
            ['soft vein part', 'M14 20v4M30 30v2M40 30v2', 5],
            ['rim', FOOT, 1],
          ],
        ],
        snowflake('translate(36 14) scale(.95)'),
      ],
    ],
    ['stage', [sole('translate(1 2)', 'pale'), sole('matrix(-1 0 0 1 95 2)', 'cold')]],
  ],
  walkPain: [
    [
      'stage',
      [
        floor,
        ...limbs(['M42-6L35 28', 15], ['M34 30L19 53', 11], ['M18 57L29 64', 7]),
        ...limbs(['M46-6L58 26', 15], ['M59 30L61 58', 11], ['M61 64L75 65', 7]),
        ['soft light', 'M49 2L57 24M61 32L62 54', 4],
        ['sign', 'M78 18H92M86 12l6 6-6 6', 2],
      ],
    ],
    ['stage', [...seat, ...sore(55, 42)]],
    [
      'stage',
      [
        floor,
        ...limbs(['M24-6L25 28', 15], ['M25 30L25 58', 11], ['M25 64L38 65', 7]),
        ...limbs(['M45-6L46 28', 15], ['M46 30L46 58', 11], ['M46 64L59 65', 7]),
        ['soft light', 'M26 2L27 24M27 32V54M47 2L48 24M48 32V54', 4],
        ...clock(78, 24, 'v-5.5M78 24h4.5'),
      ],
    ],
  ],
} as const satisfies Partial<Record<FindingKey, readonly Step[]>>;

export type HowToId = keyof typeof HOW_TO;

/** The drawings of how to look for a sign, one for each step of its text, in order. */
export const howToPictures = (id: HowToId): TemplateResult[] =>
  HOW_TO[id].map(([ground, parts]) => drawing(`step ${ground}`, '96 72', parts));
