/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * Hours are those of the attribute with the days as schema.org writes them: `Mo-Fr 08:00-17:00`.
 * @param telephone in E.164
 */
const clinicData = ({ clinicName, bookingUrl, hours }, telephone) => ({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: clinicName || undefined,
    telephone,
    openingHours: hours ? hours.split(/\s*;\s*/).map(schemaHours) : undefined,
    potentialAction: bookingUrl ? { '@type': 'ReserveAction', target: bookingUrl } : undefined,
});
const schemaHours = (entry) => entry
    .toLowerCase()
    .replace(/ ?– ?/g, '-')
    .replace(/[a-z]+/g, (day) => day.charAt(0).toUpperCase() + day.charAt(1));

export { clinicData };
