/**
 * Whether some of the element is in the window. What is not displayed is not; in a page that is hidden the browser
 * itself calls no frame.
 */
class InView {
    /**
     * @param onChange called when `value` may have changed
     */
    constructor(host, onChange) {
        this.host = host;
        this.onChange = onChange;
        this.value = false;
        host.addController(this);
    }
    hostConnected() {
        this.observer = new IntersectionObserver((entries) => {
            this.value = entries.at(-1)?.isIntersecting === true;
            this.onChange();
        });
        this.observer.observe(this.host);
    }
    hostDisconnected() {
        this.observer?.disconnect();
        this.value = false;
    }
}

export { InView };
