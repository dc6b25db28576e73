import type { CallToBookStrings } from './strings/call-to-book.js';
import type { PumpDiagramStrings } from './strings/pump-diagram.js';
import type { CheckerStrings } from './strings/symptom-checker.js';
/** What every language says of itself. */
export interface Translation {
    /** BCP 47, for example `es` or `es-mx`. */
    readonly $code: string;
    /** The language's own name. */
    readonly $name: string;
    readonly $dir: 'ltr' | 'rtl';
}
/** Every string of every element. A language file of an element holds all the strings of that element. */
export type Strings = CallToBookStrings & PumpDiagramStrings & CheckerStrings;
