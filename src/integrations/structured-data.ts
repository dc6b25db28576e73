/** What the attributes tell about the clinic; empty where they do not. */
export interface Clinic {
  readonly clinicName: string;
  readonly bookingUrl: string;
  readonly hours: string;
}

/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * Hours are those of the attribute, with the days as schema.org writes them: `Mo-Fr 08:00-17:00`.
 * @param telephone in E.164
 */
export const clinicData = (
  { clinicName, bookingUrl, hours }: Clinic,
  telephone: string | undefined,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'MedicalClinic',
  name: clinicName || undefined,
  telephone,
  openingHours: hours
    ? hours
        .replace(
          /([a-z])([a-z])[a-z]*/gi,
          (_, first: string, second: string) => first.toUpperCase() + second.toLowerCase(),
        )
        .replace(/\s*[-–]\s*/g, '-')
        .split(/\s*;\s*/)
        .filter(Boolean)
    : undefined,
  potentialAction: bookingUrl ? { '@type': 'ReserveAction', target: bookingUrl } : undefined,
});

/** Whether the page itself tells of a clinic. */
export const isClinicTold = (doc: Document): boolean =>
  [...doc.scripts].some(({ type, text }) => type.includes('json') && text.includes('MedicalClinic'));
