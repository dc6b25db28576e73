export { explainHours } from './clinic/explain-hours.js';
export { VeinCallToBook } from './elements/call-to-book/call-to-book.js';
export { VeinBookEvent, VeinCallEvent, VeinDirectionsEvent, VeinDismissEvent, VeinTextEvent } from './elements/call-to-book/call-to-book.events.js';
export { VeinPumpDiagram } from './elements/pump-diagram/pump-diagram.js';
export { VeinPumpChangeEvent, VeinPumpPhaseEvent, VeinPumpSceneEvent } from './elements/pump-diagram/pump-diagram.events.js';
export { VeinSymptomChecker } from './elements/symptom-checker/symptom-checker.js';
export { VeinCheckerCompleteEvent, VeinCheckerStartEvent, VeinCheckerStateEvent, VeinCheckerStepEvent } from './elements/symptom-checker/symptom-checker.events.js';
