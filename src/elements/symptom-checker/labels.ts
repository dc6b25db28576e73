import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import type { Reason } from '../../triage/index.js';

/** A row of a list (`chestPain`, `skin=stain`) as the visitor reads it. */
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
  if (typeof value === 'object')
    return value.map((one) => rowLabel(language, `${finding}=${one}`)).join(', ');
  if (typeof value === 'string') {
    return rowLabel(language, `${finding}=${value === 'none' ? RULED_OUT[finding] : value}`);
  }
  const label = rowLabel(language, finding);
  return value || counts === 'against' ? label : `${label}: ${language.term('check.no')}`;
}

/** The items of a text that is a list, one line an item. */
export const lines = (text: string): string[] => text.split('\n');
