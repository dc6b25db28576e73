/**
 * Legs that have stood, by name and stocking pressure (mmHg), so that a page shows one without computing a minute of it.
 * Each row: the volumes of the four veins (mL) and the openings of the six valves one still step before 60 s, both in
 * the model's order; then the mean pressure of the tenth tiptoe (mmHg) and the refill time (s) of `measureLeg()`.
 */
export declare const SETTLED_LEGS: Readonly<Record<string, readonly number[]>>;
