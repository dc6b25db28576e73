/** Tube law of Ptm(x) = kp (x^3.6 - 1) - kc (x^-1.5 - 1): stiff when full, collapsing when empty. */
interface Tube {
    readonly kp: number;
    readonly kc: number;
}
/** Transmural pressure, mmHg, of a vein filled to x = V/V0. */
export declare function transmural({ kp, kc }: Tube, x: number): number;
/** dPtm/dx, mmHg, where the pressure at x is already known, so that no power is taken twice. */
export declare function stiffness({ kp, kc }: Tube, x: number, pressure: number): number;
/** Filling V/V0, 0.01 to 10, at a transmural pressure in mmHg: the tube law solved by halving. */
export declare function fillingAt(tube: Tube, pressure: number): number;
export {};
