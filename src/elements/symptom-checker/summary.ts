import type { Language } from '../../controllers/language.js';
import type { Strings } from '../../i18n/strings.js';
import type { Assessment } from '../../triage/index.js';
import { pathOf } from './answers.js';
import type { Journey } from './journey.js';
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
  const answers = pathOf(journey.answers).flatMap(({ questions }) => questions);
  return [
    `${language.term(`level.${level}`)}: ${language.term(`do.${level}.${who}` as keyof Strings)}`,
    language.term(`within.${within}`),
    textOf(language, 'rule', rule),
    '',
    ...answers.flatMap((question) => {
      const said = answerOf({ language, journey }, question);
      return said ? `${language.term(`q.${question.id}` as keyof Strings)} ${said}` : [];
    }),
    '',
    language.term('result.version', contentVersion),
    language.term('result.disclaimer', emergency),
  ].join('\n');
}
