import { type TemplateResult } from 'lit';
import { VeinBookEvent, VeinCallEvent, VeinDirectionsEvent, VeinTextEvent } from './call-to-book.events.js';
declare const EVENTS: {
    call: typeof VeinCallEvent;
    book: typeof VeinBookEvent;
    text: typeof VeinTextEvent;
    directions: typeof VeinDirectionsEvent;
};
/** What a link does, and how it looks. */
export interface Action {
    readonly part: keyof typeof EVENTS;
    readonly href: string;
    readonly label: unknown;
    /** `primary` is the first thing to do, `quiet` is no button. */
    readonly look?: 'primary' | 'quiet' | '';
    /** What stands beside it on paper. */
    readonly printed?: string;
    /** The name of the office it belongs to. */
    readonly office?: string;
    /** The ids of all that names it, where its own words are not enough. */
    readonly named?: string;
}
/**
 * A link that tells the page before it is followed; a listener may hold it.
 * @param host what the event is dispatched on
 */
export declare function actionLink(host: HTMLElement, action: Action): TemplateResult;
export {};
