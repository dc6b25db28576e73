import type { TemplateResult } from 'lit';
import { drawing, type Mark, type Moved } from './drawing.js';
import {
  clock,
  finger,
  FOOT,
  front,
  LEG,
  leg,
  limbs,
  slim,
  SNOWFLAKE,
  sore,
  tape,
  TAPES,
  thick,
} from './shapes.js';

const BOTTLE =
  'M12-3c-4 17 14 27 15 39-1 9-11 13-12 20-1 7 4 11 11 10 5-1 11-3 17-1 8 3 18 3 23 1 5-3 3-9-4-12-8-3-17-9-19-18 0-12 17-22 14-39z';
const VEIN = 'M22-4c12 13-8 24 6 37 14 12-7 19 9 31 5 4 5 9 5 14';
const BRANCH = 'M30 34c10-2 14-10 28-12 8-1 12-6 18-8';
const CORD = 'M-2 66c16-12 22-24 36-32 12-6 24-14 32-40';
const THIN = 'M48-4c-12 12-2 24-10 38-6 14-14 20-10 42';
const BLEB = 'M24 36c-2-10 8-15 16-13 10 2 14 11 9 19-4 9-15 11-21 5-3-3-4-7-4-11z';
const BRANCHES =
  'M35 38c-6-8-12-10-22-19m22 19c-8-2-16 2-27 0m27 0c-4 8-12 12-18 23m12-30c-2-7 0-13-2-22m-6 18c-6 1-10-1-16 1m22 17c-8 1-12 7-20 8m16-4c2 6 6 9 6 17';
const RING = 'M25 33c1-5 5-5 8-8 5 0 7 4 9 8 0 4-3 6-4 10-5 2-10-1-11-5z';
const RASH = 'M15 33c3-12 17-10 26-15 11-3 20 5 16 17 3 10-5 16-14 16-9 7-21 4-23-4-6-3-7-8-5-14z';
const STAIN =
  'M29 22c2-4 5-1 9-5 4 0 4 6 1 9 4 2 4 5 1 7 4 2 8 7 4 10-3 0-4 6-8 3-3 4-10 1-10-4-3-3-1-8 2-8 2-3-2-8 1-12z';
const HIP_SLIM =
  'M14-3c1 17 3 27 4 37-1 10 1 18 2 26-1 4-4 6-3 8 3 2 10 2 12 0 1-2-1-5-1-8 1-8 3-16 2-26 2-10 4-22 4-37z';
const HIP_THICK =
  'M37-3c0 17 2 27 3 38-2 11 1 19 2 26-1 4-3 6-1 8 4 2 17 2 20 0 2-3 0-5-1-9 2-8 6-16 4-26 3-12 6-22 5-37z';
const PELVIS = 'M6-3c-4 17-3 43 2 79l24 0c2-16 3-30 4-42 1 12 2 26 4 42l24 0c5-36 6-62 2-79z';
const GROIN =
  'M30 32c-7 4 0 10-6 15-6 5 3 11-3 16-2 4 1 7-1 13m23-44c7 5-1 10 5 16 5 5-3 10 2 16 2 4 0 8 1 12m-27-29c-7-1-9 5-13 5';
const BRUISE =
  'M20 38c-4-10 6-12 10-16 6-7 14 0 18 4 9 4 4 12 6 17-2 8-11 5-15 10-8 5-11-3-16-5-5-2-1-6-3-10z';
const GROWTH = 'M18 22l-9-9m0 7v-7h7m38 9l9-9m0 7v-7h-7m-38 41l-9 9m0-7v7h7m38-9l9 9m0-7v7h-7';
const DROP = 'M50 26c-6 9-8 12-8 17a8 8 0 0 0 16 0c0-5-2-8-8-17z';
const PLASTER = 'M20 50l30-24';
const MOON = 'M62 6c-9 4-8 17 2 18-10 5-19-5-15-13 2-5 8-7 13-5z';
const SPOTS = 'M16 22h0m11-9h0m18 6h0m12 10h0m-24 2h0m-13 10h0m29 2h0m-13 12h0m24 1h0m-38 4h0';
const LARGE = 'M38 26h0m17-11h0m-43 39h0m35 8h0';
const BIG = 'M22 24h0m27 28h0m-6-11h0';
const SMALL = 'M32 22h0m-4 12.5h0m9-3h0m-21 2h0m39 9h0m-16 10h0m19.5 1h0';

const wound: readonly Mark[] = [
  ['scale', RING],
  ['blood', 'M27 34c1-4 5-4 7-7 3 1 5 4 6 7-1 3-3 4-4 7-4 1-7-1-7-4z'],
  ['flesh', 'M30 34c1-3 4-1 5-3 2 2 2 4 1 6-3 1-5 0-6-3z'],
];
const bare: readonly Mark[] = [...slim, ['crease', 'M12 65v2m3-2v3m3-3v3m3-3v2', 1]];
const ankle: readonly Mark[] = [
  ...front(
    'M11-3c2 13 4 27 3 36-6 5-10 13-8 21 1 6-3 8-2 12 4 3 19 3 24 0 3-4 3-6 4-12 3-8 2-15-2-21-2-9 2-23 1-36z',
    'M21-3c-1 17 1 29-2 55',
  ),
  ['crease', 'M14 33c2 3 5 3 7 3m9-3c-1 2-3 3-4 3', 1.2],
  ['crease', 'M9 64v3m4-2v3m5-3v3m5-4v3', 1],
];
const bulging: readonly Mark[] = [
  ['soft shade', VEIN, 16],
  ['vein', VEIN, 10.5],
  ['pale-vein', VEIN, 6.5],
];
const bruise: readonly Mark[] = [
  ['soft old', BRUISE, 14],
  ['old', BRUISE, 5],
  ['soft plum', BRUISE, 3],
  ['plum', BRUISE],
  ['soft dusk part', 'M28 30c8-5 19 0 19 6-3 10-15 12-19 4z'],
];

/** The marks of each sign, from back to front, and whether it is seen on skin or as a leg on a stage. */
export const SIGNS = {
  'bulging-vein': [
    'skin-tile',
    [
      ['soft shade', BRANCH, 16],
      ['vein', BRANCH, 6],
      ...bulging,
      ['pale-vein', BRANCH, 3],
      ['shine', 'M19.5-4c10.5 13-8 24 6 37 12.5 11-7 18 8.5 31m2-33c7-3 12-9.5 22-10.5', 1.6],
    ],
  ],
  'spider-veins': [
    'skin-tile',
    [
      ['pale', BRANCHES, 3],
      ['blood', BRANCHES, 1.6],
      [
        'rotate(176 35 38)',
        [
          ['pale', BRANCHES, 3],
          ['vein', BRANCHES, 1.6],
        ],
      ],
    ],
  ],
  'dark-stain': [
    'stage',
    [
      ...leg,
      ['soft pale', STAIN, 6],
      ['soft stain', STAIN, 2],
      ['stain', STAIN],
      ['pale', 'M34 27h0m3 9l1 1m-7 2h0m4 3h.5m-2-10h0m7.5 6h0', 1.5],
      ['stain', 'M30 14h0m-4 8h.5m22.5 30h2m-28-3h0m11 4h2m8-29h0', 3],
      ['stain', 'M27 17h0m10-4h0m4 40h0m14 4h0m-27-6h0m18-5h0', 1.8],
    ],
  ],
  'scaly-rash': [
    'skin-tile',
    [
      ['soft rash', RASH, 8],
      ['rash', RASH],
      ['rash', 'M61 55h0m-50 5h0m3-45h0', 5],
      [
        'scale',
        'M22 34q2-6 8-5l-3 5zm14-7q4-5 9-3l-4 5zm12 4q6-2 6 4l-6 1zm-14 6q5-3 9 0l-5 4zm-11 6q4-4 9-1l-4 4zm20 2q3-5 9-2l-4 4zm-10 4q3-3 7-1l-4 4z',
      ],
    ],
  ],
  'hard-skin': [
    'stage',
    [
      ['skin', BOTTLE],
      ['soft light', 'M40-3c-2 13-4 27-4 41 1 10 9 17 18 20', 7],
      ['soft stain', 'M28 21c4-3 10-3 14 0l-2 28c-4 2-8 2-11-1z'],
      [
        'stain',
        'M24.4 27c3.6-6 16.6-7 21.6 0-2 3-2.9 6-3 9 .3 3 1 5.5 2.5 8-4.5 5-17.5 6-21.9 0 2.4-3 3.2-5.5 3.4-8-.3-3-1.2-6-2.6-9z',
      ],
      ['soft shine', 'M37 24c-1 8-1 14 0 22', 2.5],
      ['shine', 'M36.5 27c-.5 5-.5 10 0 16', 1.5],
      ['pale', 'M29.5 29l2.5 2 .5 3m-2 5l2-1 1-3m8.5-5l-2.5 2m-9.5 12l2-2m10-2l-2.5 1 0 3', 0.9],
      ['rim', BOTTLE, 1],
    ],
  ],
  'open-sore': ['stage', [...leg, ['soft stain', RING, 4], ...wound]],
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
        'M28 29.2l1.5 1.2m4-4.9l.2 2m6 1l-1.5 1.2m3.3 3.8h-1.8m-1.3 7.5l-1.2-1.5m-4.2 4l.4-2m-5.4-1.5l1.5-1.2',
        1.1,
      ],
      ['shine', 'M31 34.5c.5-2 2-3 3.5-3', 1.4],
    ],
  ],
  cord: [
    'skin-tile',
    [
      ['soft rash', CORD, 14],
      ['pale', CORD, 9.5],
      ['rash', CORD, 8],
      ['skin', CORD, 5],
      ['shine', 'M-3 64.5c15-11.5 21-24 35-32 12-6 23-13.5 31-39.5', 1.4],
      ['translate(85 12) rotate(115)', finger],
    ],
  ],
  dent: [
    'skin-tile',
    [
      ['soft shade', 'M29 36a14 13 0 1 1-.01 0z'],
      ['soft pit', 'M21 53a11 10 0 0 1 17-10 13 13 0 0 0-17 10z'],
      ['pit', 'M18 53a12.5 12 0 0 1 21-13 14 14 0 0 0-21 13z'],
      ['soft light', 'M40 47a13 12 0 0 1-19 11', 5],
      ['shine', 'M42 46.5a14 13 0 0 1-16 15.5', 1.8],
      ...finger,
    ],
  ],
  'one-leg-swollen': ['stage', [...bare, ...thick, ['crease', 'M43 65v3m5-3v3m5-3v3m5-3v3', 1]]],
  'both-ankles-swollen': ['stage', [...ankle, ['matrix(-1 0 0 1 72 0)', ankle]]],
  'cold-pale-foot': [
    'stage',
    [
      ['cold', LEG],
      ['skin', 'M17-3c-2 7 0 12 2 17l30 0c1-5 2-10 2-17z'],
      ['soft skin part', 'M19 8l1.5 10 27 0 1.5-10z'],
      ['soft skin part', 'M20 8l2 17 24 0 2-17z'],
      ['soft vein part', 'M21 47c-2 3-2 13 5 15l16 0m18 0h4', 3],
      ['rim', LEG, 1],
      SNOWFLAKE,
    ],
  ],
  'black-toe': [
    'stage',
    [
      ['skin', FOOT],
      ['soft light', 'M33 76c-2-14-5-24 1-32', 14],
      ['soft shade', 'M13 76c1-16-2-26-1-34', 4],
      ['dead', 'M9.5 30c-1.5-12 .5-19 7.5-19 8 0 9 13 8 23-3 3-6-3-9-1-3 2-6 1-6.5-3z'],
      ['soft dead', 'M12 33c3-1 7 1 10 0', 4],
      ['pale-dead', 'M13 20c0-6 8-6 8.5 0-.5 3-8 3-8.5 0z'],
      ['light', 'M30 27h3m7 0h3m7 5h2m8 6h1', 3],
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
      ['plum', 'M10 12h0m26-2h0m29 30h0m-55-7h0m19 16h0m33 17h0m-20-32h0', 2.6],
    ],
  ],
  blisters: [
    'skin-tile',
    [
      ['soft rash', 'M8 26c4-12 22-14 32-4 6 8 20 12 24 24 0 12-14 18-26 12-8-10-32-16-30-32z'],
      ['rash', BIG, 14],
      ['rash', SMALL, 10],
      ['fluid', BIG, 11],
      ['fluid', SMALL, 7],
      ['shine', 'M20 21.5q2-2 4-1.5m23 29.5q2-2 4-1.5m-10-9.5q1-2 3-2', 1.8],
      ['shine', 'M31 20.5h0m-4 12.5h0m9-3h0m-21 2h0m39 9h0m-16 10h0m20 1h0', 1.8],
    ],
  ],
  'thin-skinned-vein': [
    'skin-tile',
    [
      ['soft shade', THIN, 15],
      ['vein', THIN, 7],
      ['pale-vein', THIN, 4],
      ['light', BLEB, 2.4],
      ['vein', BLEB],
      ['soft pale-vein', 'M30 37c-1-7 6-11 11-9 6 3 6 10 2 14-5 4-12 2-13-5z'],
      ['shine', 'M29 35c0-5 4-8 9-8', 2.6],
      ['shine', 'M43 44c2-2 3.5-4 4-6', 1],
    ],
  ],
  'no-swelling': ['stage', [...bare, ['matrix(-1 0 0 1 72 0)', bare]]],
  'whole-leg-swollen': [
    'stage',
    [
      ...front(HIP_SLIM, 'M24-3c-1 17 0 27 0 37-1 10 0 20 0 30'),
      ...front(HIP_THICK, 'M52-3c-2 17 0 27 0 37-2 10-1 20-1 30'),
      ['crease', 'M21 35c2 2 5 2 7 0m19 2c3 2 7 2 10 0', 1],
    ],
  ],
  'pelvic-veins': [
    'stage',
    [
      ['skin', PELVIS],
      ['soft light', 'M20 30c-2 16 0 30 2 46m30-46c2 16 0 30-2 46', 9],
      ['soft shade', 'M8 12c8 12 20 18 26 21m30-21c-8 12-20 18-26 21', 3],
      ['crease', 'M36 28v6', 1.2],
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
      ['shine', 'M33 25c-2 6-3 11-2 17', 1.5],
      ['sign', 'M58 8c-3 4 3 6 0 11m8-13c-3 4 3 6 0 11m-11 9c-3 4 3 6 0 11', 2.2],
    ],
  ],
  bruise: ['skin-tile', bruise],
  'growing-bruise': ['skin-tile', [...bruise, ['pale', GROWTH, 4.5], ['crease', GROWTH, 2.4]]],
  'foot-wound': ['stage', [...leg, ['translate(18 26) scale(.9)', [['soft stain', RING, 4], ...wound]]]],
  'sore-calf': ['stage', [...bare, ['matrix(-1 0 0 1 72 0)', bare], ...sore(20, 25)]],
  'lasting-cramp': ['stage', [...bare, ...sore(20, 25), ...clock(54, 25, 'v-5.5M54 25l4 2')]],
  'thicker-calf': ['stage', [...bare, ...thick, ...tape(TAPES)]],
  'bleeding-vein': [
    'skin-tile',
    [...bulging, ['pale', DROP, 1.5], ['blood', DROP], ['shine', 'M47 43c0-3 1-4 2-6', 2]],
  ],
  'bled-vein': [
    'skin-tile',
    [
      ...bulging,
      ['soft shade', PLASTER, 20],
      ['crease', PLASTER, 18],
      ['scale', PLASTER, 16.5],
      ['fair', 'M30 42l10-8', 14],
      ['blood', 'M35 38h0', 5],
    ],
  ],
  'night-pain': [
    'stage',
    [
      ['line', 'M-2 38H30V72', 3],
      ...limbs(['M-8 26L38 26', 15], ['M40 28L41 54', 11], ['M42 59L56 61', 7]),
      ['soft light', 'M-4 22h34m13 10l1 20', 4],
      ['paper', MOON],
      ['sign', MOON, 2],
      ...sore(47, 58),
    ],
  ],
} as const satisfies Record<
  string,
  readonly [ground: 'skin-tile' | 'stage', parts: readonly (Mark | Moved)[]]
>;

export type SignId = keyof typeof SIGNS;

/** The picture of a sign. */
export const signPicture = (id: SignId): TemplateResult => drawing(SIGNS[id][0], '72 72', SIGNS[id][1]);
