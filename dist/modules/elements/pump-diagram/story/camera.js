/** How long the camera takes from one box to another, s. */
const TRAVEL = 0.7;
/**
 * Widens a box to the shape of its frame. What is seen stands a little toward the start where lens and gauge stand at
 * the end.
 * @param shape width over height of the frame
 * @param aside share of the frame that lens and gauge take at its end
 */
function framed(viewBox, shape, aside) {
    const [x, y, width, height] = viewBox.split(' ').map(Number);
    const free = shape * (1 - aside);
    // The box fits into the free part of the frame.
    const tall = Math.max(height, width / free);
    const wide = tall * shape;
    return [x - (wide * (1 - aside) - width) / 2, y - (tall - height) / 2, wide, tall];
}
/** A box between two, at a share of the way that starts and ends gently. */
function between(from, to, share) {
    const eased = share * share * (3 - 2 * share);
    return from.map((value, i) => value + (to[i] - value) * eased);
}
/** Moves smoothly from box to box. */
class Camera {
    constructor() {
        this.share = 1;
    }
    /** What it looks at now. */
    get box() {
        const { from, to, share } = this;
        return from && to ? between(from, to, share) : [0, 0, 1, 1];
    }
    /** Whether it is on its way. */
    get moving() {
        return this.share < 1;
    }
    /** Looks at something else. @param cut at once */
    aim(to, cut) {
        if (this.to?.join() === to.join())
            return;
        this.from = cut || !this.to ? to : this.box;
        this.to = to;
        this.share = cut || this.from === to ? 1 : 0;
    }
    /** Goes on for some seconds. */
    advance(seconds) {
        this.share = Math.min(1, this.share + seconds / TRAVEL);
    }
}

export { Camera, framed };
