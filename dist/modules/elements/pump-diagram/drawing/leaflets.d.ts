/**
 * The two leaflets of a valve whose blood flows to smaller y, as strokes: mirrored in a sound valve.
 * @param opening 0: their edges meet in the middle; 1: they stand wide open, but never flat on the wall
 * @param uneven how much of the opening is a leak
 * @param half half the width of the vein, units
 * @param rise length of a unit along the vein: 1 in a lens whose vein is 56 wide
 */
export declare function leaflets(opening: number, uneven: number, half: number, rise: number): string;
/** The leaflets of a valve in the picture of a leg, in a vein of a width, units. */
export declare function leafletsOf(opening: number, uneven: number, width: number): string;
