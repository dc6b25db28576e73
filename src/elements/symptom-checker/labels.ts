import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import type { Reason } from '../../triage/index.js';

/** What a question asks. */
export const questionLabel = (language: Language, id: string): string =>
  language.term(`q.${id}` as keyof Strings);

/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it: a name, and maybe a line under it. */
export const rowLabel = (language: Language, row: string): string =>
  language.term((row.includes('=') ? `v.${row.replace('=', '.')}` : `f.${row}`) as keyof Strings);

/** One choice of a finding as the visitor reads it. */
export function choiceLabel(language: Language, finding: string, value: string): string {
  const plain = value === 'unknown' || value === 'yes' || (value === 'no' && finding !== 'pregnancy');
  return language.term((plain ? `check.${value}` : `v.${finding}.${value}`) as keyof Strings);
}

/** What was ruled out, where "none" was chosen among several values. */
const RULED_OUT: Readonly<Record<string, string>> = { swelling: 'one-calf', cord: 'lower-leg' };

/** A reason in the visitor's own words: what was ticked or chosen, or, where it counted against, what was not. */
export function reasonLabel(language: Language, { finding, value, counts }: Reason): string {
  if (typeof value === 'object') {
    const places = value.map((one) => nameOf(rowLabel(language, `${finding}=${one}`)));
    return language.term('result.pain', places.join(', '));
  }
  if (typeof value === 'string')
    return nameOf(rowLabel(language, `${finding}=${value === 'none' ? RULED_OUT[finding] : value}`));
  const label = nameOf(rowLabel(language, finding));
  return value || counts === 'against' ? label : `${label}: ${language.term('check.no')}`;
}

/** The items of a text that is a list, one line an item. */
export const lines = (text: string): string[] => text.split('\n');

/** The first line of a text: the name that stands alone. */
export const nameOf = (text: string): string => lines(text)[0] ?? '';

/** A content version, which is a date, as the language writes dates. */
export const versionDate = (language: Language, version: string): string =>
  language.date(new Date(`${version}T12:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
