import { type TemplateResult } from 'lit';
import type { Phone } from '../../clinic/phone.js';
import type { Language } from '../../controllers/language.js';
/** What stands around the face that is shown. */
export interface DiagramModel {
    readonly words: Language;
    readonly heading: string;
    readonly headingLevel: number;
    /** The scene of the story; undefined in the laboratory. */
    readonly scene: number | undefined;
    readonly face: TemplateResult;
    readonly phone: Phone | undefined;
    /** The disclosure under the story; undefined for none. */
    readonly tryIt: TryIt | undefined;
}
/** The disclosure that opens the laboratory, which is drawn only while it stands open. */
interface TryIt {
    readonly laboratory: TemplateResult | undefined;
    readonly onToggle: (event: Event) => void;
}
/** The card: heading, face, words of the page, the clinic's number, and the way to the laboratory. */
export declare function diagramView(model: DiagramModel): TemplateResult;
export {};
