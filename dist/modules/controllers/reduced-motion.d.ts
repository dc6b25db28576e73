import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether the visitor asks for less motion, followed live. */
export declare class ReducedMotion implements ReactiveController {
    private readonly query;
    private readonly update;
    constructor(host: ReactiveControllerHost);
    get value(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
