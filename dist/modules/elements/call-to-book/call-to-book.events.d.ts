/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialing. */
export declare class VeinCallEvent extends Event {
    readonly href: string;
    readonly office: string;
    /**
     * @param href the number called, as a `tel:` address
     * @param office the name of the office called; empty where there is only one
     */
    constructor(href: string, office?: string);
}
/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
export declare class VeinBookEvent extends Event {
    readonly href: string;
    readonly office: string;
    /**
     * @param href the booking address
     * @param office the name of the office; empty where there is only one
     */
    constructor(href: string, office?: string);
}
/** The visitor follows the link that starts a text message. Cancelable: `preventDefault()` keeps it from starting. */
export declare class VeinTextEvent extends Event {
    readonly href: string;
    readonly office: string;
    /**
     * @param href the number written to, as an `sms:` address
     * @param office the name of the office; empty where there is only one
     */
    constructor(href: string, office?: string);
}
/** The visitor follows the link to the way there. Cancelable: `preventDefault()` keeps the page. */
export declare class VeinDirectionsEvent extends Event {
    readonly href: string;
    readonly office: string;
    /**
     * @param href the address of the map
     * @param office the name of the office; empty where there is only one
     */
    constructor(href: string, office?: string);
}
/** The card or bar is about to go away. Cancelable: `preventDefault()` keeps it. */
export declare class VeinDismissEvent extends Event {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'vein-call': VeinCallEvent;
        'vein-book': VeinBookEvent;
        'vein-text': VeinTextEvent;
        'vein-directions': VeinDirectionsEvent;
        'vein-dismiss': VeinDismissEvent;
    }
}
