/**
 * The colors of the leg, the same in both schemes: skin hides what lies behind it. A vein is told from skin, bone and
 * muscle by its wall where they are light, and by the rim round the wall, a paler skin, where they are dark.
 */
export declare const PALETTE: {
    /** A middle brown, where the page says nothing. */
    readonly skin: "#c8926a";
    readonly wall: "#0a2233";
    readonly deep: "#2a6f9e";
    readonly surface: "#3f8fb9";
    readonly drop: "#eef8ff";
    readonly leaflet: "#fff1d6";
    readonly fallWall: "#2c0f27";
    readonly fall: "#87457a";
    readonly fallDrop: "#ffd59c";
};
/** Share of the skin in the rim round a vein, percent; the rest is white. */
export declare const RIM_SKIN = 42;
