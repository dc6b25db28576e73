/** The colors of the leg, the same in both schemes: skin hides what lies behind it. */
export declare const PALETTE: {
    /** A middle brown, where the page says nothing. */
    readonly skin: "#c8926a";
    readonly wall: "#0a2233";
    readonly deep: "#2b71a1";
    readonly surface: "#3f8fb9";
    readonly drop: "#eef8ff";
    readonly leaflet: "#fff1d6";
    readonly fallWall: "#2c0f27";
    readonly fall: "#87457a";
    readonly fallDrop: "#ffd59c";
    readonly scar: "#d9c3a0";
    readonly cord: "#ecdcc0";
    readonly muscle: "#db8a79";
    readonly muscleRim: "#b5574a";
    readonly boneLit: "#fffaf0";
    readonly boneFar: "#d8c6a8";
};
/**
 * What becomes of the skin: a share of it, percent, and what it is mixed with. A vein is told from what lies round it by
 * its dark wall where that is light, and by the rim round the wall, a paler skin, where it is dark.
 */
export declare const SHADES: {
    readonly lit: readonly [84, "#fff"];
    readonly near: readonly [82, "#5a2a14"];
    readonly far: readonly [72, "#401a0c"];
    readonly shade: readonly [62, "#401a0c"];
    readonly rim: readonly [42, "#fff"];
    /** The outline of the leg, which has to be told from what it stands on: in a light scheme and in a dark one. */
    readonly edge: readonly [42, "#401a0c"];
    readonly edgeInDark: readonly [50, "#fff"];
};
