import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the visitor asks for less motion, followed live while the element is in a page. */
export class ReducedMotion implements ReactiveController {
  private query: MediaQueryList | undefined;
  private readonly update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.update = () => host.requestUpdate();
    host.addController(this);
  }

  get value(): boolean {
    return this.query?.matches ?? false;
  }

  hostConnected(): void {
    this.query ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.query.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.update);
  }
}
