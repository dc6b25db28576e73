import type { CallToBookStrings } from './strings/call-to-book.js';
import type { CheckerStrings } from './strings/symptom-checker.js';

/** Every string of every element. A language file of an element holds all the strings of that element. */
export type Strings = CallToBookStrings & CheckerStrings;
