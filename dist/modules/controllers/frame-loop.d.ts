/** Called with the seconds since this one's last frame, at most 0.1. */
export type OnFrame = (seconds: number) => void;
/** Joins the one loop of animation frames that all elements share. */
export declare function join(onFrame: OnFrame): void;
/** Leaves the loop; without anyone in it no frame is asked for. */
export declare function leave(onFrame: OnFrame): void;
