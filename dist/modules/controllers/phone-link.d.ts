import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Phone } from '../lib/phone.js';
/**
 * The clinic's number, from (in this order) `set()`, the `<a href="tel:…">` inside the element, a written number.
 * The light-DOM link is watched, so that call-tracking scripts that rewrite it are followed everywhere.
 */
export declare class PhoneLink implements ReactiveController {
    private readonly host;
    private observer;
    private given;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Replaces the number until the page is left; undefined gives the others their turn again. */
    set(phone: Phone | undefined): void;
    /**
     * The number to show and call.
     * @param written the `phone` attribute, used where no link stands inside the element
     */
    read(written?: string): Phone | undefined;
    private fromLink;
}
