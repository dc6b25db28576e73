/** Transmural pressure, mmHg, of a vein filled to x = V/V0. */
function transmural({ kp, kc }, x) {
    return kp * (x ** 3.6 - 1) - kc * (1 / (x * Math.sqrt(x)) - 1);
}
/** dPtm/dx, mmHg, where the pressure at x is already known, so that no power is taken twice. */
function stiffness({ kp, kc }, x, pressure) {
    return (3.6 * (pressure + kp - kc) + (5.1 * kc) / (x * Math.sqrt(x))) / x;
}
/** Filling V/V0, 0.01 to 10, at a transmural pressure in mmHg: the tube law solved by halving. */
function fillingAt(tube, pressure) {
    let low = 0.01;
    let high = 10;
    for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (transmural(tube, middle) < pressure)
            low = middle;
        else
            high = middle;
    }
    return low;
}

export { fillingAt, stiffness, transmural };
