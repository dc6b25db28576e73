import { isYes } from './answered.js';
import type { FindingKey, Findings } from './findings.js';

/** A finding that counts when it is there, or only with one of the values after it. */
export type Finding = FindingKey | readonly [key: FindingKey, ...values: (string | boolean)[]];

/** Whether the finding is there, with a value that counts where the row names some. */
export function isCounted(f: Findings, what: Finding): boolean {
  const value = f[keyOf(what)];
  if (value === undefined) return false;
  return typeof what === 'string' ? isYes(value) : what.includes(value as string, 1);
}

export const keyOf = (what: Finding): FindingKey => (typeof what === 'string' ? what : what[0]);

const either =
  (...any: readonly Finding[]) =>
  (f: Findings): boolean =>
    any.some((what) => isCounted(f, what));

export const ONE_LEG = [['swelling', 'one-calf', 'one-whole-leg'], 'calf3cmBigger', 'pittingOneLeg'] as const;
export const OPEN_ULCER = ['ulcer', 'under-2w', '2w-or-more'] as const;
export const MOTHER = ['pregnancy', 'pregnant', 'postpartum-6w'] as const;
export const CHILD = ['age', 'under-18'] as const;

export const hasOneLeg = either(...ONE_LEG);
export const hasOpenUlcer = either(OPEN_ULCER);
/** Pregnant, or within 6 weeks after birth: clots are likelier all that time (RCOG 37b, 2015). */
export const isMother = either(MOTHER);
export const isChild = either(CHILD);

/**
 * Wells points for a clot in a leg, two-level score (NICE NG158, 2020). Never shown, and it only adds
 * urgency: the score's minus two for another likely cause is left out.
 */
export function wellsPoints(f: Findings): number {
  return [
    f.activeCancer,
    f.castOrParalysis,
    f.calfTender,
    f.calf3cmBigger,
    f.pittingOneLeg,
    f.collateralVeins,
    f.pastDvt,
    f.bedRest3Days || f.surgery12Weeks || f.veinTreatmentRecent,
    f.swelling === 'one-whole-leg',
  ].filter(Boolean).length;
}

/**
 * Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite with the calf, atypical with thigh or buttock.
 * What is not answered fits, so that doubt leads to the artery test.
 */
export function isClaudication(f: Findings): boolean {
  return (
    !!f.walkPain &&
    !f.startsAtRest &&
    f.goneIn10Min !== false &&
    !(f.uphill === false && f.ordinaryPace === false) &&
    (!f.site || f.site.some((site) => site === 'calf' || site === 'thigh' || site === 'buttock'))
  );
}

export const hasArterySign = (f: Findings): boolean => isClaudication(f) || !!f.knownPad;

/** Classic claudication misses most narrow arteries (ACC/AHA 2024): who is at risk is tested unless the pain fits another cause. */
function isWalkRisk(f: Findings): boolean {
  const otherCause =
    f.leanForwardRelief ||
    (f.burstingWalkPain && f.easesRaisingLegs) ||
    (f.site?.length === 1 && f.site[0] === 'joint');
  return !!f.walkPain && either('smoker', 'diabetes', ['age', '65-plus'])(f) && !otherCause;
}

const TIME_OF_DAY = [
  'worseStanding',
  'worseEndOfDay',
  'worseHeat',
  'betterRaised',
  'betterWalking',
  'eveningSwelling',
] as const;

/**
 * Leg symptoms that come from veins: 3 of 4 points (Carpentier 2007), and a pattern over the day or by position,
 * which is what tells them from others (van der Velden 2014).
 */
function hasVenousPattern(f: Findings): boolean {
  const points = [
    f.heavy || f.eveningSwelling,
    f.itching || f.urgeToMove || f.ache,
    f.worseHeat,
    f.betterWalking || (f.walkPain === false && !f.sportPain),
  ].filter(Boolean).length;
  return points >= 3 && either(...TIME_OF_DAY)(f);
}

const WELLS = [
  ...ONE_LEG,
  'calfTender',
  'collateralVeins',
  'activeCancer',
  'castOrParalysis',
  'bedRest3Days',
  'surgery12Weeks',
  'veinTreatmentRecent',
  'pastDvt',
] as const;
const WALK = ['walkPain', ['startsAtRest', false], 'uphill', 'ordinaryPace', 'goneIn10Min', 'site'] as const;

interface Predicate {
  readonly holds: (f: Findings) => boolean;
  /** The findings that it is told by, as reasons. */
  readonly of: readonly Finding[];
}

/** What no single finding tells. The rules name these. */
export const PREDICATES = {
  /** Swelling of one leg, told or measured, unless it is known to be old: not sure counts as new. */
  'new-one-leg': {
    holds: (f) => hasOneLeg(f) && f.swellingNew !== false,
    of: [...ONE_LEG, 'swellingNew'],
  },
  'new-both-legs': {
    holds: (f) => f.swelling === 'both' && f.swellingNew === true,
    of: ['swelling', 'swellingNew'],
  },
  'wells-1': { holds: (f) => wellsPoints(f) >= 1, of: WELLS },
  'wells-2': { holds: (f) => wellsPoints(f) >= 2, of: WELLS },
  'artery-sign': { holds: hasArterySign, of: [...WALK, 'knownPad'] },
  'walk-risk': { holds: isWalkRisk, of: ['walkPain', 'smoker', 'diabetes', ['age', '65-plus']] },
  'venous-pattern': {
    holds: hasVenousPattern,
    of: ['heavy', 'itching', 'urgeToMove', 'ache', ['walkPain', false], ...TIME_OF_DAY],
  },
} as const satisfies Record<string, Predicate>;

export type PredicateId = keyof typeof PREDICATES;
