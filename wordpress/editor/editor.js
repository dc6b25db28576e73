// The three blocks in the editor: the real element as preview, and a control for each of its attributes.
import elements from 'elements';
import { groupsOf } from './groups.js';
import { ICONS } from './icons.js';
import { looksOf } from './looks.js';
import { problemOf } from './problems.js';
import { transformsOf } from './transforms.js';
import { VARIATIONS } from './variations.js';
import { CHOICES, CONTROLS, NOBODY, SET_NUMBER } from './words.js';

const { createElement: el, Fragment } = wp.element;
const { registerBlockType } = wp.blocks;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

const defaultsOf = (tag) => window.veinElementsDefaults?.[tag] ?? {};

/** Words in the inspector or the preview. */
const note = (status, words, actions = []) =>
  el(
    'div',
    { key: words, style: { marginBlockEnd: '16px' } }, // what follows is the label of another control
    el(Notice, { status, isDismissible: false, actions }, words),
  );

/** The control of one attribute, with what is wrong with it. */
function control(element, attribute, attributes, setAttributes) {
  const problem = problemOf(element.tag, attribute, attributes[attribute.field]);
  return el(
    Fragment,
    { key: attribute.name },
    input(element, attribute, attributes, setAttributes, problem),
    problem && note('error', problem),
  );
}

/** The input of one attribute; an empty one leaves it to the settings, and then to the element. */
function input({ tag }, { name, field, kind, min, max, step }, attributes, setAttributes, problem) {
  const value = attributes[field];
  const [label, help] = CONTROLS[name];
  const shared = { label, help, 'aria-invalid': problem ? true : undefined, __nextHasNoMarginBottom: true };
  const set = (next) => setAttributes({ [field]: next });
  const site = defaultsOf(tag)[name];
  if (kind === 'switch')
    return el(ToggleControl, { ...shared, checked: !!value, onChange: (on) => set(on || undefined) });
  if (CHOICES[name]) {
    const words = Object.keys(CHOICES[name]);
    return el(SelectControl, {
      ...shared,
      value: String(value ?? ''),
      // A word that is none of them is shown, so that it can be changed.
      options: [...new Set(['', ...words, String(value ?? '')])].map((option) => ({
        value: option,
        label: CHOICES[name][option] ?? option,
      })),
      onChange: (next) => set(next === '' ? undefined : kind === 'number' ? Number(next) : next),
    });
  }
  return el(TextControl, {
    ...shared,
    ...(kind === 'number' && { type: 'number', min, max, step }),
    value: value ?? '',
    placeholder: site,
    onChange: (next) => set(next === '' ? undefined : kind === 'number' ? Number(next) : next),
  });
}

/** Whether neither the block nor the settings know whom to call or where to book. */
function isNobody({ tag, attributes: known }, attributes) {
  const site = defaultsOf(tag);
  const ways = [attributes.phone, attributes.bookingUrl, attributes.sms, site.phone, site['booking-url']];
  return known.some(({ name }) => name === 'phone') && !ways.some(Boolean);
}

/** Says so, with a way to the settings for those who may change them. */
const nobody = () =>
  note(
    'warning',
    NOBODY,
    window.veinElementsSettings ? [{ label: SET_NUMBER, url: window.veinElementsSettings }] : [],
  );

/** The element as the page will show it, with the site's settings where the block says nothing. */
function preview({ tag, attributes: known }, attributes) {
  const given = { ...defaultsOf(tag) };
  for (const { name, field, kind } of known) {
    const value = attributes[field];
    if (kind === 'switch' ? value : value !== undefined && value !== '')
      given[name] = kind === 'switch' ? '' : String(value);
  }
  delete given.autoplay; // nobody could stop it: a preview takes no clicks
  const offices = tag === 'vein-call-to-book' && !attributes.phone ? (window.veinElementsOffices ?? []) : [];
  return el(
    tag,
    { ...given, lang: window.veinElementsLanguage },
    ...offices.map((office, key) => el('a', { key, ...office.attributes }, office.text)),
  );
}

/** What is wrong with some attributes, in sentences. */
const problemsOf = (element, some, attributes) =>
  some.map((attribute) => problemOf(element.tag, attribute, attributes[attribute.field])).filter(Boolean);

/** What an author sees in place of the block: what is wrong with it, and the element. */
function shown(element, attributes) {
  const problems = problemsOf(element, element.attributes, attributes);
  // Without a way to reach the clinic the page shows no card.
  const isEmpty = element.name === 'call-to-book' && isNobody(element, attributes);
  return [
    ...problems.map((problem) => note('error', problem)),
    isEmpty
      ? el(Fragment, { key: 'nobody' }, nobody())
      : // Disabled: a click selects the block and calls nobody.
        el(Disabled, { key: 'preview' }, preview(element, attributes)),
  ];
}

/** The panels of an element; the first is open, and each in which something is wrong. */
const panels = (element, attributes, setAttributes) =>
  groupsOf(element).map((group, index) =>
    el(
      PanelBody,
      {
        key: group.title,
        title: group.title,
        initialOpen: index === 0 || problemsOf(element, group.attributes, attributes).length > 0,
      },
      group.attributes.map((attribute) => control(element, attribute, attributes, setAttributes)),
    ),
  );

for (const element of elements) {
  registerBlockType(`vein-elements/${element.name}`, {
    icon: ICONS[element.name],
    variations: VARIATIONS[element.name],
    transforms: transformsOf(element),
    edit: ({ attributes, setAttributes }) =>
      el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          isNobody(element, attributes) && nobody(),
          panels(element, attributes, setAttributes),
        ),
        el('div', useBlockProps({ style: looksOf(attributes) }), shown(element, attributes)),
      ),
    save: () => null,
  });
}
