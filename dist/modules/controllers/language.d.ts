import type { Strings, Translation } from '../i18n/strings.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Terms = Strings & Translation;
type Parameters<T> = T extends (...args: infer P) => string ? P : [];
/**
 * The language an element speaks: its own `lang`, else the nearest ancestor's through shadow roots, else the page's,
 * followed live; English where none is named or its strings are not registered.
 */
export declare class Language implements ReactiveController {
    private readonly host;
    private readonly probe;
    private stops;
    /** The language asked for, in lower case; looked up when it changes, not at every word. */
    private asked;
    private numbers;
    /**
     * @param host the element that speaks
     * @param probe a string of this element: a language without it is not spoken here
     */
    constructor(host: ReactiveControllerHost & HTMLElement, probe: keyof Strings);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The language shown, as a BCP 47 tag in lower case: the one asked for where it is registered, else `en`. */
    lang(): string;
    /** The direction of the strings shown, whatever the page's own is. */
    direction(): 'rtl' | 'ltr';
    /** A string in the language shown; in English where that language lacks it. */
    term<K extends keyof Terms>(key: K, ...args: Parameters<Terms[K]>): string;
    /** A date and time as the language shown writes it. */
    date(date: Date, options?: Intl.DateTimeFormatOptions): string;
    /** A number as the language shown writes it. */
    number(number: number): string;
}
export {};
