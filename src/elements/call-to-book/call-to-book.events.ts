const INIT = { bubbles: true, composed: true, cancelable: true };

/** The visitor follows the phone link. Cancelable: `preventDefault()` keeps the phone from dialing. */
export class VeinCallEvent extends Event {
  /**
   * @param href the number called, as a `tel:` address
   * @param office the name of the office called; empty where there is only one
   */
  constructor(
    readonly href: string,
    readonly office = '',
  ) {
    super('vein-call', INIT);
  }
}

/** The visitor follows the booking link. Cancelable: `preventDefault()` keeps the page. */
export class VeinBookEvent extends Event {
  /**
   * @param href the booking address
   * @param office the name of the office; empty where there is only one
   */
  constructor(
    readonly href: string,
    readonly office = '',
  ) {
    super('vein-book', INIT);
  }
}

/** The visitor follows the link that starts a text message. Cancelable: `preventDefault()` keeps it from starting. */
export class VeinTextEvent extends Event {
  /**
   * @param href the number written to, as an `sms:` address
   * @param office the name of the office; empty where there is only one
   */
  constructor(
    readonly href: string,
    readonly office = '',
  ) {
    super('vein-text', INIT);
  }
}

/** The visitor follows the link to the way there. Cancelable: `preventDefault()` keeps the page. */
export class VeinDirectionsEvent extends Event {
  /**
   * @param href the address of the map
   * @param office the name of the office; empty where there is only one
   */
  constructor(
    readonly href: string,
    readonly office = '',
  ) {
    super('vein-directions', INIT);
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
    'vein-text': VeinTextEvent;
    'vein-directions': VeinDirectionsEvent;
    'vein-dismiss': VeinDismissEvent;
  }
}
