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
  [/^(?:ak|alaska)/i, 'America/Anchorage'],
  [/^h/i, 'Pacific/Honolulu'],
];
