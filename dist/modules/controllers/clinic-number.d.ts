import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Phone } from '../clinic/phone.js';
/** An element whose author's content stands inside it, or beside it in the `div[data-vein]` that it was made in. */
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly source: Node;
}
export interface ClinicNumberOptions {
    /** Told of writings that cannot be read; may be told the same more than once. */
    readonly warn?: (problem: string) => void;
    /** Other attributes of the author's content that the element reads: a change draws it anew. */
    readonly follow?: readonly string[];
}
/**
 * The clinic's number, from (in this order) `set()`, the `tel:` link or the text that the author wrote inside the
 * element, the attribute; followed as call-tracking scripts rewrite it.
 */
export declare class ClinicNumber implements ReactiveController {
    private readonly host;
    private readonly options;
    private given;
    private observer;
    private followed;
    constructor(host: Host, options?: ClinicNumberOptions);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    /** Replaces the number until the page is left; undefined gives the others their turn again. */
    set(phone: Phone | undefined): void;
    /**
     * The number to show and call.
     * @param written the `phone` attribute, used where no number stands inside the element
     */
    read(written?: string): Phone | undefined;
    private follow;
}
export {};
