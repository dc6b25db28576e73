import type { FindingKey, Findings } from '../../triage/findings.js';
import { deciding } from '../../triage/judge.js';
import { CHILD, isCounted, MOTHER, ONE_LEG, type Finding } from '../../triage/predicates.js';

/** The parts of the journey, in order; their names are the visitor's sense of progress. */
export const SECTIONS = [
  'emergency',
  'today',
  'about',
  'cramps',
  'walking',
  'signs',
  'pattern',
  'health',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * One row of a list: a yes/no finding, or one value of a finding; of such rows the later one is the graver.
 * `leg` is no finding: which leg it is decides nothing, and is told to the doctor.
 */
export type Row = FindingKey | `${'cord' | 'skin' | 'ulcer' | 'site' | 'leg'}=${string}`;

/** A list to tick, closed by "none of these"; an optional one may be left as it is. */
export interface List {
  readonly id: string;
  readonly optional?: boolean;
  readonly rows: readonly Row[];
}

/** One choice among a finding's values. `askedMain` is no finding: its yes takes `otherProblem` back. */
export interface Choice {
  readonly id: string;
  readonly choice: FindingKey | 'askedMain';
  readonly values: readonly string[];
}

export type Question = List | Choice;

/** An answer that a page hangs on; with `undefined` after the key, the answer "not sure". */
export type Hinge = Finding | readonly [key: FindingKey, unsure: undefined];

/** When a page is worth asking: all that stands here has to hold. */
export interface Condition {
  /** Every list has an answer that was given. */
  readonly needs?: readonly (readonly Hinge[])[];
  /** None of these answers was given. */
  readonly unless?: readonly Finding[];
  /** Nothing was told that needs care today: what is asked here could not change that. */
  readonly open?: true;
  /** The result would be another one without this finding. */
  readonly restsOn?: FindingKey;
}

export interface Page extends Condition {
  readonly id: string;
  readonly section: SectionId;
  readonly questions: readonly Question[];
}

let judged: Findings | undefined;
let undecided = false;
/** Page after page asks it of the same findings, which are judged once. */
function isOpen(f: Findings): boolean {
  if (f !== judged) undecided = ['visit', 'self-care'].includes(deciding(f).level);
  judged = f;
  return undecided;
}

const isGiven = (f: Findings, hinge: Hinge): boolean =>
  typeof hinge !== 'string' && hinge[1] === undefined
    ? f[hinge[0]] === undefined
    : isCounted(f, hinge as Finding);

/** Whether the answers so far make a page worth asking. */
export function isAsked({ needs, unless, open, restsOn }: Condition, f: Findings): boolean {
  if (needs && !needs.every((any) => any.some((hinge) => isGiven(f, hinge)))) return false;
  if (unless?.some((what) => isCounted(f, what))) return false;
  if (open && !isOpen(f)) return false;
  return !restsOn || (!!f[restsOn] && deciding(f).id !== deciding({ ...f, [restsOn]: false }).id);
}

const YES_NO = ['yes', 'no', 'unknown'] as const;
const choice = <const K extends Choice['choice']>(key: K, ...values: readonly string[]) => ({
  id: key,
  choice: key,
  values,
});
const yesNo = <const K extends FindingKey>(key: K) => choice(key, ...YES_NO);
const ticks = <const Id extends string>(id: Id, ...rows: readonly Row[]) => ({ id, rows });

const BODY_NOW = [
  'chestPain',
  'breathlessNow',
  'coughingBlood',
  'fainted',
  'faceArmSpeech',
  'allergicReaction',
  'confusedOrVeryIll',
] as const;
const LEG_NOW = [
  'bleedingNow',
  'coldPaleLegSudden',
  'cannotMoveFoot',
  'numbOrWeakSudden',
  'weaknessSpreading',
  'legBlueSwollenSevere',
  'tightSwollenAfterInjury',
  'brokenOrDeformed',
  'painOutOfProportion',
  'saddleNumbOrNoUrine',
] as const;

/** What stops the journey by itself: all of it is asked on the first two pages. */
export const EMERGENCY_ROWS = [...BODY_NOW, ...LEG_NOW] as const;

/** Every question page, in order. A page asks only what can still change the result or the advice. */
export const PAGES = [
  { id: 'body-now', section: 'emergency', questions: [ticks('body-now', ...BODY_NOW)] },
  { id: 'leg-now', section: 'emergency', questions: [ticks('leg-now', ...LEG_NOW)] },
  {
    id: 'swelling',
    section: 'today',
    questions: [
      choice('swelling', 'none', 'both', 'one-calf', 'one-whole-leg', 'unknown'),
      ticks(
        'calf',
        'calfTender',
        'crampConstant',
        'calf3cmBigger',
        'pittingOneLeg',
        'collateralVeins',
        'otherProblem',
      ),
    ],
  },
  {
    id: 'swelling-new',
    section: 'today',
    needs: [['swelling', ['swelling', undefined], 'calf3cmBigger', 'pittingOneLeg']],
    questions: [yesNo('swellingNew')],
  },
  {
    id: 'skin-today',
    section: 'today',
    questions: [
      ticks(
        'skin-today',
        'redHotSkin',
        'rashBlisters',
        'cord=lower-leg',
        'cord=above-knee-or-groin',
        'bledRecently',
        'bruise',
        'bruiseGrowing',
        'spotsNotFading',
        'footWound',
        'blackToe',
        'restPainFoot',
        'otherProblem',
      ),
    ],
  },
  {
    id: 'body-today',
    section: 'today',
    questions: [
      ticks(
        'body-today',
        'fever',
        'racingHeart',
        'breathlessNew',
        'weightGainFast',
        'injury',
        'cannotBearWeight',
        'severeMusclePainWeak',
        'darkUrine',
        'vomitingDehydrated',
        'otherProblem',
      ),
    ],
  },
  {
    // What makes an emergency of a fever with these signs; it would be asked too late otherwise.
    id: 'fever-today',
    section: 'today',
    needs: [['fever'], ['rashBlisters', 'footWound', 'racingHeart']],
    questions: [ticks('fever-today', 'newMedicine', 'diabetes', 'ulcer=under-2w', 'ulcer=2w-or-more')],
  },
  {
    id: 'about',
    section: 'about',
    questions: [
      choice('age', 'under-18', '18-49', '50-64', '65-plus'),
      choice('sex', 'female', 'male', 'unknown'),
    ],
  },
  {
    id: 'pregnancy',
    section: 'about',
    unless: [
      ['sex', 'male'],
      ['age', '65-plus'],
    ],
    questions: [choice('pregnancy', 'no', 'pregnant', 'postpartum-6w', 'unknown')],
  },
  {
    id: 'pregnancy-warning',
    section: 'about',
    needs: [[MOTHER]],
    questions: [yesNo('pregnancyWarning')],
  },
  {
    id: 'clot-risk',
    section: 'about',
    needs: [
      [
        ...ONE_LEG,
        'swellingNew',
        'calfTender',
        'crampConstant',
        'collateralVeins',
        'redHotSkin',
        'cord',
        'bledRecently',
        'bruiseGrowing',
        'fever',
        'racingHeart',
        'breathlessNew',
      ],
    ],
    questions: [
      ticks(
        'clot-risk',
        'pastDvt',
        'activeCancer',
        'surgery12Weeks',
        'veinTreatmentRecent',
        'bedRest3Days',
        'castOrParalysis',
        'longTravel',
        'estrogen',
        'bloodThinner',
      ),
    ],
  },
  {
    id: 'cramps',
    section: 'cramps',
    open: true,
    questions: [
      choice('nightCramps', 'none', 'few', 'often', 'unknown'),
      ticks('day-cramps', 'dayCramps'),
      yesNo('walkPain'),
      ticks('sport', 'sportPain'),
    ],
  },
  {
    // With a sore foot, walking pain alone would count as a bad artery: the answers here can take that back.
    id: 'walking',
    section: 'walking',
    needs: [['walkPain']],
    questions: [yesNo('startsAtRest'), yesNo('goneIn10Min'), ticks('pace', 'uphill', 'ordinaryPace')],
  },
  {
    id: 'site',
    section: 'walking',
    needs: [['walkPain']],
    questions: [
      ticks(
        'site',
        'site=calf',
        'site=thigh',
        'site=buttock',
        'site=hamstring',
        'site=shin',
        'site=joint',
        'site=foot',
      ),
      { ...ticks('leg', 'leg=left', 'leg=right'), optional: true },
      ticks('walk-feel', 'burstingWalkPain', 'easesRaisingLegs', 'leanForwardRelief', 'otherProblem'),
    ],
  },
  {
    id: 'feelings',
    section: 'signs',
    open: true,
    questions: [
      ticks(
        'feelings',
        'ache',
        'heavy',
        'itching',
        'eveningSwelling',
        'urgeToMove',
        'burningNumbFeet',
        'slowWeakness',
        'otherProblem',
      ),
    ],
  },
  {
    id: 'seen',
    section: 'signs',
    open: true,
    questions: [
      ticks('veins', 'varicose', 'spider', 'pelvicVeins', 'thinSkinVein', 'wantsTreatment'),
      ticks(
        'skin',
        'skin=stain',
        'skin=eczema',
        'skin=hard',
        'ulcer=healed',
        'ulcer=under-2w',
        'ulcer=2w-or-more',
        'changingSpotOrLump',
        'otherProblem',
      ),
    ],
  },
  {
    id: 'pattern',
    section: 'pattern',
    open: true,
    needs: [
      [
        'ache',
        'heavy',
        'itching',
        'eveningSwelling',
        'urgeToMove',
        'nightCramps',
        'varicose',
        'swelling',
        'calf3cmBigger',
        'pittingOneLeg',
      ],
    ],
    // The pattern over the day tells veins from other causes, which is no question for a child.
    unless: [CHILD],
    questions: [
      ticks('worse', 'worseStanding', 'worseEndOfDay', 'worseHeat', 'worseAtRest', 'worseEvening'),
      ticks('better', 'betterRaised', 'betterWalking', 'betterMoving'),
    ],
  },
  {
    id: 'health',
    section: 'health',
    open: true,
    questions: [
      ticks('medicines', 'diuretic', 'statin', 'bloodThinner', 'newMedicine'),
      ticks(
        'health',
        'heartKidneyLiver',
        'diabetes',
        'smoker',
        'knownPad',
        'pastDvt',
        'pastSvt',
        'veinTreatmentRecent',
        'activeCancer',
      ),
      ticks('habits', 'highBloodPressure', 'obesity', 'familyHistory', 'standingJob', 'sedentary'),
    ],
  },
  {
    id: 'asked-main',
    section: 'health',
    open: true,
    restsOn: 'otherProblem',
    questions: [choice('askedMain', 'yes', 'no')],
  },
] as const satisfies readonly Page[];

export type PageId = (typeof PAGES)[number]['id'];
export type QuestionId = (typeof PAGES)[number]['questions'][number]['id'];
