/** The visitor leaves the intro. Stays on the element and carries nothing. */
class VeinCheckerStartEvent extends Event {
    constructor() {
        super(VeinCheckerStartEvent.type);
    }
}
VeinCheckerStartEvent.type = 'vein-checker-start';
/** Another page is shown. Stays on the element and carries no answer. */
class VeinCheckerStepEvent extends Event {
    constructor(
    /** The page's place on this visitor's way, from 0. */
    index) {
        super(VeinCheckerStepEvent.type);
        this.index = index;
    }
}
VeinCheckerStepEvent.type = 'vein-checker-step';
/** A result is shown. Stays on the element, unless the page author set `share-result`. */
class VeinCheckerCompleteEvent extends Event {
    constructor(
    /** The version of rules and texts that gave the result. */
    contentVersion, 
    /** Only with `share-result`: what was advised. This is consumer health data. */
    shared) {
        super(VeinCheckerCompleteEvent.type, { bubbles: shared !== undefined, composed: shared !== undefined });
        this.contentVersion = contentVersion;
        this.shared = shared;
    }
}
VeinCheckerCompleteEvent.type = 'vein-checker-complete';
/** The checker went to work, came to a result, or was left: bars on the page look at `busy` and `assessment`. */
class VeinCheckerStateEvent extends Event {
    constructor() {
        super(VeinCheckerStateEvent.type);
    }
}
VeinCheckerStateEvent.type = 'vein-checker-state';

export { VeinCheckerCompleteEvent, VeinCheckerStartEvent, VeinCheckerStateEvent, VeinCheckerStepEvent };
