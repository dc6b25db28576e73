// All Spanish strings of all elements, as a translator finds them.
import { callToBook } from './es/call-to-book.js';
import { pumpDiagram } from './es/pump-diagram.js';
import { symptomChecker } from './es/symptom-checker.js';

export const es = { ...callToBook, ...pumpDiagram, ...symptomChecker };
