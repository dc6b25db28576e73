import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Whether some of the element is in the window. What is not displayed is not; in a page that is hidden the browser
 * itself calls no frame.
 */
export declare class InView implements ReactiveController {
    private readonly host;
    private readonly onChange;
    value: boolean;
    private observer;
    /**
     * @param onChange called when `value` may have changed
     */
    constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
