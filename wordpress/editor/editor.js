// The three blocks in the editor: the real element as preview, and a control for each of its attributes.
import elements from 'elements';
import { CHOICES, CONTROLS, NOBODY, PANELS } from './words.js';

const { createElement: el, Fragment } = wp.element;
const { registerBlockType } = wp.blocks;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

/** What a new page needs first; the rest stands in the second panel. */
const FIRST = [
  'phone',
  'clinic-name',
  'booking-url',
  'placement',
  'view',
  'leg',
  'activity',
  'compare',
  'heading',
];

/** For stories and tests. */
const NOT_OFFERED = ['now'];

const defaultsOf = (tag) => window.veinElementsDefaults?.[tag] ?? {};

/** The control of one attribute; an empty one leaves it to the settings, and then to the element. */
function control({ tag }, { name, field, kind, options, min, max, step }, attributes, setAttributes) {
  const value = attributes[field];
  const [label, help] = CONTROLS[name];
  const shared = { key: name, label, help, __nextHasNoMarginBottom: true };
  const set = (next) => setAttributes({ [field]: next });
  const site = defaultsOf(tag)[name];
  if (kind === 'switch')
    return el(ToggleControl, { ...shared, checked: !!value, onChange: (on) => set(on || undefined) });
  if (kind === 'choice')
    return el(SelectControl, {
      ...shared,
      value: value ?? '',
      options: ['', ...options].map((option) => ({ value: option, label: CHOICES[name][option] })),
      onChange: (next) => set(next || undefined),
    });
  return el(TextControl, {
    ...shared,
    ...(kind === 'number' && { type: 'number', min, max, step }),
    value: value ?? '',
    placeholder: site,
    onChange: (next) => set(next === '' ? undefined : kind === 'number' ? Number(next) : next),
  });
}

/** Says why a card has no button: neither the block nor the settings know whom to call or where to book. */
function missing({ tag, attributes: known }, { phone, bookingUrl }) {
  const site = defaultsOf(tag);
  if (phone || bookingUrl || site.phone || site['booking-url'] || !known.some(({ name }) => name === 'phone'))
    return null;
  return el(Notice, { status: 'warning', isDismissible: false }, NOBODY);
}

/** The element as the page will show it, with the site's settings where the block says nothing. */
function preview({ tag, attributes: known }, attributes) {
  const given = { ...defaultsOf(tag) };
  for (const { name, field, kind } of known) {
    const value = attributes[field];
    if (kind === 'switch' ? value : value !== undefined && value !== '')
      given[name] = kind === 'switch' ? '' : String(value);
  }
  delete given.autoplay; // nobody could stop it: a preview takes no clicks
  return el(tag, given);
}

for (const element of elements) {
  registerBlockType(`vein-elements/${element.name}`, {
    edit({ attributes, setAttributes }) {
      const panel = (title, first, initialOpen) =>
        el(
          PanelBody,
          { title, initialOpen },
          element.attributes
            .filter(({ name }) => FIRST.includes(name) === first && !NOT_OFFERED.includes(name))
            .map((attribute) => control(element, attribute, attributes, setAttributes)),
        );
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          missing(element, attributes),
          panel(PANELS.first, true, true),
          panel(PANELS.more, false, false),
        ),
        // Disabled: a click selects the block and calls nobody.
        el('div', useBlockProps(), el(Disabled, null, preview(element, attributes))),
      );
    },
    save: () => null,
  });
}
