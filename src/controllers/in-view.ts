import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether some of the element is in the window. What is not displayed is not; in a page that is hidden the browser
 * itself calls no frame.
 */
export class InView implements ReactiveController {
  value = false;
  private observer: IntersectionObserver | undefined;

  /**
   * @param onChange called when `value` may have changed
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => {
      this.value = entries.at(-1)?.isIntersecting === true;
      this.onChange();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.value = false;
  }
}
