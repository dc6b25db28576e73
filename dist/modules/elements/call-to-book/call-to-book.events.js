const INIT = { bubbles: true, composed: true, cancelable: true };
/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialling. */
class VeinCallEvent extends Event {
    /** @param href the number called, as a `tel:` address */
    constructor(href) {
        super('vein-call', INIT);
        this.href = href;
    }
}
/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
class VeinBookEvent extends Event {
    /** @param href the booking address */
    constructor(href) {
        super('vein-book', INIT);
        this.href = href;
    }
}
/** The card or bar is about to go away. Cancelable: `preventDefault()` keeps it. */
class VeinDismissEvent extends Event {
    constructor() {
        super('vein-dismiss', INIT);
    }
}

export { VeinBookEvent, VeinCallEvent, VeinDismissEvent };
