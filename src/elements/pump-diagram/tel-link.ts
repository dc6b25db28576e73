import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
export class TelLink implements ReactiveController {
  private readonly observer: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get value(): HTMLAnchorElement | null {
    return this.host.querySelector<HTMLAnchorElement>('a[href^="tel:" i]');
  }

  hostConnected(): void {
    // Naming the attribute switches `attributes` on.
    this.observer.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
