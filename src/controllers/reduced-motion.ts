import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the visitor asks for less motion, followed live. */
export class ReducedMotion implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  get value(): boolean {
    return this.query?.matches ?? false;
  }

  hostConnected(): void {
    this.query = this.host.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
    this.query?.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.update);
  }

  private readonly update = (): void => this.host.requestUpdate();
}
