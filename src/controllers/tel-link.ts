import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
export class TelLink implements ReactiveController {
  private observer: MutationObserver | undefined;

  constructor(protected readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get value(): HTMLAnchorElement | null {
    return this.host.querySelector<HTMLAnchorElement>('a[href^="tel:" i]');
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    // Naming the attribute switches `attributes` on.
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    // What was rewritten while the element was away.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
