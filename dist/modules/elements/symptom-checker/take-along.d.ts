import type { LitElement } from 'lit';
/** Ways to take a result along. Each is the visitor's own act, and none sends a request or keeps anything. */
/** Puts a text on the clipboard; false where there is none, or none for us. */
export declare function copyText({ ownerDocument }: Element, text: string): Promise<boolean>;
/** Whether the device can hand a text to another app. */
export declare function canShare({ ownerDocument }: Element): boolean;
/** Hands a text to an app of the visitor's choice; undefined where the visitor chose none. */
export declare function shareText({ ownerDocument }: Element, text: string): Promise<true | false | undefined>;
/**
 * Prints what an element shows by itself: the page around it would be many sheets. The empty frame it is printed from
 * has no address, so that nothing is asked of the network.
 */
export declare function printAlone(host: LitElement): void;
/** Removes what was left of a print. */
export declare const clearPrint: ({ shadowRoot }: Element) => void;
