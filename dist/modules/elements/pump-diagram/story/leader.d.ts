import type { Box } from './camera.js';
/** Where a point of the standing leg is in the leg as it is held. */
export type Held = (x: number, y: number) => readonly [number, number];
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
    /** Draws it as the camera sees the leg, and as this is held. */
    point([x, y, width, height]: Box, held: Held): void;
}
