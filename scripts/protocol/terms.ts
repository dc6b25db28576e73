import { FINDINGS, type PredicateId } from '../../src/triage/index.js';
import { NAMES } from './names.js';
import { needsIn } from './words.js';

const list = (...keys: readonly string[]): string => keys.map((key) => NAMES[key]).join('; ');

/** What a predicate is called, and what it means. */
export interface Term {
  readonly term: string;
  readonly means: string;
}

/** What `src/triage/predicates.ts` makes of several answers, in words. */
export const TERMS: Readonly<Record<PredicateId, Term>> = {
  'new-one-leg': {
    term: 'one leg is swollen, and that may be new',
    means: `Any of: ${list('swelling=one-calf', 'swelling=one-whole-leg', 'calf3cmBigger', 'pittingOneLeg')}. It does not hold where the visitor says that the swelling is older than 4 weeks and not worse. “Not sure” counts as new.`,
  },
  'new-both-legs': {
    term: 'both legs are newly swollen',
    means:
      'Swelling of both legs, and the visitor says that it began or got worse within 4 weeks. “Not sure” does not count as new here.',
  },
  'wells-1': {
    term: 'Wells points: 1 or more',
    means: `One point for each of: ${list('activeCancer', 'castOrParalysis', 'calfTender', 'calf3cmBigger', 'pittingOneLeg', 'collateralVeins', 'pastDvt', 'swelling=one-whole-leg')}. One point for any of: ${list('bedRest3Days', 'surgery12Weeks', 'veinTreatmentRecent')}. This is the two-level score for a clot in a leg (NICE NG158, 2020) without its minus two for another likely cause, so that it only adds urgency. No visitor sees the points.`,
  },
  'wells-2': { term: 'Wells points: 2 or more', means: 'The same points, two of them at least.' },
  'artery-sign': {
    term: 'a sign that a leg artery may be narrow',
    means: `Known narrow leg arteries (PAD); or walking pain as narrow arteries bring it on: pain when walking, uphill or at a normal pace, in the calf, the front of the thigh or the buttock, not starting at rest, and gone within 10 minutes of standing still. What was not answered counts as if it fits, so that doubt leads to the artery test. Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite in the calf, atypical in thigh or buttock.`,
  },
  'walk-risk': {
    term: 'walking pain in somebody whose arteries are at risk',
    means: `Pain when walking, with any of: ${list('smoker', 'diabetes', 'age=65-plus')}. It does not hold where the pain fits another cause: better when leaning forward, a bursting pain that eases with the leg up, or pain in a joint alone.`,
  },
  'venous-pattern': {
    term: 'a pattern of vein symptoms',
    means:
      'At least 3 of these 4: heavy legs, or ankles that swell by evening; itching, an urge to move the legs, or aching; worse in the heat; better with walking, or no pain when walking and none in sport (Carpentier 2007). And at least one that has to do with the time of day or with how the legs are held (van der Velden 2014).',
  },
};

/** Tells the conditions of the content in use. */
export const tell = needsIn({ findings: FINDINGS, terms: TERMS });
