import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether the visitor asks for less motion, followed live. */
export declare class ReducedMotion implements ReactiveController {
    private readonly host;
    private query;
    constructor(host: ReactiveControllerHost & HTMLElement);
    get value(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    private readonly update;
}
