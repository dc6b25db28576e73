import type { Translation } from '../strings.js';
import type { CallToBookStrings } from '../strings/call-to-book.js';
export declare const callToBook: CallToBookStrings & Translation;
