// Blocks made of what stands in a post already: our shortcodes, and buttons that call or book.
import { parsePhone } from 'clinic/phone.js';

const { createBlock } = wp.blocks;

/** A shortcode's value for an attribute: `booking_url` and `booking-url` are the same, a bare word is a switch. */
function valueIn({ named, numeric }, { name, kind }) {
  const found = Object.keys(named).find((key) => key.replaceAll('_', '-') === name);
  const text = found
    ? named[found]
    : numeric.some((word) => word.replaceAll('_', '-') === name)
      ? ''
      : undefined;
  if (text === undefined) return undefined;
  if (kind === 'switch') return /^(?:1|true|yes|)$/i.test(text) || text === name || undefined;
  return kind === 'number' ? Number(text) || undefined : text;
}

const attributesIn = (shortcode, attributes) =>
  Object.fromEntries(
    attributes
      .map((attribute) => [attribute.field, valueIn(shortcode, attribute)])
      .filter(([, value]) => value !== undefined),
  );

const links = (block) => (block?.innerBlocks ?? []).map(({ attributes }) => attributes);
const isOurs = ({ url = '' }) => /^(?:tel:|https:)/i.test(url);
const plain = (text) => {
  const place = document.createElement('template');
  place.innerHTML = String(text ?? '');
  return place.content.textContent;
};

/** What buttons say: the first number, and the first address. */
function fromButtons(buttons) {
  const call = buttons.find(({ url = '' }) => /^tel:/i.test(url));
  const book = buttons.find(({ url = '' }) => /^https:/i.test(url));
  const text = plain(call?.text);
  return {
    ...(call && { phone: parsePhone(text) ? text : call.url.replace(/^tel:/i, '') }),
    ...(book && { bookingUrl: book.url }),
  };
}

/** @param {object} element as the manifest has it */
export function transformsOf({ name, tag, attributes }) {
  const word = tag.replaceAll('-', '_');
  const block = `vein-elements/${name}`;
  const from = [
    {
      type: 'shortcode',
      tag: word,
      attributes: Object.fromEntries(
        attributes.map((attribute) => [
          attribute.field,
          {
            type: { switch: 'boolean', number: 'number' }[attribute.kind] ?? 'string',
            shortcode: (given) => valueIn(given, attribute),
          },
        ]),
      ),
    },
    {
      type: 'block',
      blocks: ['core/shortcode'],
      isMatch: ({ text = '' }) => wp.shortcode.next(word, text) !== undefined,
      transform: ({ text }) =>
        createBlock(block, attributesIn(wp.shortcode.next(word, text).shortcode.attrs, attributes)),
    },
  ];
  if (name === 'call-to-book')
    from.push({
      type: 'block',
      blocks: ['core/buttons'],
      isMatch: (_, buttons) => links(buttons).some(isOurs),
      transform: (_, buttons) => createBlock(block, fromButtons(buttons.map(({ attributes: one }) => one))),
    });
  return { from };
}
