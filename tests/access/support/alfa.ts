import type { JSHandle, Page } from 'puppeteer-core';
import { tagOf, type Fault } from './fault.js';
import { importHere } from './from-here.js';

interface Criterion {
  readonly type: string;
  readonly uri: string;
}
interface Rule {
  readonly uri: string;
  readonly requirements: Iterable<{ toJSON(): Criterion }>;
}
interface Outcome {
  readonly rule: Rule;
  readonly target: { toString(): string };
  readonly outcome: string;
  toJSON(): { readonly expectations?: readonly (readonly [string, { error?: { message?: string } }])[] };
}
interface Alfa {
  readonly Puppeteer: { toPage(handle: JSHandle): Promise<object> };
  readonly Audit: {
    of(page: object, rules: readonly Rule[]): { evaluate(): PromiseLike<Iterable<Outcome>> };
  };
  readonly rules: readonly Rule[];
}

const name = ({ uri }: Rule): string => uri.split('/').at(-1) ?? uri;

/**
 * Rules of level AAA that we do not claim: line height of 1.5 (1.4.8) in headings that are two lines long, and the like.
 * Contrast of 7 : 1 (R66) and targets of 44 px (R111) stay.
 */
const NOT_CLAIMED = new Set(['sia-r71', 'sia-r72', 'sia-r73', 'sia-r74']);

/** Rules that another width or scheme may answer in another way; the others read the tree, which stays the same. */
const OF_LOOKS = new Set(['sia-r62', 'sia-r65', 'sia-r66', 'sia-r69', 'sia-r83', 'sia-r111', 'sia-r113']);

let loaded: Promise<Alfa> | undefined;
const alfaItself = async (): Promise<Alfa> => {
  const [{ Puppeteer }, { Audit }, { default: rules }] = await Promise.all([
    importHere<Pick<Alfa, 'Puppeteer'>>('@siteimprove/alfa-puppeteer'),
    importHere<Pick<Alfa, 'Audit'>>('@siteimprove/alfa-act'),
    importHere<{ default: Iterable<Rule> }>('@siteimprove/alfa-rules'),
  ]);
  return { Puppeteer, Audit, rules: [...rules].filter((rule) => !NOT_CLAIMED.has(name(rule))) };
};

/**
 * What Siteimprove Alfa finds. It reads style sheets itself: see `plainColors()`.
 * @param every false: only the rules about colors and sizes
 */
export async function alfa(page: Page, every: boolean): Promise<Fault[]> {
  const { Puppeteer, Audit, rules } = await (loaded ??= alfaItself());
  const asked = every ? rules : rules.filter((rule) => OF_LOOKS.has(name(rule)));
  const handle = await page.evaluateHandle(() => document);
  const outcomes = await Audit.of(await Puppeteer.toPage(handle), asked).evaluate();
  await handle.dispose();
  return [...outcomes]
    .filter(({ outcome }) => outcome === 'failed')
    .map((outcome) => ({
      engine: 'alfa',
      rule: name(outcome.rule),
      where: tagOf(outcome.target.toString()),
      says: (outcome.toJSON().expectations ?? []).map(([, { error }]) => error?.message ?? '').join('; '),
    }));
}
