// Says what is wrong with a value. The elements themselves judge, with the converters they were shipped with.
import { parsePhone } from '../../dist/modules/clinic/phone.js';

/**
 * @param {string} tag the element the value is for
 * @param {{ name: string, fieldName?: string }} attribute
 * @param {string} value what stands in the field; empty is never wrong, but a phone number is needed
 * @param {readonly string[]} tags all elements: one may hand a value on to another, which then has to like it too
 * @returns {string} a sentence for beside the field; empty where nothing is wrong
 */
export function wrongWith(tag, { name, fieldName }, value, tags) {
  if (name === 'phone') return parsePhone(value) ? '' : 'Needs a phone number like (702) 430-7661.';
  if (value.trim() === '') return '';
  for (const judge of [tag, ...tags]) {
    const { converter } = customElements.get(judge).elementProperties.get(fieldName) ?? {};
    if (converter?.read && !converter.read(value).valid) return `Needs ${converter.allowed}.`;
  }
  return '';
}
