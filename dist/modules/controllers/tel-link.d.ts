import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
export declare class TelLink implements ReactiveController {
    protected readonly host: ReactiveControllerHost & HTMLElement;
    private observer;
    constructor(host: ReactiveControllerHost & HTMLElement);
    get value(): HTMLAnchorElement | null;
    hostConnected(): void;
    hostDisconnected(): void;
}
