const NONE = [0, 0, 0];
const still = (posture) => ({ posture, period: 0, calf: NONE, foot: NONE });
const rise = (posture) => ({
    posture,
    period: 1,
    calf: [0, 0.5, 0.15],
    foot: [0, 0.4, 0.1],
});
/** The six activities, in the order a menu shows them. */
const ACTIVITIES = [
    'standing',
    'walking',
    'tiptoe',
    'sitting',
    'ankle-pumps',
    'elevated',
];
/** Pattern of every motion. A walking step takes 1.1 s; a tiptoe and an ankle pump take 1 s. */
const MOTIONS = {
    standing: still('standing'),
    walking: { posture: 'standing', period: 1.1, calf: [0.15, 0.65, 0.2], foot: [0, 0.6, 0.12] },
    tiptoe: rise('standing'),
    sitting: still('sitting'),
    'ankle-pumps': rise('sitting'),
    elevated: still('elevated'),
    supine: still('supine'),
    raised: still('raised'),
};
/**
 * Looks a motion up.
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
function patternOf(motion) {
    const pattern = MOTIONS[motion];
    if (pattern?.posture)
        return pattern;
    throw new TypeError(`activity: got "${motion}", allowed are ${Object.keys(MOTIONS).join(', ')}`);
}
function pulse(t, [from, to, edge]) {
    const inside = Math.min(t - from, to - t);
    if (inside <= 0)
        return 0;
    return inside < edge ? (1 - Math.cos((Math.PI * inside) / edge)) / 2 : 1;
}
/** What `driveAt` does, of a pattern that is known to be one. */
function actAt({ posture, period, calf, foot }, t, out) {
    const at = period && t % period;
    out.posture = posture;
    out.calf = pulse(at, calf);
    out.foot = pulse(at, foot);
    out.moving = period > 0;
    return out;
}
/**
 * Writes into `out` what a motion does to the leg.
 * @param t time since the motion began, s, 0 or more
 * @param out is filled and returned, so that nothing is allocated
 * @throws {TypeError} on a name that is not in {@link MOTIONS}.
 */
const driveAt = (motion, t, out) => actAt(patternOf(motion), t, out);

export { ACTIVITIES, MOTIONS, actAt, driveAt, patternOf };
