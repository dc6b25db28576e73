/**
 * The booking address with some of the page's own query parameters handed on, `utm_source` for example.
 * @param address an `https:` address, already checked; empty stays empty
 * @param search the page's query, `?utm_source=…`
 * @param names the parameters that may be handed on; no other ever is
 */
export function bookingLink(address: string, search: string, names: readonly string[]): string {
  if (!address) return '';
  const url = new URL(address);
  new URLSearchParams(search).forEach((value, name) => {
    if (names.includes(name)) url.searchParams.set(name, value);
  });
  return url.href;
}
