/**
 * How high an element is before anybody pressed anything, em: between a phone's column and a desk's. The first attribute
 * that is written counts, else the row without a name. Written by `npm run heights`.
 */
export declare const HEIGHTS: {
    readonly 'vein-symptom-checker': {
        readonly 'no-intro': 61;
        readonly '': 35;
    };
    readonly 'vein-pump-diagram': {
        readonly decorative: 42;
        readonly '': 58;
    };
    readonly 'vein-call-to-book': {
        readonly 'booking-url': 12;
        readonly '': 9;
    };
};
