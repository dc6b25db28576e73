// The three blocks in the editor: the real element as preview, and a control for each of its attributes.
import elements from 'elements';
import { problemOf } from './problems.js';
import { CHOICES, CONTROLS, NOBODY, PANELS, SET_NUMBER } from './words.js';

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

/** Words in the inspector or the preview. */
const note = (status, words, actions = []) =>
  el(Notice, { key: words, status, isDismissible: false, actions }, words);

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
function input({ tag }, { name, field, kind, options, min, max, step }, attributes, setAttributes, problem) {
  const value = attributes[field];
  const [label, help] = CONTROLS[name];
  const shared = { label, help, 'aria-invalid': problem ? true : undefined, __nextHasNoMarginBottom: true };
  const set = (next) => setAttributes({ [field]: next });
  const site = defaultsOf(tag)[name];
  if (kind === 'switch')
    return el(ToggleControl, { ...shared, checked: !!value, onChange: (on) => set(on || undefined) });
  if (kind === 'choice')
    return el(SelectControl, {
      ...shared,
      value: value ?? '',
      // A word that is none of them is shown, so that it can be changed.
      options: [...new Set(['', ...options, value ?? ''])].map((option) => ({
        value: option,
        label: CHOICES[name][option] ?? option,
      })),
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
  return el(tag, given);
}

/** The attributes of one panel: the first, or the rest. */
const offeredIn = (element, first) =>
  element.attributes.filter(({ name }) => FIRST.includes(name) === first && !NOT_OFFERED.includes(name));

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

for (const element of elements) {
  registerBlockType(`vein-elements/${element.name}`, {
    edit({ attributes, setAttributes }) {
      const panel = (title, first, initialOpen) =>
        el(
          PanelBody,
          { title, initialOpen },
          offeredIn(element, first).map((attribute) =>
            control(element, attribute, attributes, setAttributes),
          ),
        );
      const isMoreWrong = problemsOf(element, offeredIn(element, false), attributes).length > 0;
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          isNobody(element, attributes) && nobody(),
          panel(PANELS.first, true, true),
          panel(PANELS.more, false, isMoreWrong),
        ),
        el('div', useBlockProps(), shown(element, attributes)),
      );
    },
    save: () => null,
  });
}
