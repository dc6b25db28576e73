import { callToBook } from './en/call-to-book.js';
import { pumpDiagram } from './en/pump-diagram.js';
import { symptomChecker } from './en/symptom-checker.js';

// All English strings of all elements, as a translator finds them.
const en = { ...callToBook, ...pumpDiagram, ...symptomChecker };

export { en };
