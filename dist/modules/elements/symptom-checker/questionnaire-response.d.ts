import type { Language } from '../../controllers/language.js';
import type { Assessment, Findings } from '../../triage/index.js';
/** One answer of a FHIR R4 QuestionnaireResponse. */
export type FhirAnswer = {
    readonly valueBoolean: boolean;
} | {
    readonly valueString: string;
} | {
    readonly valueCoding: {
        readonly code: string;
        readonly display: string;
    };
};
/** One item of a FHIR R4 QuestionnaireResponse. */
export interface FhirItem {
    readonly linkId: string;
    readonly text?: string;
    readonly answer: readonly FhirAnswer[];
}
/** What was asked and answered, as a FHIR R4 QuestionnaireResponse resource. */
export interface QuestionnaireResponse {
    readonly resourceType: 'QuestionnaireResponse';
    readonly status: 'completed' | 'in-progress';
    readonly questionnaire: string;
    readonly language: string;
    readonly authored: string;
    readonly item: readonly FhirItem[];
}
/**
 * @param legs which leg it is, `left` and `right`: no finding, but the doctor's to know
 * @param assessment undefined while no result is shown: the response is then `in-progress`
 * @param authored the moment it is made
 */
export declare function questionnaireResponse(language: Language, findings: Findings, legs: readonly string[], assessment: Assessment | undefined, contentVersion: string, authored: Date): QuestionnaireResponse;
