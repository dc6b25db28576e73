import type { Move } from '../drawing/index.js';
import type { Box } from './camera.js';
/** A line from a name or a lens to what it shows. */
export declare class Leader {
    private readonly frame;
    private readonly from;
    private readonly at;
    private readonly line;
    /** Where the name or lens stands, hundredths of the picture's frame; undefined where there is none to be seen. */
    private place;
    private drawn;
    /**
     * @param frame the picture that the line is drawn in, over the leg's own; its places are hundredths
     * @param from the name or lens
     * @param at what it points at, leg units of the standing leg
     */
    constructor(frame: SVGSVGElement, from: Element, at: readonly [x: number, y: number]);
    /** Looks where the name or lens stands: once, and when the picture's size has changed. */
    measure(): void;
    /** Draws it as the camera sees the leg. @param held where points of the standing leg are now */
    point([x, y, width, height]: Box, held: Move): void;
}
