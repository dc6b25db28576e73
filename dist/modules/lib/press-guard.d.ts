/**
 * Makes a second press do nothing where it comes so soon after the first that it was meant for what stood there then:
 * a double click on Continue must not answer the next page. Only presses of a visitor's pointer count: `click()`, keys
 * and assistive technology, which sends clicks without a pointer, always work. A key that is held presses once.
 * @param host the element whose controls are guarded; calling it twice is the same as once
 */
export declare function guardPresses(host: HTMLElement): void;
/** Ignores presses on our elements for a moment: the page changed the language of one, and everything in it moved. */
export declare const holdPresses: (host: HTMLElement) => void;
