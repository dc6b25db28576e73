/**
 * The booking address with some of the page's own query parameters handed on, `utm_source` for example. Nothing of the
 * address is written anew: a clinic's booking software may read its query in a way of its own.
 * @param address an `https:` address, already checked; empty stays empty
 * @param search the page's query as the browser writes it, `?utm_source=…`
 * @param names the parameters that may be handed on; no other ever is
 */
function bookingLink(address, search, names) {
    const added = search
        .slice(1)
        .split('&')
        .filter((pair) => {
        const [name = ''] = new URLSearchParams(pair).keys();
        return names.includes(name);
    })
        .join('&');
    if (!address || !added)
        return address;
    const [, before = '', hash = ''] = /^([^#]*)(.*)$/.exec(address) ?? [];
    const joint = before.includes('?') ? (/[?&]$/.test(before) ? '' : '&') : '?';
    return before + joint + added + hash;
}

export { bookingLink };
