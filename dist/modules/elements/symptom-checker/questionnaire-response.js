import { rowLabel, choiceLabel } from './labels.js';

/**
 * @param legs which leg it is, `left` and `right`: no finding, but the doctor's to know
 * @param assessment undefined while no result is shown: the response is then `in-progress`
 * @param authored the moment it is made
 */
function questionnaireResponse(language, findings, legs, assessment, contentVersion, authored) {
    const said = Object.entries({ ...findings, ...(legs.length > 0 && { leg: legs }) });
    const item = said.map(([key, value]) => answered(language, key, value));
    const result = assessment ? ['level', 'who', 'within', 'rule'] : [];
    return {
        resourceType: 'QuestionnaireResponse',
        status: assessment ? 'completed' : 'in-progress',
        questionnaire: `urn:vein-elements:symptom-checker|${contentVersion}`,
        language: language.lang(),
        authored: authored.toISOString(),
        item: [
            ...item,
            ...result.map((part) => ({ linkId: part, answer: [{ valueString: String(assessment?.[part]) }] })),
        ],
    };
}
function answered(language, key, value) {
    if (typeof value === 'boolean') {
        return { linkId: key, text: rowLabel(language, key), answer: [{ valueBoolean: value }] };
    }
    const codes = typeof value === 'string' ? [value] : value;
    return {
        linkId: key,
        answer: codes.map((code) => ({
            valueCoding: {
                code,
                display: code === 'none' ? language.term('check.none') : choiceLabel(language, key, code),
            },
        })),
    };
}

export { questionnaireResponse };
