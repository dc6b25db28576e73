import type { TemplateResult } from 'lit';
import { drawing, type Mark, type Moved } from './drawing.js';
import { FOOT, front, LEG, side, SLIM, THICK } from './limbs.js';

type Parts = readonly (Mark | Moved)[];
/** A step, on a stage or on skin. */
type Step = readonly [kind: 'stage' | 'skin-tile', parts: Parts];

/** Rounded limbs that hang together: lines in the tone of the skin, with one rim around all of them. */
const limbs = (...lines: readonly (readonly [path: string, width: number])[]): Mark[] => [
  ...lines.map(([d, width]): Mark => ['rim', d, width + 2]),
  ...lines.map(([d, width]): Mark => ['skin', d, width]),
];
const fingers = (d: string): Mark[] => [
  ['soft shade', d, 13],
  ['crease', d, 11],
  ['skin', d, 9],
];
const clock = (x: number, y: number, hands: string): Mark[] => [
  ['paper', `M${x} ${y - 9}a9 9 0 1 1-.01 0Z`],
  ['sign', `M${x} ${y - 9}a9 9 0 1 1-.01 0ZM${x} ${y}${hands}`, 2],
];
const snowflake: Mark = [
  'vein',
  'M34 33v18M26 37.5l16 9M42 37.5l-16 9M31.5 35l2.5 2.5 2.5-2.5M31.5 49l2.5-2.5 2.5 2.5',
  1.9,
];
const floor: Mark = ['line', 'M6 69H90', 1.5];

const KNEE =
  'M29-4C31 8 33 13 33 20C34 28 31 34 31 44C30 56 33 66 35 76L61 76C63 66 66 56 65 44C65 34 62 28 63 20C63 13 65 8 67-4Z';
const SPOTS = 'M30 20h.01M62 22h.01M42 30h.01M54 40h.01M36 46h.01M48 52h.01M64 50h.01M26 34h.01';
const OTHERS = 'M14 22h.01M82 20h.01M12 50h.01M84 54h.01M20 62h.01M76 64h.01M12 8h.01M86 36h.01';
const TAPE = 'M21 26C28 30 36 30 42 26M45.5 26C56 31 70 31 81 26';
const SLIDE = 'M22 28L42 20M35 18l7 2-2 7';
const TUMBLER = 'M38-6L44 46C48 52 76 52 80 46L86-6Z';
const LENS = 'M48 8a28 28 0 1 1-.01 0Z';
const CORD = 'M-4 54C18 50 30 40 48 36C66 32 84 24 100 10';

/** How to look for a sign: a drawing for each step. */
export const HOW_TO = {
  dent: [
    [
      'stage',
      [
        ['translate(4 0)', side(LEG)],
        ...limbs(['M98 14L54 30', 10]),
        ['light', 'M57 27.4l-3 1.1', 5],
        ...clock(80, 52, 'v-5.5M80 52l4 2'),
      ],
    ],
    [
      'stage',
      [
        ['translate(4 0)', side(LEG)],
        ['ground', 'M53.6 12C51 20 42 23 42.5 29C43 36 50 36 52.4 43.6L62 42V12Z'],
        ['soft pit', 'M45 25C41 28 41 33 45 36', 3],
        ['rim', 'M53.6 12C51 20 42 23 42.5 29C43 36 50 36 52.4 43.6', 1],
        ['sign', 'M84 30H62M68 24l-6 6 6 6', 2],
      ],
    ],
  ],
  'thicker-calf': [
    [
      'stage',
      [
        ['skin', KNEE],
        ['soft light', 'M46-4V14M45 34C43 50 46 62 48 76', 9],
        ['rim', KNEE, 1],
        ['crease', 'M38 12C39 4 57 4 58 12M40 22C43 27 53 27 56 22', 1.2],
        ['sign', 'M48 30h.01', 5],
        ['sign', 'M54 30H84M70 58H84M77 32V56M73 36l4-4 4 4M73 52l4 4 4-4', 2],
        ['sign dash', 'M32 58C40 61 56 61 64 58', 2],
      ],
    ],
    [
      'stage',
      [
        [
          'translate(12 0)',
          [...front(SLIM, 'M18-3C18 14 20 30 18 60'), ...front(THICK, 'M50-3C48 14 52 30 50 62')],
        ],
        ['sign', TAPE, 8],
        ['paper', TAPE, 6],
        ['sign', 'M25 25v3M29 26v3M34 26v3M38 25v3M50 25v3M55 26v4M60 27v3M65 27v3M70 26v4M75 25v3', 1],
      ],
    ],
  ],
  'tender-calf': [
    [
      'stage',
      [
        floor,
        ['line', 'M-2 37H42M14 38V68', 3],
        ...limbs(['M-8 22L54 22', 20], ['M56 22L54 56', 14], ['M54 63L70 65', 8]),
        ['soft light', 'M-4 17L50 17M58 26L56 52', 5],
        ['sign', 'M26 52L43 46M37 42l6.5 4-3.5 6.5', 2],
      ],
    ],
    [
      'stage',
      [
        ...limbs(['M-10-2L62-2', 34], ['M64 4L60 36', 25], ['M61 38L61 68', 15]),
        ['soft light', 'M70 4L67 36L65 66', 6],
        ...fingers('M-6 28L57 24M-8 38L59 34M-6 48L56 44'),
        ['light', 'M56 24l2 0M58 34l2 0M55 44l2 0', 4.5],
        ['sign', 'M92 32H80M85 26l-6 6 6 6', 2],
      ],
    ],
  ],
  cord: [
    [
      'skin-tile',
      [
        ['shade', CORD, 3],
        ...fingers('M100 66L62 40M84 78L50 44'),
        ['light', 'M65 42l-3-2M53 47l-3-3', 5],
        ['paper', SLIDE, 6],
        ['sign', SLIDE, 2],
      ],
    ],
    [
      'skin-tile',
      [
        ['soft rash', CORD, 14],
        ['rash', CORD, 8],
        ['skin', CORD, 5],
        ['shine', 'M-4 52.5C18 48.5 30 38.5 48 34.500C66 30.5 84 22.5 100 8.5', 1.4],
        ...fingers('M100 72L62 44M82 82L50 48'),
        ['light', 'M65 46l-3-2M53 51l-3-3', 5],
      ],
    ],
  ],
  spots: [
    [
      'skin-tile',
      [
        ['glass', TUMBLER],
        ['pale', SPOTS + OTHERS, 6.3],
        ['plum', SPOTS + OTHERS, 5],
        ['shine', `${TUMBLER}M44 46C48 41 76 41 80 46`, 1.8],
        ['shine', 'M50 2L53 34', 3],
      ],
    ],
    [
      'skin-tile',
      [
        ['light', LENS],
        ['glass', LENS],
        ['pale', SPOTS + OTHERS, 6.3],
        ['plum', SPOTS + OTHERS, 5],
        ['shine', LENS, 2.5],
        ['shine', 'M27 30C29 23 34 18 41 16', 3],
      ],
    ],
  ],
  'cold-foot': [
    [
      'stage',
      [
        ['translate(-4 0)', side(LEG)],
        ...limbs(['M100 8L50 34M102 19L55 44M102 31L63 53', 9]),
        ['crease', 'M98 15L56 37M98 27L62 46', 1],
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
        ['translate(36 14) scale(.95)', [snowflake]],
      ],
    ],
  ],
  walk: [
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
} as const satisfies Record<string, readonly Step[]>;

export type HowToId = keyof typeof HOW_TO;

/** The drawings of how to look for a sign, one for each step, in order. */
export const howToPictures = (id: HowToId): TemplateResult[] =>
  HOW_TO[id].map(([kind, parts]) => drawing(`step ${kind}`, '96 72', parts));
