import { parsePhone } from '../lib/phone.js';

/**
 * The clinic's number, from (in this order) `set()`, the `<a href="tel:…">` inside the element, a written number.
 * The light-DOM link is watched, so that call-tracking scripts that rewrite it are followed everywhere.
 */
class PhoneLink {
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    hostConnected() {
        this.observer = new MutationObserver(() => this.host.requestUpdate());
        this.observer.observe(this.host, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
            attributeFilter: ['href'],
        });
    }
    hostDisconnected() {
        this.observer?.disconnect();
    }
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
        const link = this.host.querySelector('a[href^="tel:" i]');
        const number = parsePhone(link?.getAttribute('href') ?? '');
        return number && { text: link?.textContent.trim() || number.text.slice(4), href: number.href };
    }
}

export { PhoneLink };
