import { define } from '../../lib/define.js';
import { mount } from '../../lib/mount.js';
import { VeinSymptomChecker } from './symptom-checker.js';

if (define('vein-symptom-checker', VeinSymptomChecker)) {
    mount('vein-symptom-checker', VeinSymptomChecker.observedAttributes);
}
