import { VeinSymptomChecker } from './symptom-checker.js';
declare global {
    interface HTMLElementTagNameMap {
        'vein-symptom-checker': VeinSymptomChecker;
    }
}
