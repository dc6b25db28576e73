import { dayGroups } from '../../clinic/explain-hours.js';
import { readHours } from '../../clinic/opening-hours.js';

/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * Hours are those of the attribute, as schema.org writes them: `Mo-Fr 08:00-17:00`.
 * @param telephone in E.164
 */
const clinicData = ({ clinicName, bookingUrl, hours }, telephone) => ({
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: clinicName || undefined,
    telephone,
    openingHours: schemaHours(hours),
    potentialAction: bookingUrl ? { '@type': 'ReserveAction', target: bookingUrl } : undefined,
});
const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** Hours as schema.org's openingHours: a text for the days that share them. */
function schemaHours(hours) {
    const { week } = readHours(hours);
    if (!week || !hours)
        return undefined;
    return dayGroups(week).map(({ runs, openings }) => {
        const days = runs.map(([first, last]) => [...new Set([DAYS[first], DAYS[last]])].join('-'));
        return `${days.join(',')} ${openings.map(schemaTimes).join(', ')}`;
    });
}
const schemaTimes = ([from, to]) => `${clock(from)}-${clock(to > 1440 ? to - 1440 : to)}`;
const clock = (minute) => [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');

export { clinicData };
