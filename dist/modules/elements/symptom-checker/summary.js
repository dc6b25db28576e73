import { pathOf } from './answers.js';
import { textOf } from './result-parts.js';
import { answerOf } from './review-page.js';

/** The result and the answers as plain text, to take along to a visit. */
function summaryOf(language, journey, assessment, emergency) {
    const { level, who, within, rule, contentVersion } = assessment;
    const answers = pathOf(journey.answers).flatMap(({ questions }) => questions);
    return [
        `${language.term(`level.${level}`)}: ${language.term(`do.${level}.${who}`)}`,
        language.term(`within.${within}`),
        textOf(language, 'rule', rule),
        '',
        ...answers.flatMap((question) => {
            const said = answerOf({ language, journey }, question);
            return said ? `${language.term(`q.${question.id}`)} ${said}` : [];
        }),
        '',
        language.term('result.version', contentVersion),
        language.term('result.disclaimer', emergency),
    ].join('\n');
}

export { summaryOf };
