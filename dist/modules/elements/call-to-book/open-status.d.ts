import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../controllers/language.js';
/** An element that knows the clinic's hours; its attributes are valid. */
export interface HoursHost extends ReactiveControllerHost, HTMLElement {
    readonly hours: string;
    readonly timeZone: string;
    readonly closedOn: readonly string[];
    /** An instant that stands for the present; empty for the present itself. */
    readonly now: string;
}
/** Whether the clinic is open, and that in words. */
export interface Status {
    readonly open: boolean;
    readonly text: string;
}
/**
 * Keeps an element's word on whether the clinic is open true to the minute, also after the computer has slept.
 * @returns reads the status of this moment; undefined where hours or zone are not known, or the day is in doubt
 */
export declare function openStatus(host: HoursHost, language: Language): () => Status | undefined;
