/** Whether the visitor asks for less motion, followed live; false on a server, where nothing moves. */
class ReducedMotion {
    constructor(host) {
        this.host = host;
        this.update = () => host.requestUpdate();
        host.addController(this);
    }
    get value() {
        return this.query?.matches === true;
    }
    hostConnected() {
        // That of the document it stands in: what another one's query holds is never let go.
        this.query = this.host.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
        this.query?.addEventListener('change', this.update);
    }
    hostDisconnected() {
        this.query?.removeEventListener('change', this.update);
    }
}

export { ReducedMotion };
