/** What people write for the zones of US and Mexican clinics. A name such as EST has no summer time, or another country's. */
const MEANT = [
    [/^(?:e[sd]?t|eastern)/i, 'America/New_York'],
    [/^(?:c[sd]?t|central)/i, 'America/Chicago'],
    [/^(?:m[sd]?t|mountain)/i, 'America/Denver'],
    [/^(?:p[sd]?t|pacific)/i, 'America/Los_Angeles'],
    [/^(?:ak[sd]?t|alaska)/i, 'America/Anchorage'],
    [/^(?:h[sd]?t|hawaii)/i, 'Pacific/Honolulu'],
    [/^(?:gmt|bst|london)/i, 'Europe/London'],
    [/^(?:ces?t|mes?z)/i, 'Europe/Berlin'],
];
/** Reads a time zone: a name of the IANA database with a slash, `America/Los_Angeles`, or `UTC`. */
function readZone(text) {
    const name = text.trim();
    const meant = MEANT.find(([writing]) => writing.test(name))?.[1] ?? 'a name like America/New_York';
    if (!/^(?:utc$|[a-z_]+\/)/i.test(name))
        return { problem: `"${name}": write ${meant}` };
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return { zone: name };
    }
    catch {
        return { problem: `"${name}" is not in the time zone database: write a name like America/New_York` };
    }
}

export { readZone };
