// The three blocks in the editor: the real element as preview, and a control for each of its attributes.
import elements from 'elements';

const { createElement: el, Fragment } = wp.element;
const { registerBlockType } = wp.blocks;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
const { __ } = wp.i18n;

/** What a new page needs first; the rest stands in the second panel. */
const FIRST = ['phone', 'clinic-name', 'booking-url', 'placement', 'leg', 'activity', 'compare', 'heading'];

const defaultsOf = (tag) => window.veinElementsDefaults?.[tag] ?? {};

const labelOf = (name) => {
  const words = name.replaceAll('-', ' ').replace('url', 'URL');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The control of one attribute; an empty one leaves it to the settings, and then to the element. */
function control({ tag }, { name, field, kind, help, options, min, max, step }, attributes, setAttributes) {
  const value = attributes[field];
  const shared = { key: name, label: labelOf(name), help, __nextHasNoMarginBottom: true };
  const set = (next) => setAttributes({ [field]: next });
  const site = defaultsOf(tag)[name];
  if (kind === 'switch')
    return el(ToggleControl, { ...shared, checked: !!value, onChange: (on) => set(on || undefined) });
  if (kind === 'choice')
    return el(SelectControl, {
      ...shared,
      value: value ?? '',
      options: [
        { value: '', label: __('Default', 'vein-elements') },
        ...options.map((option) => ({ value: option, label: option })),
      ],
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

/** The element as the page will show it, with the site's settings where the block says nothing. */
function preview({ tag, attributes: known }, attributes) {
  const given = { ...defaultsOf(tag) };
  for (const { name, field, kind } of known) {
    const value = attributes[field];
    if (kind === 'switch' ? value : value !== undefined && value !== '')
      given[name] = kind === 'switch' ? '' : String(value);
  }
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
            .filter(({ name }) => FIRST.includes(name) === first)
            .map((attribute) => control(element, attribute, attributes, setAttributes)),
        );
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          panel(__('Settings', 'vein-elements'), true, true),
          panel(__('More', 'vein-elements'), false, false),
        ),
        // Disabled: a click selects the block and calls nobody.
        el('div', useBlockProps(), el(Disabled, null, preview(element, attributes))),
      );
    },
    save: () => null,
  });
}
