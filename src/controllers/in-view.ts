import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether some of the element is in the window. What is not displayed is not; in a page that is hidden the browser
 * itself calls no frame.
 */
export class InView implements ReactiveController {
  value = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly observer: IntersectionObserver;

  /**
   * @param onChange called when `value` may have changed
   */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.host = host;
    this.observer = new IntersectionObserver((entries) => {
      this.value = entries.at(-1)?.isIntersecting === true;
      onChange();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.value = false;
  }
}
