/**
 * The booking address with some of the page's own query parameters handed on, `utm_source` for example.
 * @param address an `https:` address, already checked; empty stays empty
 * @param search the page's query, `?utm_source=…`
 * @param names the parameters that may be handed on; no other ever is
 */
export declare function bookingLink(address: string, search: string, names: readonly string[]): string;
