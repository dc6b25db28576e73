/** A gap longer than this is not caught up with, s. */
const LONGEST = 0.1;
/** Where more than so many run, one is served a frame, else two: they take turns. */
const MANY = 8;
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
    let left = last.size > MANY ? 1 : Math.min(2, last.size);
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
