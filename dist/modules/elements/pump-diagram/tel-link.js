/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
class TelLink {
    constructor(host) {
        this.host = host;
        this.observer = new MutationObserver(() => host.requestUpdate());
        host.addController(this);
    }
    get value() {
        return this.host.querySelector('a[href^="tel:" i]');
    }
    hostConnected() {
        // Naming the attribute switches `attributes` on.
        this.observer.observe(this.host, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ['href'],
        });
        this.host.requestUpdate();
    }
    hostDisconnected() {
        this.observer.disconnect();
    }
}

export { TelLink };
