/** How the laws are tried. A test compares these figures with what the tests of the laws count at their full size. */
export const TRIED = {
  /** Random cases a law at the usual and at the full size. */
  random: { usual: 20_000, full: 200_000 },
  /** Random journeys, page by page. */
  journeys: { usual: 3_000, full: 100_000 },
  /** Every combination, at the full size. */
  clotAnswers: 77_760,
  riskFactors: 786_432,
  walkingAnswers: 7_776,
  urgentAdded: 433_412,
} as const;

const count = (number: number): string => number.toLocaleString('en-US');
const RANDOM = `${count(TRIED.random.full)} random cases`;

/** A law that holds for every combination of answers, and on how many it was tried. */
export interface Law {
  readonly says: string;
  readonly tried: string;
}

export const LAWS: readonly Law[] = [
  {
    says: 'Adding an emergency or same-day sign, or turning one from “no” or “not asked” to “yes”, never lowers the level (ordinary veins in pregnancy apart).',
    tried: `Every combination of what the clot rules read (${count(TRIED.clotAnswers)}); every urgent sign added to few others (${count(TRIED.urgentAdded)}); ${RANDOM}`,
  },
  {
    says: 'An emergency sign gives an emergency whatever else is said, in any order.',
    tried: RANDOM,
  },
  {
    says: 'No booking is offered on an emergency or a same-day result, nor where the place is another than the vein clinic.',
    tried: `${RANDOM}; every smallest way to match a rule`,
  },
  {
    says: 'Risk factors alone (clot risks, habits, diseases, age, sex) never raise the level above self-care, for an adult.',
    tried: `Every combination (${count(TRIED.riskFactors)})`,
  },
  {
    says: 'Signs of narrow arteries always carry “no tight stockings before the blood flow was checked”, and no result with that caution advises stockings.',
    tried: `Every combination of the walking questions (${count(TRIED.walkingAnswers)}); ${RANDOM}`,
  },
  {
    says: 'For every emergency and same-day sign, “not sure” never gives a lower level than “no”.',
    tried: 'As law 1',
  },
  {
    says: 'Every rule has a source, a reason in every language, and a published case that it decides.',
    tried: 'Every rule and caution',
  },
  {
    says: 'Every finding can be told on some path. Every single emergency sign is asked on the first two pages, and the questions stop on Continue as soon as one is given, or as soon as the answers are an emergency together.',
    tried: `${count(TRIED.journeys.full)} random journeys, page by page; every published case`,
  },
  { says: 'Whoever says that the main trouble is not on the list is never told self-care.', tried: RANDOM },
  { says: 'No advice stands beside a caution that forbids it.', tried: RANDOM },
  {
    says: 'No text says “you have” or “you do not have”, and every result has signs to act faster for.',
    tried: 'Every text in both languages',
  },
  {
    says: 'How soon is the soonest of the rules that match at the deciding level; adding a same-day sign never makes it later.',
    tried: RANDOM,
  },
  {
    says: 'Adding a risk, a treatment, a medicine, a pregnancy (ordinary veins in pregnancy apart) or a child’s age never lowers a level; a mother or a child is never offered a booking.',
    tried: RANDOM,
  },
];
