import { PAGES, type Page } from '../../src/elements/symptom-checker/questions.js';
import { EMERGENCY_KEYS, FINDINGS, type FindingKey } from '../../src/triage/index.js';
import { telling, type Said, type Walk } from './walks.js';

/** Nobody is asked more than this many pages. */
const MOST_PAGES = 19;
/** A visitor with varicose veins and nothing else is asked no more. */
const MOST_PAGES_PLAIN = 12;
/** What is an emergency by itself is asked by then; the walk ends with the page that tells of it. */
const EMERGENCY_PAGES = 2;

/** What no walk shows or sets, and what any walk shows too late or too long. */
export function checkFlow(walks: readonly Walk[]): string[] {
  return [...new Set([...unreached(walks), ...unset(walks), ...walks.flatMap(lateOrLong), ...plain()])];
}

function unreached(walks: readonly Walk[]): string[] {
  const seen = new Set(walks.flatMap(({ pages }) => pages.flatMap((page) => placesOf(page))));
  return (PAGES as readonly Page[])
    .flatMap((page) => placesOf(page))
    .filter((place) => !seen.has(place))
    .map((place) => `${place}: no walk reaches it`);
}

const placesOf = ({ id, questions }: Page): string[] => [
  `page ${id}`,
  ...questions.map((question) => `question ${question.id}`),
];

function unset(walks: readonly Walk[]): string[] {
  const set = new Set(
    walks.flatMap(({ findings }) =>
      Object.entries(findings).flatMap(([key, value]) =>
        typeof value === 'object' ? value.map((one) => `${key}=${one}`) : `${key}=${value}`,
      ),
    ),
  );
  return (Object.keys(FINDINGS) as FindingKey[])
    .flatMap((key) => valuesOf(key).map((value) => `${key}=${value}`))
    .filter((setting) => !set.has(setting))
    .map((setting) => `finding ${setting}: no walk sets it`);
}

function valuesOf(key: FindingKey): readonly string[] {
  const allowed = FINDINGS[key];
  if (allowed === 'yes-no') return ['true', 'false'];
  return 'list' in allowed ? allowed.list : allowed;
}

function lateOrLong({ name, pages, emergencyAt }: Walk): string[] {
  const late = pages.slice(EMERGENCY_PAGES).filter(asksEmergency);
  return [
    ...late.map(({ id }) => `page ${id}: asks for an emergency after page ${EMERGENCY_PAGES}`),
    ...(pages.length > MOST_PAGES ? [`walk ${name}: ${pages.length} pages, at most ${MOST_PAGES}`] : []),
    ...(emergencyAt !== undefined && emergencyAt < pages.length
      ? [`walk ${name}: ${pages.length} pages, an emergency was known after ${emergencyAt}`]
      : []),
  ];
}

const asksEmergency = ({ questions }: Page): boolean =>
  questions.some((question) => {
    const asked: readonly string[] = 'choice' in question ? [question.choice] : question.rows;
    return asked.some((row) => (EMERGENCY_KEYS as readonly string[]).includes(row));
  });

/** Plain varicose veins, for every grown age, sex and answer about pregnancy that tells of none. */
export const PLAIN: readonly Said[] = ['18-49', '50-64', '65-plus'].flatMap((age) =>
  ['female', 'male', 'unknown'].flatMap((sex) =>
    ['no', 'unknown'].map((pregnancy): Said => ({ varicose: true, age, sex, pregnancy })),
  ),
);

const plain = (): string[] =>
  PLAIN.map(telling)
    .filter(({ pages }) => pages.length > MOST_PAGES_PLAIN)
    .map(({ name, pages }) => `walk ${name}: ${pages.length} pages, at most ${MOST_PAGES_PLAIN}`);
