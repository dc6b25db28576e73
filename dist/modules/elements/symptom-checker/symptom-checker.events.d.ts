import type { Level, RuleId } from '../../triage/index.js';
/** The visitor leaves the intro. Stays on the element and carries nothing. */
export declare class VeinCheckerStartEvent extends Event {
    static readonly type = "vein-checker-start";
    constructor();
}
/** Another page is shown. Stays on the element and carries no answer. */
export declare class VeinCheckerStepEvent extends Event {
    /** The page's place on this visitor's way, from 0. */
    readonly index: number;
    static readonly type = "vein-checker-step";
    constructor(
    /** The page's place on this visitor's way, from 0. */
    index: number);
}
/** A result is shown. Stays on the element, unless the page author set `share-result`. */
export declare class VeinCheckerCompleteEvent extends Event {
    /** The version of rules and texts that gave the result. */
    readonly contentVersion: string;
    /** Only with `share-result`: what was advised. This is consumer health data. */
    readonly shared?: {
        readonly level: Level;
        readonly rule: RuleId;
    } | undefined;
    static readonly type = "vein-checker-complete";
    constructor(
    /** The version of rules and texts that gave the result. */
    contentVersion: string, 
    /** Only with `share-result`: what was advised. This is consumer health data. */
    shared?: {
        readonly level: Level;
        readonly rule: RuleId;
    } | undefined);
}
/** The checker went to work, came to a result, or was left: bars on the page look at `busy` and `assessment`. */
export declare class VeinCheckerStateEvent extends Event {
    static readonly type = "vein-checker-state";
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'vein-checker-start': VeinCheckerStartEvent;
        'vein-checker-step': VeinCheckerStepEvent;
        'vein-checker-complete': VeinCheckerCompleteEvent;
        'vein-checker-state': VeinCheckerStateEvent;
    }
}
