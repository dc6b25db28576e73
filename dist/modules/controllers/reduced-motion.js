/** Whether the visitor asks for less motion, followed live. */
class ReducedMotion {
    constructor(host) {
        this.query = matchMedia('(prefers-reduced-motion: reduce)');
        this.update = () => host.requestUpdate();
        host.addController(this);
    }
    get value() {
        return this.query.matches;
    }
    hostConnected() {
        this.query.addEventListener('change', this.update);
    }
    hostDisconnected() {
        this.query.removeEventListener('change', this.update);
    }
}

export { ReducedMotion };
