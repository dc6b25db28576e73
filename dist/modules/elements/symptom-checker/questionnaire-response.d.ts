import type { Language } from '../../controllers/language.js';
import type { Assessment } from '../../triage/index.js';
import { type Answers } from './answers.js';
import type { Page } from './questions.js';
/** One answer of a FHIR R4 QuestionnaireResponse. */
export type FhirAnswer = {
    readonly valueBoolean: boolean;
} | {
    readonly valueString: string;
} | {
    readonly valueCoding: {
        readonly system: string;
        readonly code: string;
        readonly display: string;
    };
};
/** One item of a FHIR R4 QuestionnaireResponse: a group with items, or a question with answers. */
export interface FhirItem {
    readonly linkId: string;
    readonly text?: string;
    readonly answer?: readonly [FhirAnswer, ...FhirAnswer[]];
    readonly item?: readonly [FhirItem, ...FhirItem[]];
}
/** What was asked and answered, as a FHIR R4 QuestionnaireResponse resource. */
export interface QuestionnaireResponse {
    readonly resourceType: 'QuestionnaireResponse';
    readonly status: 'completed' | 'in-progress';
    /** The Questionnaire that `dist/questionnaire.json` publishes, with its version. */
    readonly questionnaire: string;
    readonly language: string;
    readonly authored: string;
    readonly item?: readonly FhirItem[];
}
/**
 * @param pages what was asked; what has no answer there is left out, and so is "not sure"
 * @param assessment undefined while no result is shown: the response is then `in-progress`
 * @param authored the moment it is made
 */
export declare function questionnaireResponse(language: Language, pages: readonly Page[], answers: Answers, assessment: Assessment | undefined, contentVersion: string, authored: Date): QuestionnaireResponse;
