import { type TemplateResult } from 'lit';
import { type Phone } from '../../clinic/phone.js';
import type { Language } from '../../controllers/language.js';
import type { Edge } from './bar-placement.js';
import type { Status } from './hours-words.js';
import { type OfficeRow } from './office-list.js';
/** What a card shows, and what its button does. Texts are empty for none. */
export interface CardScene {
    readonly host: HTMLElement;
    readonly language: Language;
    /** Where it stands as a bar; undefined for a card. */
    readonly edge: Edge | undefined;
    readonly hideOn: 'none' | 'phone' | 'desktop';
    readonly heading: string;
    readonly message: string;
    /** The message that stood there before the hour was known, whose place is kept. */
    readonly messagePlace: string;
    readonly phone: Phone | undefined;
    readonly office: string;
    readonly bookingUrl: string;
    readonly sms: string;
    readonly mapUrl: string;
    readonly status: Status | undefined;
    /** Empty where there is one office only, which the rest is about. */
    readonly offices: readonly OfficeRow[];
    /** Whether it can always be taken away; a bar that takes much of the window always can. */
    readonly isDismissible: boolean;
    readonly onDismiss: () => void;
}
/** The card, or the bar at an edge of the window. */
export declare function cardView(scene: CardScene, bar: TemplateResult | undefined): TemplateResult;
/** Draws a card anew and keeps the focus on the link that has it, also where that changes places. */
export declare function keepFocus(root: ShadowRoot | null, draw: () => void): void;
