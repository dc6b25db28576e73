/** The drawing of a leg. Skin, bone and muscle are mixed with the surface, so that they fit a dark scheme too. */
export declare const picture: import("lit").CSSResult;
