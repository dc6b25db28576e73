import { type Phone } from '../lib/phone.js';
import { TelLink } from './tel-link.js';
/** The clinic's number, from (in this order) `set()`, the `tel:` link inside the element, a written number. */
export declare class PhoneLink extends TelLink {
    private given;
    /** Replaces the number until the page is left; undefined gives the others their turn again. */
    set(phone: Phone | undefined): void;
    /**
     * The number to show and call.
     * @param written the `phone` attribute, used where no link stands inside the element
     */
    read(written?: string): Phone | undefined;
    private fromLink;
}
