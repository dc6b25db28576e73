import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import type { Assessment } from '../../triage/index.js';
import { askedPages, type Journey } from './journey.js';
import { questionLabel } from './labels.js';
import { textOf } from './result-parts.js';
import { answerOf } from './review-page.js';

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
      const said = answerOf({ language, journey }, question);
      return said ? `${questionLabel(language, question.id)} ${said}` : [];
    }),
    '',
    language.term('result.version', contentVersion),
    language.term('result.disclaimer', emergency),
  ].join('\n');
}
