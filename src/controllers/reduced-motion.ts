import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the visitor asks for less motion, followed live; false on a server, where nothing moves. */
export class ReducedMotion implements ReactiveController {
  private query: MediaQueryList | undefined;
  private readonly update: () => void;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.update = () => host.requestUpdate();
    host.addController(this);
  }

  get value(): boolean {
    return this.query?.matches === true;
  }

  hostConnected(): void {
    // That of the document it stands in: what another one's query holds is never let go.
    this.query = this.host.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
    this.query?.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.update);
  }
}
