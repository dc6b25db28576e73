/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialling. */
export declare class VeinCallEvent extends Event {
    readonly href: string;
    /** @param href the number called, as a `tel:` address */
    constructor(href: string);
}
/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
export declare class VeinBookEvent extends Event {
    readonly href: string;
    /** @param href the booking address */
    constructor(href: string);
}
/** The card or bar is about to go away. Cancelable: `preventDefault()` keeps it. */
export declare class VeinDismissEvent extends Event {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'vein-call': VeinCallEvent;
        'vein-book': VeinBookEvent;
        'vein-dismiss': VeinDismissEvent;
    }
}
