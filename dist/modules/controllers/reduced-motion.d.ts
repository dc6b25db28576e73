import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether the visitor asks for less motion, followed live; false on a server, where nothing moves. */
export declare class ReducedMotion implements ReactiveController {
    private readonly host;
    private query;
    private readonly update;
    constructor(host: ReactiveControllerHost & HTMLElement);
    get value(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
