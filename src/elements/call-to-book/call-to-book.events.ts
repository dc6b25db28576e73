const INIT = { bubbles: true, composed: true, cancelable: true };

/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialling. */
export class VeinCallEvent extends Event {
  /** @param href the number called, as a `tel:` address */
  constructor(readonly href: string) {
    super('vein-call', INIT);
  }
}

/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
export class VeinBookEvent extends Event {
  /** @param href the booking address */
  constructor(readonly href: string) {
    super('vein-book', INIT);
  }
}

/** The card or bar is about to go away. Cancelable: `preventDefault()` keeps it. */
export class VeinDismissEvent extends Event {
  constructor() {
    super('vein-dismiss', INIT);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vein-call': VeinCallEvent;
    'vein-book': VeinBookEvent;
    'vein-dismiss': VeinDismissEvent;
  }
}
