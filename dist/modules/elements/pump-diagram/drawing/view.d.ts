/** What the whole leg takes, leg units. */
export declare const VIEW: {
    readonly x: -18;
    readonly y: -60;
    readonly width: 224;
    readonly height: 470;
};
/** What the camera can look at, as a `viewBox` in leg units. The view widens a box to the shape of its frame. */
export declare const CAMERAS: {
    readonly whole: "-18 -60 224 470";
    readonly foot: "-14 286 204 126";
    readonly calf: "58 52 152 210";
    readonly knee: "56 -34 140 150";
    readonly ankle: "52 216 130 130";
    /** The leg of someone who sits, and one that lies up on pillows. */
    readonly seat: "-18 54 226 354";
    readonly up: "-22 92 230 172";
};
