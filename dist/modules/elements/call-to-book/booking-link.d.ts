/**
 * The booking address with some of the page's own query parameters handed on, `utm_source` for example. Nothing of the
 * address is written anew: a clinic's booking software may read its query in a way of its own.
 * @param address an `https:` address, already checked; empty stays empty
 * @param search the page's query as the browser writes it, `?utm_source=…`
 * @param names the parameters that may be handed on; no other ever is
 */
export declare function bookingLink(address: string, search: string, names: readonly string[]): string;
