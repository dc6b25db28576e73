/** Whether a visitor can see the element: some of it is in the window, and the page is not hidden. */
class InView {
    /**
     * @param onChange called when `value` may have changed
     */
    constructor(host, onChange) {
        this.inside = false;
        this.host = host;
        this.onChange = onChange;
        host.addController(this);
    }
    get value() {
        return this.inside && this.host.ownerDocument.visibilityState === 'visible';
    }
    hostConnected() {
        this.observer = new IntersectionObserver((entries) => {
            this.inside = entries.at(-1)?.isIntersecting ?? false;
            this.onChange();
        });
        this.observer.observe(this.host);
        this.host.ownerDocument.addEventListener('visibilitychange', this.onChange);
    }
    hostDisconnected() {
        this.observer?.disconnect();
        this.host.ownerDocument.removeEventListener('visibilitychange', this.onChange);
        this.inside = false;
        this.onChange();
    }
}

export { InView };
