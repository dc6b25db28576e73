import type { Translation } from '../strings.js';
import type { CheckerStrings } from '../strings/symptom-checker.js';
export declare const symptomChecker: CheckerStrings & Translation;
