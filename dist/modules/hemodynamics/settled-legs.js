// Written by scripts/hemodynamics/write-settled-legs.ts from the model; a unit test holds the two together.
/**
 * Legs that have stood, by name and stocking pressure (mmHg), so that a page shows one without computing a minute of it.
 * Each row: the volumes of the four veins (mL) and the openings of the six valves one still step before 60 s, both in
 * the model's order; then the mean pressure of the tenth tiptoe (mmHg) and the refill time (s) of `measureLeg()`.
 */
const SETTLED_LEGS = {
    'healthy 0': [
        26.241296047, 87.102439915, 43.24700044, 167.356227279, 1, 0, 1, 1, 1, 1, 24.77639652, 26.270833333,
    ],
    'mild-reflux 0': [
        26.239998089, 87.09720173, 51.874929091, 167.352889049, 1, 0, 1, 1, 1, 1, 45.24591919, 13.125,
    ],
    'reflux 0': [
        26.234280597, 87.074115236, 69.039593008, 167.338181109, 1, 0.013151881, 1, 1, 1, 1, 63.756021289, 8.65,
    ],
    'severe 0': [
        26.233770775, 87.072842577, 77.663409889, 167.337370539, 1, 0.999381298, 1, 1, 1, 1, 72.24994437,
        4.216666667,
    ],
    'blocked 0': [
        26.581422386, 88.487758199, 43.718022274, 170.747199196, 1, 1, 0.393843454, 1, 1, 1, 32.197289675,
        24.845833333,
    ],
    'post-thrombotic 0': [
        26.356672815, 75.080049007, 69.308159215, 168.516458787, 1, 1, 0, 1, 1, 1, 79.057290714, 3.808333333,
    ],
    'weak-pump 0': [
        26.241296047, 87.102439915, 43.24700044, 167.356227279, 1, 0, 1, 1, 1, 1, 68.612284254, 5.370833333,
    ],
    'treated 0': [
        26.245482328, 87.119333523, 56.295761598, 167.366996098, 1, 0, 1, 1, 1, 1, 26.069944899, 30.316666667,
    ],
    'reflux 20': [
        25.166858155, 84.663092724, 64.721869778, 167.339381007, 1, 0, 1, 1, 1, 1, 58.77173609, 12.583333333,
    ],
};

export { SETTLED_LEGS };
