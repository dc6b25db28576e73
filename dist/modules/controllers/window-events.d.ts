import type { ReactiveControllerHost } from 'lit';
/**
 * Listens to the window that the element stands in, a frame's or a pop-up's too, for as long as it stands there.
 * @param type an event of windows
 */
export declare function onWindow(host: ReactiveControllerHost & HTMLElement, type: keyof WindowEventMap, listener: () => void): void;
