/** A gap longer than this is not caught up with, s. */
const LONGEST = 0.1;
/** So many are served a frame; where more run, they take turns. */
const SERVED = 2;
const last = new Map();
let frame = 0;
/** Joins the one loop of animation frames that all elements share. */
function join(onFrame) {
    if (last.has(onFrame))
        return;
    last.set(onFrame, performance.now());
    frame ||= requestAnimationFrame(run);
}
/** Leaves the loop; without anyone in it no frame is asked for. */
function leave(onFrame) {
    last.delete(onFrame);
    if (last.size > 0)
        return;
    cancelAnimationFrame(frame);
    frame = 0;
}
function run(now) {
    frame = requestAnimationFrame(run);
    let left = Math.min(SERVED, last.size);
    for (const [onFrame, before] of last) {
        if (!left--)
            break;
        // To the end of the line, so that everyone gets a turn.
        last.delete(onFrame);
        last.set(onFrame, now);
        onFrame(Math.min(LONGEST, Math.max(0, (now - before) / 1000)));
    }
}

export { join, leave };
