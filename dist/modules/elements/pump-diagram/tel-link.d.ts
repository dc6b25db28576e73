import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The `tel:` link inside the element, as its author wrote it and as call-tracking scripts rewrite it. */
export declare class TelLink implements ReactiveController {
    private readonly host;
    private readonly observer;
    constructor(host: ReactiveControllerHost & HTMLElement);
    get value(): HTMLAnchorElement | null;
    hostConnected(): void;
    hostDisconnected(): void;
}
