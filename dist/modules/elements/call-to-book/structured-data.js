/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * Hours are those of the attribute, with the days as schema.org writes them: `Mo-Fr 08:00-17:00`.
 * @param telephone in E.164
 */
const clinicData = ({ clinicName, bookingUrl, hours }, telephone) => ({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: clinicName || undefined,
    telephone,
    openingHours: hours
        ? hours
            .replace(/([a-z])([a-z])[a-z]*/gi, (_, first, second) => first.toUpperCase() + second.toLowerCase())
            .replace(/\s*[-–]\s*/g, '-')
            .split(/\s*;\s*/)
            .filter(Boolean)
        : undefined,
    potentialAction: bookingUrl ? { '@type': 'ReserveAction', target: bookingUrl } : undefined,
});

export { clinicData };
