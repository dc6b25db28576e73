import { parsePhone } from '../lib/phone.js';
import { TelLink } from './tel-link.js';

/** The clinic's number, from (in this order) `set()`, the `tel:` link inside the element, a written number. */
class PhoneLink extends TelLink {
    /** Replaces the number until the page is left; undefined gives the others their turn again. */
    set(phone) {
        this.given = phone;
        this.host.requestUpdate();
    }
    /**
     * The number to show and call.
     * @param written the `phone` attribute, used where no link stands inside the element
     */
    read(written = '') {
        return this.given ?? this.fromLink() ?? parsePhone(written);
    }
    fromLink() {
        const link = this.value;
        const number = parsePhone(link?.getAttribute('href') ?? '');
        return number && { text: link?.textContent.trim() || number.text.slice(4), href: number.href };
    }
}

export { PhoneLink };
