import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether a visitor can see the element: some of it is in the window, and the page is not hidden. */
export declare class InView implements ReactiveController {
    private readonly host;
    private readonly onChange;
    private observer;
    private inside;
    /**
     * @param onChange called when `value` may have changed
     */
    constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void);
    get value(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
