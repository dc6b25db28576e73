/** What the attributes tell about the clinic; empty where they do not. */
export interface Clinic {
    readonly clinicName: string;
    readonly bookingUrl: string;
    readonly hours: string;
}
/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * Hours are those of the attribute, as schema.org writes them: `Mo-Fr 08:00-17:00`.
 * @param telephone in E.164
 */
export declare const clinicData: ({ clinicName, bookingUrl, hours }: Clinic, telephone: string | undefined) => object;
