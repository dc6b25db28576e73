import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../controllers/language.js';
import { type Status } from './hours-words.js';
/** When a clinic is open; each text is empty where it is not known. */
export interface Schedule {
    readonly hours: string;
    readonly timeZone: string;
    readonly closedOn: readonly string[];
}
/**
 * Says whether a clinic is open, true to the minute. The first status of a page is found out when the browser is idle;
 * until then it is empty, so that a card can keep its place. One timer waits for the next change of what is said, and
 * none while nobody looks at the page.
 */
export declare class OpenStatus implements ReactiveController {
    private readonly host;
    private readonly language;
    private readonly warn;
    /** Settles when nothing is left to be found out. */
    found: Promise<void> | undefined;
    private isWanted;
    /** When what is said has to be said anew, epoch ms. */
    private next;
    private timer;
    private leave;
    private readonly look;
    /**
     * @param warn tells the page's author of a zone that no browser knows
     */
    constructor(host: ReactiveControllerHost & HTMLElement, language: Language, warn: (message: string) => void);
    /**
     * The status of this moment; undefined where it cannot be known. For `render()`.
     * @param now an instant that stands for the present, epoch ms
     */
    read({ hours, timeZone, closedOn }: Schedule, now?: number): Status | undefined;
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
