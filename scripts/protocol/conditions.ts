import type { AdviceId, CautionId, NetId, TreatmentId } from '../../src/triage/index.js';
import { OPEN_ULCER, type Finding, type PredicateId } from '../../src/triage/predicates.js';
import { tell } from './terms.js';
import { or } from './words.js';

/** When something that is not a rule holds: any of these was told, or what no finding alone tells. */
export interface When {
  readonly any?: readonly (Finding | PredicateId)[];
  readonly says?: string;
}

const HOSE_BARRED = { says: 'a caution about stockings stands: blood flow not checked, heart, or pregnancy' };
const CRAMPS = { any: ['nightCramps', 'dayCramps'] } as const;
const VARICOSE = { any: ['varicose'], says: 'the rule is another than “wish”' } as const;

/** What the cautions are called. */
export const CAUTION_NAMES: Readonly<Record<CautionId, string>> = {
  'no-hose-before-abi': 'no tight stockings before the blood flow is checked',
  'no-massage': 'no massage',
  'no-elevation': 'leg not up if that hurts the foot more',
  'ask-first-hose': 'ask before stockings: heart',
  'ask-obstetrician': 'ask maternity care before stockings or treatment',
  'ask-pharmacist': 'ask about medicines, stop none',
};

/** The conditions of `src/triage/cautions.ts`, by id. */
export const CAUTION_WHEN: Readonly<Record<CautionId, When>> = {
  'no-hose-before-abi': {
    any: [
      'walkPain',
      'sportPain',
      'knownPad',
      'restPainFoot',
      'blackToe',
      'footWound',
      OPEN_ULCER,
      'burningNumbFeet',
      'diabetes',
      'smoker',
      ['age', '65-plus'],
    ],
  },
  'no-massage': {
    any: ['cord', 'crampConstant', 'calfTender', 'veinTreatmentRecent', 'bruiseGrowing'],
    says: 'a bruise while taking a blood thinner; or any rule of a clot matches, also one that does not decide',
  },
  'no-elevation': {
    any: ['restPainFoot', 'blackToe'],
    says: 'the rule “artery” matches. Never where a vein bleeds or bled: then the leg goes up first',
  },
  'ask-first-hose': { any: ['breathlessNew', 'weightGainFast', 'diuretic', 'heartKidneyLiver'] },
  'ask-obstetrician': { any: [['pregnancy', 'pregnant', 'postpartum-6w']] },
  'ask-pharmacist': { any: ['statin', 'diuretic', 'newMedicine'] },
};

/** The conditions of the advice in `src/triage/advice.ts`; what is missing here stands under its rules for everybody. */
export const ADVICE_WHEN: Readonly<Partial<Record<AdviceId, When>>> = {
  'first-aid-bleeding': { any: ['bleedingNow'], says: 'the rule is another than “bleeding”' },
  'use-epinephrine': { any: ['allergicReaction'] },
  'tell-blood-thinner': { any: ['bloodThinner'] },
  'call-who-treated-you': { any: ['veinTreatmentRecent'] },
  stretch: CRAMPS,
  massage: CRAMPS,
  'legs-up': { says: 'the result does not send to a blood vessel doctor' },
  'ask-about-hose': HOSE_BARRED,
  'move-often': { any: ['standingJob', 'sedentary', 'longTravel'] },
  weight: { any: ['obesity'] },
  'quit-smoking': { any: ['smoker'] },
  'check-feet': { any: ['artery-sign', 'diabetes', 'burningNumbFeet'] },
  'cover-sore': { any: [OPEN_ULCER, 'footWound'] },
};

/** The conditions of the tests and treatments in `src/triage/advice.ts`. */
export const TREATMENT_WHEN: Readonly<Partial<Record<TreatmentId, When>>> = {
  abi: { says: 'the caution about tight stockings stands' },
  ablation: VARICOSE,
  sclerotherapy: VARICOSE,
  'sclerotherapy-spider': { any: ['spider'] },
};

/** The conditions of `src/triage/safety-net.ts` that are more than a rule. */
export const NET_WHEN: Readonly<Partial<Record<NetId, When>>> = {
  'care.pregnancy': { says: 'the result sends to maternity care, and not today' },
  'care.medicine': { says: 'a statin, under the rule “self-care”' },
};

/** A condition in plain English; empty where there is none. */
export const whenWords = (when: When | undefined): string =>
  or([...(when?.any ?? []).map(tell), ...(when?.says ? [when.says] : [])]);
