import { FINDINGS, type Rule } from 'vein-elements/triage';
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

/** What `src/triage/derived.ts` makes of several answers, in words. */
export const TERMS: Readonly<Record<string, Term>> = {
  oneLegMaybeNew: {
    term: 'One leg is swollen, and that may be new',
    means: `Any of: ${say('v.swelling.one-calf')}; ${say('v.swelling.one-whole-leg')}; ${list(...MEASURED)}. It does not hold where the swelling is known to be old. “Not sure” counts as new.`,
  },
  wells: {
    term: 'Wells points',
    means: `One point for each of: ${list('activeCancer', 'castOrParalysis', 'calfTender', ...MEASURED, 'collateralVeins', 'pastDvt')}; ${say('v.swelling.one-whole-leg')}. One point for any of: ${list('bedRest3Days', 'surgery12Weeks', 'veinTreatmentRecent')}. This is the two-level score for a clot in a leg (NICE NG158, 2020) without its minus two for another likely cause, so that it only adds urgency. No visitor sees the points.`,
  },
  edinburgh: {
    term: 'Walking pain as narrow arteries bring it on',
    means: `${finding('walkPain')}, when ${say('f.uphill').toLowerCase()} or ${say('f.ordinaryPace').toLowerCase()}; it is in the calf, the front of the thigh or the buttock; it does not start at rest; and it is gone 10 minutes after standing still. “Not sure” about its start or its end counts as if it fits, so that doubt leads to the artery test. Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite in the calf, atypical in thigh or buttock.`,
  },
  poorInflow: {
    term: 'An artery may be narrow or blocked',
    means: `Walking pain as narrow arteries bring it on, or any of: ${list('knownPad', 'blackToe', 'restPainFoot', 'coldPaleLegSudden', 'cannotMoveFoot', 'numbOrWeakSudden')}. Raising the leg can then do harm (ACC/AHA 2024).`,
  },
  walkUnsure: {
    term: 'Walking pain with an answer missing',
    means: `${finding('walkPain')}, and it is not known whether it can start at rest, at what pace it comes, whether it is gone after 10 minutes, or where it is.`,
  },
  venousPattern: {
    term: 'A pattern of vein symptoms',
    means: `At least 3 of these 4: heavy legs, or ankles that swell by evening; itching, an urge to move the legs, or aching; worse with heat; better with walking, or no pain when walking (Carpentier 2007).`,
  },
};

type Need = Rule['needs'][number][number];
type Test = Extract<Need, (...all: never) => unknown>;
const ask = (test: Test, view: object): unknown =>
  test(view as Parameters<Test>[0], new Set<never>() as Parameters<Test>[1]);

/** A test over several findings. It is asked, for the built Storybook shortens its text but not its names. */
function reckoned(test: Test): string {
  const names = [...new Set([...String(test).matchAll(/\.(\w+)/g)].map(([, name = '']) => name))];
  if (names.includes('size')) return 'No rule above has counted an answer';
  if (names.includes('wells')) {
    const least = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((wells) => ask(test, { wells }));
    return `Wells points: ${least} or more`;
  }
  const said = names.map((name) => TERMS[name]?.term ?? finding(name));
  return ask(test, {}) ? `None of: ${said.join('; ')}` : or(said);
}

/** One finding, or a test over several, in words. */
export function need(what: Need): string {
  if (typeof what === 'string') return finding(what);
  if (typeof what === 'function') return reckoned(what);
  const [key, ...values] = what;
  return or(
    values.map((value) =>
      typeof value === 'string' ? say(`v.${key}.${value}`) : `${finding(key)}: ${value ? 'yes' : 'no'}`,
    ),
  );
}
