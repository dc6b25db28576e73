/** Tube law of Ptm(x) = kp (x^3.6 - 1) - kc (x^-1.5 - 1): stiff when full, collapsing when empty. */
interface Tube {
  readonly kp: number;
  readonly kc: number;
}

/** Transmural pressure, mmHg, of a vein filled to x = V/V0. */
export function transmural({ kp, kc }: Tube, x: number): number {
  return kp * (x ** 3.6 - 1) - kc * (1 / (x * Math.sqrt(x)) - 1);
}

/** dPtm/dx, mmHg, where the pressure at x is already known, so that no power is taken twice. */
export function stiffness({ kp, kc }: Tube, x: number, pressure: number): number {
  return (3.6 * (pressure + kp - kc) + (5.1 * kc) / (x * Math.sqrt(x))) / x;
}

/** Filling V/V0, 0.01 to 10, at a transmural pressure in mmHg: the tube law solved by halving. */
export function fillingAt(tube: Tube, pressure: number): number {
  let low = 0.01;
  let high = 10;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (transmural(tube, middle) < pressure) low = middle;
    else high = middle;
  }
  return low;
}
