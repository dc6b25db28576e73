import type { TemplateResult } from 'lit';
import { drawing, type Mark, type Moved } from './drawing.js';
import { finger, FOOT, front, LEG, side, SLIM, THICK } from './limbs.js';

const leg = side(LEG);

const BOTTLE =
  'M12-3C8 14 26 24 27 36C26 45 16 49 15 56C14 63 19 67 26 66C31 65 37 63 43 65C51 68 61 68 66 66C71 63 69 57 62 54C54 51 45 45 43 36C43 24 60 14 57-3Z';
const ANKLES =
  'M11-3C13 10 15 24 14 33C8 38 4 46 6 54C7 60 3 62 4 66C8 69 23 69 28 66C31 62 31 60 32 54C35 46 34 39 30 33C28 24 32 10 31-3ZM61-3C59 10 57 24 58 33C64 38 68 46 66 54C65 60 69 62 68 66C64 69 49 69 44 66C41 62 41 60 40 54C37 46 38 39 42 33C44 24 40 10 41-3Z';
const VEIN = 'M22-4C34 9 14 20 28 33C42 45 21 52 37 64C42 68 42 73 42 78';
const BRANCH = 'M30 34C40 32 44 24 58 22C66 21 70 16 76 14';
const CORD = 'M-2 66C14 54 20 42 34 34C46 28 58 20 66-6';
const THIN = 'M48-4C36 8 46 20 38 34C32 48 24 54 28 76';
const RED =
  'M35 38C29 30 23 28 13 19M35 38C27 36 19 40 8 38M35 38C31 46 23 50 17 61M29 31C27 24 29 18 27 9M21 27C15 28 11 26 5 28M27 45C19 46 15 52 7 53M23 49C25 55 29 58 29 66';
const BLUE =
  'M35 38C43 32 50 31 60 20M35 38C44 42 53 40 65 46M35 38C37 48 46 53 50 65M46 31C48 24 45 18 49 9M52 41C57 48 61 50 67 60M55 27C60 28 63 27 68 29M39 46C37 53 40 58 38 66';
const RING = 'M25 33C26 28 30 28 33 25C38 25 40 29 42 33C42 37 39 39 38 43C33 45 28 42 27 38Z';
const STAIN =
  'M29 22C31 18 34 21 38 17C42 17 42 23 39 26C43 28 43 31 40 33C44 35 48 40 44 43C41 43 40 49 36 46C33 50 26 47 26 42C23 39 25 34 28 34C30 31 26 26 29 22Z';
const HIP_SLIM =
  'M14-3C15 14 17 24 18 34C17 44 19 52 20 60C19 64 16 66 17 68C20 70 27 70 29 68C30 66 28 63 28 60C29 52 31 44 30 34C32 24 34 12 34-3Z';
const HIP_THICK =
  'M37-3C37 14 39 24 40 35C38 46 41 54 42 61C41 65 39 67 41 69C45 71 58 71 61 69C63 66 61 64 60 60C62 52 66 44 64 34C67 22 70 12 69-3Z';
const PELVIS = 'M6-3C2 14 3 40 8 76L32 76C34 60 35 46 36 34C37 46 38 60 40 76L64 76C69 40 70 14 66-3Z';
const GROIN =
  'M30 32C23 36 30 42 24 47C18 52 27 58 21 63C19 67 22 70 20 76M43 32C50 37 42 42 48 48C53 53 45 58 50 64C52 68 50 72 51 76M24 47C17 46 15 52 11 52';
const BRUISE =
  'M20 38C16 28 26 26 30 22C36 15 44 22 48 26C57 30 52 38 54 43C52 51 43 48 39 53C31 58 28 50 23 48C18 46 22 42 20 38Z';
const GROWTH = 'M18 22L9 13M9 20V13H16M54 22L63 13M63 20V13H56M18 54L9 63M9 56V63H16M54 54L63 63M63 56V63H56';
const SPOTS =
  'M16 22h.01M27 13h.01M45 19h.01M57 29h.01M33 31h.01M20 41h.01M49 43h.01M36 55h.01M60 56h.01M22 60h.01';
const LARGE = 'M38 26h.01M55 15h.01M12 54h.01M47 62h.01';
const BIG = 'M22 24h.01M49 52h.01M43 41h.01';
const SMALL =
  'M32 22h.01M28 34.500h.01M37 31.500h.01M16 33.500h.01M55 42.500h.01M39 52.500h.01M58.5 53.500h.01';

const wound: readonly Mark[] = [
  ['scale', RING],
  ['blood', 'M27 34C28 30 32 30 34 27C37 28 39 31 40 34C39 37 37 38 36 41C32 42 29 40 29 37Z'],
  ['flesh', 'M30 34C31 31 34 33 35 31C37 33 37 35 36 37C33 38 31 37 30 34Z'],
];
const slim: readonly Mark[] = [
  ...front(SLIM, 'M18-3C18 14 20 30 18 60'),
  ['crease', 'M12 65v2M15 65v3M18 65v3M21 65v2', 1],
];
const bruise: readonly Mark[] = [
  ['soft old', BRUISE, 14],
  ['old', BRUISE, 5],
  ['soft plum', BRUISE, 3],
  ['plum', BRUISE],
  ['soft dusk part', 'M28 30C36 25 47 30 47 36C44 46 32 48 28 40Z'],
];

/** The marks of each sign, from back to front, and whether it is seen on skin or as a leg on a stage. */
export const SIGNS = {
  'bulging-vein': [
    'skin-tile',
    [
      ['soft shade', `${VEIN}${BRANCH}`, 16],
      ['vein', BRANCH, 6],
      ['vein', VEIN, 10.5],
      ['pale-vein', BRANCH, 3],
      ['pale-vein', VEIN, 6.5],
      ['shine', 'M19.5-4C30 9 11.5 20 25.5 33C38 44 18.5 51 34 64M36 31C43 28 48 21.5 58 20.5', 1.6],
    ],
  ],
  'spider-veins': [
    'skin-tile',
    [
      ['pale', RED + BLUE, 3],
      ['blood', RED, 1.6],
      ['vein', BLUE, 1.6],
    ],
  ],
  'dark-stain': [
    'stage',
    [
      ...leg,
      ['soft pale', STAIN, 6],
      ['soft stain', STAIN, 2],
      ['stain', STAIN],
      ['pale', 'M34 27h.01M37 36l1 1M31 39h.01M35 42h.5M33.5 32h.01M41 38h.01', 1.5],
      ['stain', 'M30 14h.01M26 22h.5M49 52h2M23 49h.01M34 53h2M44 24h.01', 3],
      ['stain', 'M27 17h.01M37 13h.01M41 53h.01M55 57h.01M28 51h.01M46 46h.01', 1.8],
    ],
  ],
  'scaly-rash': [
    'skin-tile',
    [
      [
        'soft rash',
        'M10 32C13 16 30 18 40 13C54 9 66 20 62 34C66 46 56 56 44 56C34 64 18 60 15 50C8 46 8 40 10 32Z',
      ],
      [
        'rash',
        'M15 33C18 21 32 23 41 18C52 15 61 23 57 35C60 45 52 51 43 51C34 58 22 55 20 47C14 44 13 39 15 33ZM61 57h.01M10 60h.01M66 12h.01',
      ],
      ['rash', 'M61 55h.01M11 60h.01M14 15h.01', 5],
      [
        'scale',
        'M22 34q2-6 8-5l-3 5ZM36 27q4-5 9-3l-4 5ZM48 31q6-2 6 4l-6 1ZM34 37q5-3 9 0l-5 4ZM23 43q4-4 9-1l-4 4ZM43 45q3-5 9-2l-4 4ZM33 49q3-3 7-1l-4 4ZM46 22q3-2 6 0l-3 3ZM18 38q1-3 4-2l-1 3Z',
      ],
    ],
  ],
  'hard-skin': [
    'stage',
    [
      ['skin', BOTTLE],
      ['soft light', 'M40-3C38 10 36 24 36 38C37 48 45 55 54 58', 7],
      ['soft stain', 'M28 21C32 18 38 18 42 21L40 49C36 51 32 51 29 48Z'],
      [
        'stain',
        'M24.4 27C28 21 41 20 46 27C44 30 43.1 33 43 36C43.3 39 44 41.5 45.5 44C41 49 28 50 23.6 44C26 41 26.8 38.5 27 36C26.7 33 25.8 30 24.4 27Z',
      ],
      ['soft shine', 'M37 24C36 32 36 38 37 46', 2.5],
      ['shine', 'M36.5 27C36 32 36 37 36.5 43', 1.5],
      ['pale', 'M29.5 29l2.5 2 .5 3M30.5 39l2-1 1-3M42 30l-2.5 2M30 44l2-2M42 40l-2.5 1 0 3', 0.9],
      ['rim', BOTTLE, 1],
    ],
  ],
  'open-sore': [
    'stage',
    [...leg, ['soft stain', 'M24 33C24 24 33 22 40 25C46 29 44 39 41 44C34 49 25 45 24 33Z'], ...wound],
  ],
  'healed-sore': [
    'stage',
    [
      ...leg,
      ['soft pale', RING, 6],
      ['soft stain', RING, 3],
      ['stain', RING, 2.5],
      ['scar', RING],
      [
        'stain',
        'M28 29.2l1.5 1.2M33.5 25.5l.2 2M39.7 28.5l-1.5 1.2M41.5 33.5h-1.8M38.4 41l-1.2-1.500M33 43.5l.4-2M28 40l1.5-1.2',
        1.1,
      ],
      ['shine', 'M31 34.5C31.5 32.5 33 31.5 34.5 31.5', 1.4],
    ],
  ],
  cord: [
    'skin-tile',
    [
      ['soft rash', 'M-2 66C14 54 20 42 34 34C46 28 58 20 66-6', 14],
      ['pale', CORD, 9.5],
      ['rash', CORD, 8],
      ['skin', CORD, 5],
      ['shine', 'M-3 64.500C12 53 18 40.5 32 32.500C44 26.5 55 19 63-7', 1.4],
      ...finger('M78 60C66 54 58 48 51 41C46 36 39 34 36 38C32 42 36 48 41 53C49 60 58 68 68 80Z'),
      ['light', 'M38 40C41 38 47 42 48 46C46 49 42 48 38 43Z'],
    ],
  ],
  dent: [
    'skin-tile',
    [
      ['soft shade', 'M29 36a14 13 0 1 1-.01 0Z'],
      ['soft pit', 'M21 53A11 10 0 0 1 38 43A13 13 0 0 0 21 53Z'],
      ['pit', 'M18 53A12.5 12 0 0 1 39 40A14 14 0 0 0 18 53Z'],
      ['soft light', 'M40 47A13 12 0 0 1 21 58', 5],
      ['shine', 'M42 46.5A14 13 0 0 1 26 62', 1.8],
      ...finger('M58-8C68-5 66 9 61 19C57 27 51 32 46 30C40 28 40 20 42 12C45 0 50-10 58-8Z'),
      ['soft light', 'M58-2C58 6 54 14 50 22', 4],
      ['light', 'M44 20C44 28 51 29 54 22C53 16 46 15 44 20Z'],
    ],
  ],
  'one-leg-swollen': [
    'stage',
    [...slim, ...front(THICK, 'M50-3C48 14 52 30 50 62'), ['crease', 'M43 65v3M48 65v3M53 65v3M58 65v3', 1]],
  ],
  'both-ankles-swollen': [
    'stage',
    [
      ...front(ANKLES, 'M21-3C20 14 22 26 19 52M51-3C52 14 50 26 53 52'),
      [
        'crease',
        'M14 33C16 36 19 36 21 36M30 33C29 35 27 36 26 36M58 33C56 36 53 36 51 36M42 33C43 35 45 36 46 36',
        1.2,
      ],
      ['crease', 'M9 64v3M13 65v3M18 65v3M23 64v3M63 64v3M59 65v3M54 65v3M49 64v3', 1],
    ],
  ],
  'cold-pale-foot': [
    'stage',
    [
      ['cold', LEG],
      ['skin', 'M17-3C15 4 17 9 19 14L49 14C50 9 51 4 51-3Z'],
      ['soft skin part', 'M19 8L20.5 18L47.5 18L49 8Z'],
      ['soft skin part', 'M20 8L22 25L46 25L48 8Z'],
      ['soft vein part', 'M21 47C19 50 19 60 26 62L42 62M60 62h4', 3],
      ['rim', LEG, 1],
      [
        'vein',
        'M34 33v18M26 37.500l16 9M42 37.500l-16 9M31.5 35l2.5 2.5 2.5-2.500M31.5 49l2.5-2.5 2.5 2.5',
        1.9,
      ],
    ],
  ],
  'black-toe': [
    'stage',
    [
      ['skin', FOOT],
      ['soft light', 'M33 76C31 62 28 52 34 44', 14],
      ['soft shade', 'M13 76C14 60 11 50 12 42', 4],
      ['dead', 'M9.5 30C8 18 10 11 17 11C25 11 26 24 25 34C22 37 19 31 16 33C13 35 10 34 9.5 30Z'],
      ['soft dead', 'M12 33C15 32 19 34 22 33', 4],
      ['pale-dead', 'M13 20C13 14 21 14 21.5 20C21 23 13.5 23 13 20Z'],
      [
        'light',
        'M28.5 28C29 24 34 24 34.5 28ZM38.5 28.500C39 25 44 25 44 28.500ZM48.5 33C49 30 53.5 30.5 53.5 34ZM58 39C59 36.5 62 37 62 40Z',
      ],
      ['rim', FOOT, 1],
    ],
  ],
  'purple-spots': [
    'skin-tile',
    [
      ['pale', LARGE, 9.5],
      ['pale', SPOTS, 6.3],
      ['plum', LARGE, 8],
      ['plum', SPOTS, 5],
      ['plum', 'M10 12h.01M36 10h.01M65 40h.01M10 33h.01M29 49h.01M62 66h.01M42 34h.01', 2.6],
    ],
  ],
  blisters: [
    'skin-tile',
    [
      ['soft rash', 'M8 26C12 14 30 12 40 22C46 30 60 34 64 46C64 58 50 64 38 58C30 48 6 42 8 26Z'],
      ['rash', BIG, 14],
      ['rash', SMALL, 10],
      ['fluid', BIG, 11],
      ['fluid', SMALL, 7],
      ['shine', 'M20 21.500q2-2 4-1.500M47 49.500q2-2 4-1.500M41 38.500q1-2 3-2', 1.8],
      ['shine', 'M31 20.500h.01M27 33h.01M36 30h.01M15 32h.01M54 41h.01M38 51h.01M58 52h.01', 1.8],
    ],
  ],
  'thin-skinned-vein': [
    'skin-tile',
    [
      ['soft shade', THIN, 15],
      ['vein', THIN, 7],
      ['pale-vein', THIN, 4],
      ['light', 'M24 36C22 26 32 21 40 23C50 25 54 34 49 42C45 51 34 53 28 47C25 44 24 40 24 36Z', 2.4],
      ['vein', 'M24 36C22 26 32 21 40 23C50 25 54 34 49 42C45 51 34 53 28 47C25 44 24 40 24 36Z'],
      ['soft pale-vein', 'M30 37C29 30 36 26 41 28C47 31 47 38 43 42C38 46 31 44 30 37Z'],
      ['shine', 'M29 35C29 30 33 27 38 27', 2.6],
      ['shine', 'M43 44C45 42 46.5 40 47 38', 1],
    ],
  ],
  'no-swelling': ['stage', [...slim, ['matrix(-1 0 0 1 72 0)', slim]]],
  'whole-leg-swollen': [
    'stage',
    [
      ...front(HIP_SLIM, 'M24-3C23 14 24 24 24 34C23 44 24 54 24 64'),
      ...front(HIP_THICK, 'M52-3C50 14 52 24 52 34C50 44 51 54 51 64'),
      ['crease', 'M21 35C23 37 26 37 28 35M47 37C50 39 54 39 57 37', 1],
    ],
  ],
  'pelvic-veins': [
    'stage',
    [
      ['skin', PELVIS],
      ['soft light', 'M20 30C18 46 20 60 22 76M52 30C54 46 52 60 50 76', 9],
      ['soft shade', 'M8 12C16 24 28 30 34 33M64 12C56 24 44 30 38 33', 3],
      ['crease', 'M36 28V34', 1.2],
      ['pale', GROIN, 6.4],
      ['vein', GROIN, 5],
      ['pale-vein', GROIN, 2.6],
      ['shine', GROIN, 0.7],
      ['rim', PELVIS, 1],
    ],
  ],
  'hot-skin': [
    'stage',
    [
      ...leg,
      ['soft rash', STAIN, 6],
      ['rash', STAIN],
      ['shine', 'M33 25C31 31 30 36 31 42', 1.5],
      ['sign', 'M58 8c-3 4 3 6 0 11M66 6c-3 4 3 6 0 11M55 26c-3 4 3 6 0 11', 2.2],
    ],
  ],
  bruise: ['skin-tile', bruise],
  'growing-bruise': ['skin-tile', [...bruise, ['pale', GROWTH, 4.5], ['crease', GROWTH, 2.4]]],
  'foot-wound': ['stage', [...leg, ['translate(18 26) scale(.9)', [['soft stain', RING, 4], ...wound]]]],
} as const satisfies Record<
  string,
  readonly [ground: 'skin-tile' | 'stage', parts: readonly (Mark | Moved)[]]
>;

export type SignId = keyof typeof SIGNS;

/** The picture of a sign. */
export const signPicture = (id: SignId): TemplateResult => drawing(SIGNS[id][0], '72 72', SIGNS[id][1]);
