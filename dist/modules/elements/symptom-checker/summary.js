import { askedPages } from './journey.js';
import { questionLabel, versionDate } from './labels.js';
import { textOf } from './result-parts.js';
import { saidTo } from './review-page.js';

/** The result and the answers as plain text, to take along to a visit. */
function summaryOf(language, journey, assessment, emergency) {
    const { level, who, within, rule, contentVersion } = assessment;
    const answers = askedPages(journey).flatMap(({ questions }) => questions);
    return [
        language.term('result.for-doctor'),
        '',
        `${language.term(`level.${level}`)}: ${language.term(`do.${level}.${who}`)}`,
        language.term(`within.${within}`),
        textOf(language, `rule.${rule}`),
        '',
        ...answers.flatMap((question) => {
            const said = saidTo({ language, journey }, question);
            if (!said)
                return [];
            const rows = said.rows.join('; ');
            return `${questionLabel(language, question.id)} ${said.none ? language.term('check.none-of', rows) : rows}`;
        }),
        '',
        language.term('result.version', versionDate(language, contentVersion)),
        language.term('result.disclaimer', emergency),
    ].join('\n');
}

export { summaryOf };
