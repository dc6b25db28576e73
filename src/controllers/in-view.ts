import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a visitor can see the element: some of it is in the window, and the page is not hidden. */
export class InView implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly onChange: () => void;
  private observer: IntersectionObserver | undefined;
  private inside = false;

  /**
   * @param onChange called when `value` may have changed
   */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.host = host;
    this.onChange = onChange;
    host.addController(this);
  }

  get value(): boolean {
    return this.inside && this.host.ownerDocument.visibilityState === 'visible';
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => {
      this.inside = entries.at(-1)?.isIntersecting ?? false;
      this.onChange();
    });
    this.observer.observe(this.host);
    this.host.ownerDocument.addEventListener('visibilitychange', this.onChange);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.host.ownerDocument.removeEventListener('visibilitychange', this.onChange);
    this.inside = false;
    this.onChange();
  }
}
