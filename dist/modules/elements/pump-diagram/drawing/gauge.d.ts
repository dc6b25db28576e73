/** What a gauge shows. */
export interface GaugeOptions {
    /** Pressure at the top of the column, mmHg. */
    readonly max: number;
    /** The band a healthy leg reaches, mmHg. */
    readonly healthy?: readonly [from: number, to: number];
    /** Whether the leg leaks: the column is of the leak's color. */
    readonly leaking: boolean;
    /** What it was before, mmHg: a dashed line. */
    readonly before?: number;
}
/** A gauge that can be set. */
export interface Gauge {
    /** Shows a pressure, mmHg. */
    set: (mmHg: number) => void;
}
/** The `viewBox` of a gauge. */
export declare const GAUGE_BOX: string;
/** Draws a column in `GAUGE_BOX`: 0 mmHg at its foot, `max` at its top. The view writes number and unit. */
export declare function drawGauge(svg: SVGSVGElement, { max, healthy, leaking, before }: GaugeOptions): Gauge;
