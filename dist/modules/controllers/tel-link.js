/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
class TelLink {
    constructor(host) {
        this.host = host;
        host.addController(this);
    }
    get value() {
        return this.host.querySelector('a[href^="tel:" i]');
    }
    hostConnected() {
        this.observer = new MutationObserver(() => this.host.requestUpdate());
        // Naming the attribute switches `attributes` on.
        this.observer.observe(this.host, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ['href'],
        });
        // What was rewritten while the element was away.
        this.host.requestUpdate();
    }
    hostDisconnected() {
        this.observer?.disconnect();
    }
}

export { TelLink };
