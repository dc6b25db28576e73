const INIT = { bubbles: true, composed: true, cancelable: true };
/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialing. */
class VeinCallEvent extends Event {
    /**
     * @param href the number called, as a `tel:` address
     * @param office the name of the office called; empty where there is only one
     */
    constructor(href, office = '') {
        super('vein-call', INIT);
        this.href = href;
        this.office = office;
    }
}
/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
class VeinBookEvent extends Event {
    /**
     * @param href the booking address
     * @param office the name of the office; empty where there is only one
     */
    constructor(href, office = '') {
        super('vein-book', INIT);
        this.href = href;
        this.office = office;
    }
}
/** The visitor follows the link that starts a text message. Cancelable: `preventDefault()` keeps it from starting. */
class VeinTextEvent extends Event {
    /**
     * @param href the number written to, as an `sms:` address
     * @param office the name of the office; empty where there is only one
     */
    constructor(href, office = '') {
        super('vein-text', INIT);
        this.href = href;
        this.office = office;
    }
}
/** The visitor follows the link to the way there. Cancelable: `preventDefault()` keeps the page. */
class VeinDirectionsEvent extends Event {
    /**
     * @param href the address of the map
     * @param office the name of the office; empty where there is only one
     */
    constructor(href, office = '') {
        super('vein-directions', INIT);
        this.href = href;
        this.office = office;
    }
}
/** The card or bar is about to go away. Cancelable: `preventDefault()` keeps it. */
class VeinDismissEvent extends Event {
    constructor() {
        super('vein-dismiss', INIT);
    }
}

export { VeinBookEvent, VeinCallEvent, VeinDirectionsEvent, VeinDismissEvent, VeinTextEvent };
