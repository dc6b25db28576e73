/** Whether the visitor asks for less motion, followed live. */
class ReducedMotion {
    constructor(host) {
        this.update = () => this.host.requestUpdate();
        this.host = host;
        host.addController(this);
    }
    get value() {
        return this.query?.matches ?? false;
    }
    hostConnected() {
        this.query = this.host.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
        this.query?.addEventListener('change', this.update);
    }
    hostDisconnected() {
        this.query?.removeEventListener('change', this.update);
    }
}

export { ReducedMotion };
