/** A symptom checker, as a bar on its page sees it. */
interface Checker extends Element {
    readonly busy?: boolean;
    readonly assessment?: {
        readonly offerBooking: boolean;
    };
}
/** The height of the window without its scroll bar, px; a page in quirks mode measures itself in its body. */
export declare const windowHeight: ({ compatMode, documentElement, body }: Document) => number;
/** Whether an ancestor would move or clip what is fixed to the window. */
export declare function isCut(element: Element): boolean;
/** Whether an element can be seen in the window, by whatever means it may have been put away. */
export declare function isSeen(element: Element): boolean;
export declare const checkers: (doc: Document) => Checker[];
/**
 * Whether a checker asks its questions, or advises something else than a visit. One that is put away, in a dialog, tab or
 * drawer that was closed, is not at work.
 */
export declare const isAtWork: (checker: Checker) => boolean;
/** What opened over the page where a bar stands. */
export interface Covering {
    /** The lowest z-index of what stands above the page there, 1 or more; undefined for nothing. */
    readonly lowest: number | undefined;
    /** Whether it takes most of the place. */
    readonly most: boolean;
    /** Whether something without a z-index of its own takes all of the place. */
    readonly whole: boolean;
}
/** Looks for a consent form, a menu or a dialog of the page where a bar stands. */
export declare function covering(bar: HTMLElement, box: DOMRect, avoided: ReadonlySet<Element>): Covering;
export {};
