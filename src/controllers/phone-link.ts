import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parsePhone, type Phone } from '../lib/phone.js';

/**
 * The clinic's number, from (in this order) `set()`, the `<a href="tel:…">` inside the element, a written number.
 * The light-DOM link is watched, so that call-tracking scripts that rewrite it are followed everywhere.
 */
export class PhoneLink implements ReactiveController {
  private observer: MutationObserver | undefined;
  private given: Phone | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href'],
    });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

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
    const link = this.host.querySelector('a[href^="tel:" i]');
    const number = parsePhone(link?.getAttribute('href') ?? '');
    return number && { text: link?.textContent.trim() || number.text.slice(4), href: number.href };
  }
}
