// The classes, events and types. Registers nothing; the types of the tags come along.
export type {} from './define.js';
export { explainHours } from './clinic/explain-hours.js';
export { VeinCallToBook } from './elements/call-to-book/call-to-book.js';
export {
  VeinBookEvent,
  VeinCallEvent,
  VeinDirectionsEvent,
  VeinDismissEvent,
  VeinTextEvent,
} from './elements/call-to-book/call-to-book.events.js';
export { VeinPumpDiagram } from './elements/pump-diagram/pump-diagram.js';
export {
  VeinPumpChangeEvent,
  VeinPumpPhaseEvent,
  VeinPumpSceneEvent,
} from './elements/pump-diagram/pump-diagram.events.js';
export type { PumpSettings } from './elements/pump-diagram/pump-diagram.events.js';
export { VeinSymptomChecker } from './elements/symptom-checker/symptom-checker.js';
export {
  VeinCheckerCompleteEvent,
  VeinCheckerStartEvent,
  VeinCheckerStateEvent,
  VeinCheckerStepEvent,
} from './elements/symptom-checker/symptom-checker.events.js';
export type {
  FhirAnswer,
  FhirItem,
  QuestionnaireResponse,
} from './elements/symptom-checker/questionnaire-response.js';
export type { VeinTranslation } from './i18n/register.js';
export type { Strings, Translation } from './i18n/strings.js';
