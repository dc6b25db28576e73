// A draft: what the agency has filled in. It lives in the page's fragment alone, so that no server ever sees it.

/**
 * @typedef {object} Draft
 * @property {string} tag the element's tag
 * @property {string} place where the snippet is pasted, a name of `places.js`
 * @property {Record<string, string>} values what stands in the fields, by attribute name; empty ones are left out
 */

const OWN = ['element', 'paste'];

/** @param {Draft} draft @returns {string} a fragment without its `#` */
export function toFragment({ tag, place, values }) {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return new URLSearchParams([['element', tag.replace('vein-', '')], ['paste', place], ...filled]).toString();
}

/**
 * @param {string} fragment the page's fragment, with or without `#`; anybody may have written it
 * @param {Draft} first what is shown where the fragment is empty or names something that does not exist
 * @param {{ tags: readonly string[], places: readonly string[] }} known
 * @returns {Draft}
 */
export function fromFragment(fragment, first, { tags, places }) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = `vein-${given.get('element')}`;
  const place = given.get('paste') ?? '';
  if (!tags.includes(tag)) return first;
  const values = Object.fromEntries([...given].filter(([name]) => !OWN.includes(name)));
  return { tag, place: places.includes(place) ? place : first.place, values };
}
