import type { Level, RuleId } from '../../triage/index.js';

/** The visitor leaves the intro. Stays on the element and carries nothing. */
export class VeinCheckerStartEvent extends Event {
  static readonly type = 'vein-checker-start';
  constructor() {
    super(VeinCheckerStartEvent.type);
  }
}

/** Another page is shown. Stays on the element and carries no answer. */
export class VeinCheckerStepEvent extends Event {
  static readonly type = 'vein-checker-step';
  constructor(
    /** The page's place on this visitor's way, from 0. */
    readonly index: number,
  ) {
    super(VeinCheckerStepEvent.type);
  }
}

/** A result is shown. Stays on the element, unless the page author set `share-result`. */
export class VeinCheckerCompleteEvent extends Event {
  static readonly type = 'vein-checker-complete';
  constructor(
    /** The version of rules and texts that gave the result. */
    readonly contentVersion: string,
    /** Only with `share-result`: what was advised. This is consumer health data. */
    readonly shared?: { readonly level: Level; readonly rule: RuleId },
  ) {
    super(VeinCheckerCompleteEvent.type, { bubbles: shared !== undefined, composed: shared !== undefined });
  }
}

/** The checker went to work, came to a result, or was left: bars on the page look at `busy` and `assessment`. */
export class VeinCheckerStateEvent extends Event {
  static readonly type = 'vein-checker-state';
  constructor() {
    super(VeinCheckerStateEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vein-checker-start': VeinCheckerStartEvent;
    'vein-checker-step': VeinCheckerStepEvent;
    'vein-checker-complete': VeinCheckerCompleteEvent;
    'vein-checker-state': VeinCheckerStateEvent;
  }
}
