import type { FindingKey } from '../../../triage/findings.js';
import type { SignId } from './signs.js';

/** The picture of each row that can be seen on a leg; a row is a yes/no finding, or one value of a finding. */
const SIGN_OF: Readonly<Partial<Record<FindingKey | `${FindingKey}=${string}`, SignId>>> = {
  'swelling=none': 'no-swelling',
  'swelling=both': 'both-ankles-swollen',
  'swelling=one-calf': 'one-leg-swollen',
  'swelling=one-whole-leg': 'whole-leg-swollen',
  bleedingNow: 'bleeding-vein',
  coldPaleLegSudden: 'cold-pale-foot',
  calfTender: 'sore-calf',
  crampConstant: 'lasting-cramp',
  calf3cmBigger: 'thicker-calf',
  pittingOneLeg: 'dent',
  collateralVeins: 'bulging-vein',
  redHotSkin: 'hot-skin',
  rashBlisters: 'blisters',
  'cord=lower-leg': 'cord',
  'cord=above-knee-or-groin': 'cord',
  bledRecently: 'bled-vein',
  bruise: 'bruise',
  bruiseGrowing: 'growing-bruise',
  spotsNotFading: 'purple-spots',
  footWound: 'foot-wound',
  blackToe: 'black-toe',
  restPainFoot: 'night-pain',
  varicose: 'bulging-vein',
  spider: 'spider-veins',
  pelvicVeins: 'pelvic-veins',
  thinSkinVein: 'thin-skinned-vein',
  eveningSwelling: 'both-ankles-swollen',
  'skin=stain': 'dark-stain',
  'skin=eczema': 'scaly-rash',
  'skin=hard': 'hard-skin',
  'ulcer=under-2w': 'open-sore',
  'ulcer=2w-or-more': 'open-sore',
  'ulcer=healed': 'healed-sore',
};

/** The picture of a row; none where words say it better. */
export const signOf = (row: string): SignId | undefined =>
  (SIGN_OF as Readonly<Partial<Record<string, SignId>>>)[row];
