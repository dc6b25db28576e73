/** A time zone that can be counted with, or what is wrong with the name. */
export type ZoneReading = {
    readonly zone: string;
    readonly problem?: undefined;
} | {
    readonly zone?: undefined;
    readonly problem: string;
};
/** Reads a time zone: a name of the IANA database with a slash, `America/Los_Angeles`, or `UTC`. */
export declare function readZone(text: string): ZoneReading;
