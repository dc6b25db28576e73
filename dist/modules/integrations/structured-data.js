import { readClosedDays } from '../clinic/closed-days.js';
import { dayGroups } from '../clinic/explain-hours.js';
import { readHours } from '../clinic/opening-hours.js';

/**
 * The clinic as schema.org's MedicalClinic, for `JSON.stringify`, which leaves out what is undefined.
 * @param departments its offices, where there are several
 * @param today the date, `2026-07-06`: closed days that are past are left out, yearly ones get their year
 */
const clinicData = (clinic, departments, today) => ({
    '@context': 'https://schema.org',
    ...placeData(clinic, today),
    department: departments.length > 0 ? departments.map((place) => placeData(place, today)) : undefined,
});
/** Types of schema.org that tell of a clinic; a second one beside the site's own would contradict it. */
const CLINIC = /(?:MedicalBusiness|MedicalClinic|Physician|LocalBusiness)\b/;
const JSON_TYPES = /"@type"\s*:\s*(?:"[^"]*"|\[[^\]]*\])/g;
/** Whether the page itself tells of a clinic, in JSON-LD or in its markup. */
const isClinicTold = (doc) => [...doc.scripts].some(({ type, text }) => type.includes('json') && isClinic(text.match(JSON_TYPES)?.join())) ||
    [...doc.querySelectorAll('[itemtype],[typeof]')].some((element) => ['itemtype', 'typeof'].some((name) => isClinic(element.getAttribute(name))));
const isClinic = (types = '') => CLINIC.test(types ?? '');
const placeData = (place, today) => ({
    '@type': 'MedicalClinic',
    name: place.name || undefined,
    telephone: place.telephone,
    address: place.address || undefined,
    geo: geoData(place.geo),
    hasMap: place.mapUrl || undefined,
    openingHoursSpecification: weekData(place.hours),
    specialOpeningHoursSpecification: closedData(place, today),
    potentialAction: place.bookingUrl ? { '@type': 'ReserveAction', target: place.bookingUrl } : undefined,
});
function geoData(geo) {
    const [latitude, longitude] = geo.split(',').map(Number);
    return longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude };
}
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** One specification for each opening of the days that share it. */
function weekData(hours) {
    const { week } = readHours(hours);
    if (!week || !hours)
        return undefined;
    return dayGroups(week).flatMap(({ runs, openings }) => openings.map((opening) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: runs.flatMap(([first, last]) => new Array(((last - first + 7) % 7) + 1)
            .fill(first)
            .map((day, index) => `https://schema.org/${DAYS[(day + index) % 7] ?? ''}`)),
        ...timesOf(opening),
    })));
}
const timesOf = ([from, to]) => ({
    opens: clock(from),
    // Midnight at the end of a day has no other writing.
    closes: to === 1440 ? '23:59' : clock(to % 1440),
});
const clock = (minute) => [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
/** Closed all day is from midnight to midnight. Nothing is said of closed days where no hours are. */
function closedData({ hours, closedOn }, today) {
    const days = hours ? readClosedDays(closedOn.join(';')).closed : [];
    const data = days.flatMap((range) => {
        const [validFrom, validThrough] = datesOf(range, today);
        const times = { opens: '00:00', closes: '00:00', validFrom, validThrough };
        return validFrom
            ? [{ '@type': 'OpeningHoursSpecification', name: range.name || undefined, ...times }]
            : [];
    });
    return data.length > 0 ? data : undefined;
}
/** The next days of a row, as dates; none where they are past. */
function datesOf({ from, to }, today) {
    const thisYear = Number(today.slice(0, 4));
    // 29 February comes every fourth year; a row may have begun the year before.
    const years = from.length > 5 ? [0] : [-1, 0, 1, 2, 3, 4].map((more) => thisYear + more);
    return (years
        .map((year) => (year ? [`${year}-${from}`, `${year + Number(from > to)}-${to}`] : [from, to]))
        .find((dates) => dates.every(isDate) && (dates[1] ?? '') >= today) ?? []);
}
const isDate = (date) => {
    const time = Date.parse(date);
    return time > 0 && new Date(time).toISOString().startsWith(date);
};

export { clinicData, isClinicTold };
