import { callToBook } from './es/call-to-book.js';
import { pumpDiagram } from './es/pump-diagram.js';
import { symptomChecker } from './es/symptom-checker.js';

// All Spanish strings of all elements, as a translator finds them.
const es = { ...callToBook, ...pumpDiagram, ...symptomChecker };

export { es };
