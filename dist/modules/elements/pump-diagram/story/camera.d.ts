/** A `viewBox`: its corner and size, leg units. */
export type Box = readonly [x: number, y: number, width: number, height: number];
/**
 * Widens a box to the shape of its frame. What is seen stands a little toward the start where lens and gauge stand at
 * the end.
 * @param shape width over height of the frame
 * @param aside share of the frame that lens and gauge take at its end
 */
export declare function framed(viewBox: string, shape: number, aside: number): Box;
/** Moves smoothly from box to box. */
export declare class Camera {
    private from;
    private to;
    private share;
    /** What it looks at now. */
    get box(): Box;
    /** Whether it is on its way. */
    get moving(): boolean;
    /** Looks at something else. @param cut at once */
    aim(to: Box, cut: boolean): void;
    /** Goes on for some seconds. */
    advance(seconds: number): void;
}
