/** A place of a clinic as its author describes it; texts are empty where nothing is known. */
export interface ClinicPlace {
    readonly name: string;
    /** The number in E.164. */
    readonly telephone: string | undefined;
    readonly hours: string;
    readonly closedOn: readonly string[];
    readonly address: string;
    /** Latitude and longitude, with a comma. */
    readonly geo: string;
    readonly mapUrl: string;
    readonly bookingUrl: string;
}
/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * @param departments its offices, where there are several
 * @param today the date, `2026-07-06`: closed days that are past are left out, yearly ones get their year
 */
export declare const clinicData: (clinic: ClinicPlace, departments: readonly ClinicPlace[], today: string) => object;
/** Whether the page itself tells of a clinic, in JSON-LD or in its markup. */
export declare const isClinicTold: (doc: Document) => boolean;
