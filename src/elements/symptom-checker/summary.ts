import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import type { Assessment } from '../../triage/index.js';
import { askedPages, type Journey } from './journey.js';
import { questionLabel, versionDate } from './labels.js';
import { textOf } from './result-parts.js';
import { saidTo } from './review-page.js';

/** The result and the answers as plain text, to take along to a visit. */
export function summaryOf(
  language: Language,
  journey: Journey,
  assessment: Assessment,
  emergency: string,
): string {
  const { level, who, within, rule, contentVersion } = assessment;
  const answers = askedPages(journey).flatMap(({ questions }) => questions);
  return [
    language.term('result.for-doctor'),
    '',
    `${language.term(`level.${level}`)}: ${language.term(`do.${level}.${who}` as keyof Strings)}`,
    language.term(`within.${within}`),
    textOf(language, `rule.${rule}`),
    '',
    ...answers.flatMap((question) => {
      const said = saidTo({ language, journey }, question);
      if (!said) return [];
      const rows = said.rows.join('; ');
      return `${questionLabel(language, question.id)} ${said.none ? language.term('check.none-of', rows) : rows}`;
    }),
    '',
    language.term('result.version', versionDate(language, contentVersion)),
    language.term('result.disclaimer', emergency),
  ].join('\n');
}
