import { parsePhone, type Phone } from '../lib/phone.js';
import { TelLink } from './tel-link.js';

/** The clinic's number, from (in this order) `set()`, the `tel:` link inside the element, a written number. */
export class PhoneLink extends TelLink {
  private given: Phone | undefined;

  /** Replaces the number until the page is left; undefined gives the others their turn again. */
  set(phone: Phone | undefined): void {
    this.given = phone;
    this.host.requestUpdate();
  }

  /**
   * The number to show and call.
   * @param written the `phone` attribute, used where no link stands inside the element
   */
  read(written = ''): Phone | undefined {
    return this.given ?? this.fromLink() ?? parsePhone(written);
  }

  private fromLink(): Phone | undefined {
    const link = this.value;
    const number = parsePhone(link?.getAttribute('href') ?? '');
    return number && { text: link?.textContent.trim() || number.text.slice(4), href: number.href };
  }
}
