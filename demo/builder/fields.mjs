// The form's fields, made from the manifest: a field an attribute, its kind from the attribute's type.

/** Attributes most clinics fill in; the others wait behind a disclosure. */
const FIRST = [
  'clinic-name',
  'booking-url',
  'hours',
  'closed-on',
  'time-zone',
  'leg',
  'activity',
  'compare',
  'placement',
];
/** Not offered: the phone number has a field of its own, and `now` is for tests. */
const LEFT_OUT = ['phone', 'now'];

export const PHONE = {
  name: 'phone',
  type: { text: 'string' },
  description: "The clinic's phone number as visitors read it. Every snippet has it as a plain link.",
};

export const ACCENT = {
  name: 'accent',
  type: { text: 'string' },
  default: '#0b5d66',
  description: 'The color of buttons and links: `--vein-accent` in the site’s style sheet.',
};

const write = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/** `booking-url` as a label: "Booking URL". */
const labelOf = (name) =>
  (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ').replace(/\burl\b/, 'URL');

/** A docstring's words, with what stands in backticks as code. */
const marked = (text) =>
  text.split('`').map((piece, place) => (place % 2 ? write('code', { textContent: piece }) : piece));

function control({ type, default: initial }, id, name) {
  if (type.text === 'boolean') return write('input', { type: 'checkbox', id, name });
  if (!type.text.includes('|')) {
    const inputMode = name === 'phone' ? 'tel' : type.text === 'number' ? 'decimal' : 'text';
    return write('input', {
      type: 'text',
      id,
      name,
      inputMode,
      placeholder: initial ?? '',
      autocomplete: 'off',
    });
  }
  const words = type.text.split(' | ').map((word) => word.slice(1, -1));
  return write(
    'select',
    { id, name },
    ...words.map((word) =>
      write('option', { value: word === initial ? '' : word, textContent: word || 'none' }),
    ),
  );
}

/** One field with its hint and a place for what is wrong with it. */
export function field(attribute) {
  const { name, type, description } = attribute;
  const id = `field-${name}`;
  const input = control(attribute, id, name);
  input.setAttribute('aria-describedby', `${id}-hint ${id}-said ${id}-wrong`);
  const label = write('label', { htmlFor: id, textContent: labelOf(name) });
  const hint = write('p', { className: 'hint', id: `${id}-hint` }, ...marked(description));
  const said = write('p', { className: 'said', id: `${id}-said` });
  const wrong = write('p', { className: 'wrong', id: `${id}-wrong` });
  return type.text === 'boolean'
    ? write('div', { className: 'field switch' }, input, label, hint, said, wrong)
    : write('div', { className: 'field' }, label, hint, input, said, wrong);
}

/** @returns {(HTMLElement)[]} the fields of one element of the manifest */
export function fieldsOf({ attributes }) {
  const offered = attributes.filter(({ name }) => !LEFT_OUT.includes(name));
  const first = FIRST.flatMap((name) => offered.filter((attribute) => attribute.name === name));
  const others = offered.filter((attribute) => !first.includes(attribute));
  const more = write('details', {}, write('summary', { textContent: 'More settings' }), ...others.map(field));
  return [field(PHONE), ...first.map(field), field(ACCENT), more];
}

/** A field that waits for one of a list: `[value, label]` each. */
export const choices = (id, label, list) =>
  write(
    'div',
    { className: 'field' },
    write('label', { htmlFor: id, textContent: label }),
    write('select', { id }, ...list.map(([value, textContent]) => write('option', { value, textContent }))),
  );

/** A row of radio buttons: `[value, label]` each. */
export const radios = (name, choices) =>
  choices.map(([value, label]) => write('label', {}, write('input', { type: 'radio', name, value }), label));
