import type { ReactiveController } from 'lit';
import type { Face, FaceHost } from './face.js';
/** Lets the face that is shown move: in the page's loop of frames, while it is in view and has something to move. */
export declare class Running implements ReactiveController {
    private readonly host;
    private readonly shown;
    private readonly inView;
    /**
     * @param shown the face that the clock is about
     */
    constructor(host: FaceHost, shown: () => Face);
    hostDisconnected(): void;
    /** Joins the loop of frames, or leaves it: once the view was drawn, and where it comes into view. */
    follow(): void;
    private readonly onFrame;
}
