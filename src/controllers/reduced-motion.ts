import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the visitor asks for less motion, followed live. */
export class ReducedMotion implements ReactiveController {
  private readonly query = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.update = () => host.requestUpdate();
    host.addController(this);
  }

  get value(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.update);
  }
}
