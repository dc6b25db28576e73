import { FINDINGS, type Finding, type PredicateId, type Rule } from 'vein-elements/triage';
import { symptomChecker as english } from '../../src/i18n/en/symptom-checker.js';

const words = english as unknown as Readonly<Record<string, unknown>>;
/** A text of the checker. */
export const say = (key: string): string => (typeof words[key] === 'string' ? words[key] : key);

export const or = (all: readonly string[]): string => all.join('; or ');

/** An answer that has sense only under its question. */
const UNDER: Readonly<Record<string, string>> = { worse: 'Worse with: ', better: 'Better with: ' };

/** A finding in words; one that has several values, by all of them that are no "no". */
function finding(key: string): string {
  const allowed = FINDINGS[key as keyof typeof FINDINGS];
  if (Array.isArray(allowed))
    return or(
      allowed.filter((value) => value !== 'none' && value !== 'no').map((value) => say(`v.${key}.${value}`)),
    );
  const [, under = ''] = /^(worse|better)(?=[A-Z])/.exec(key) ?? [];
  return `${UNDER[under] ?? ''}${say(`f.${key}`)}`;
}
const list = (...keys: readonly string[]): string => keys.map(finding).join('; ');

interface Term {
  readonly term: string;
  readonly means: string;
}

const MEASURED = ['calf3cmBigger', 'pittingOneLeg'] as const;

/** What `src/triage/predicates.ts` makes of several answers, in words. */
export const TERMS: Readonly<Record<PredicateId, Term>> = {
  'new-one-leg': {
    term: 'One leg is swollen, and that may be new',
    means: `Any of: ${say('v.swelling.one-calf')}; ${say('v.swelling.one-whole-leg')}; ${list(...MEASURED)}. It does not hold where the swelling is known to be old. “Not sure” counts as new.`,
  },
  'new-both-legs': {
    term: 'Both legs are newly swollen',
    means: `${say('v.swelling.both')}, and the visitor says that it is new.`,
  },
  'wells-1': {
    term: 'Wells points: 1 or more',
    means: `One point for each of: ${list('activeCancer', 'castOrParalysis', 'calfTender', ...MEASURED, 'collateralVeins', 'pastDvt')}; ${say('v.swelling.one-whole-leg')}. One point for any of: ${list('bedRest3Days', 'surgery12Weeks', 'veinTreatmentRecent')}. This is the two-level score for a clot in a leg (NICE NG158, 2020) without its minus two for another likely cause, so that it only adds urgency. No visitor sees the points.`,
  },
  'wells-2': { term: 'Wells points: 2 or more', means: 'The same points, two of them at least.' },
  'artery-sign': {
    term: 'A sign that an artery may be narrow',
    means: `${finding('knownPad')}; or walking pain as narrow arteries bring it on: ${finding('walkPain')}, when ${say('f.uphill').toLowerCase()} or ${say('f.ordinaryPace').toLowerCase()}, in the calf, the thigh or the buttock, not starting at rest, and gone 10 minutes after standing still. What was not answered counts as if it fits, so that doubt leads to the artery test. Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite in the calf, atypical in thigh or buttock.`,
  },
  'walk-risk': {
    term: 'Walking pain in somebody whose arteries are at risk',
    means: `${finding('walkPain')}, with any of: ${list('smoker', 'diabetes')}; ${say('v.age.65-plus')}. It does not hold where the pain fits another cause: better when leaning forward, a bursting pain that eases with the legs up, or pain in a joint alone.`,
  },
  'venous-pattern': {
    term: 'A pattern of vein symptoms',
    means: `At least 3 of these 4: heavy legs, or ankles that swell by evening; itching, an urge to move the legs, or aching; worse with heat; better with walking, or no pain when walking and none in sport (Carpentier 2007). And at least one that has to do with the time of day or with how the legs are held (van der Velden 2014).`,
  },
};

/** One finding, or what several make together, in words. */
export function need(what: Rule['needs'][number][number]): string {
  if (typeof what === 'string') return what in TERMS ? TERMS[what as PredicateId].term : finding(what);
  const [key, ...values] = what satisfies Finding;
  return or(
    values.map((value) =>
      typeof value === 'string' ? say(`v.${key}.${value}`) : `${finding(key)}: ${value ? 'yes' : 'no'}`,
    ),
  );
}
