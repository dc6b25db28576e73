/** A time zone that can be counted with, or what is wrong with the name. */
export type ZoneReading =
  | { readonly zone: string; readonly problem?: undefined }
  | { readonly zone?: undefined; readonly problem: string };

/** What people write for the zones of US clinics. A name such as EST has no summer time, or another country's. */
const MEANT: readonly (readonly [writing: RegExp, zone: string])[] = [
  [/^(?:e[sd]?t|eastern)/i, 'America/New_York'],
  [/^(?:c[sd]?t|central)/i, 'America/Chicago'],
  [/^(?:m[sd]?t|mountain)/i, 'America/Denver'],
  [/^(?:p[sd]?t|pacific)/i, 'America/Los_Angeles'],
  [/^(?:ak[sd]?t|alaska)/i, 'America/Anchorage'],
  [/^(?:h[sd]?t|hawaii)/i, 'Pacific/Honolulu'],
];

/** Reads a time zone: a name of the IANA database with a slash, `America/Los_Angeles`, or `UTC`. */
export function readZone(text: string): ZoneReading {
  const name = text.trim();
  const meant = MEANT.find(([writing]) => writing.test(name))?.[1] ?? 'a name like America/New_York';
  try {
    // Browsers take EST and offsets such as -08:00 too, which know no summer time.
    new Intl.DateTimeFormat('en', { timeZone: name });
    if (/^utc$|^[a-z_]+\//i.test(name)) return { zone: name };
  } catch {
    // not in the database
  }
  return { problem: `"${name}": write ${meant}` };
}
