// The builder's page: form, preview and snippet always show one draft, which stands in the page's fragment.
import { PLACE_NAMES, PLACES } from '../../dist/modules/embed/places.js';
import { pieces, TAGS } from '../../dist/modules/embed/snippet.js';
import { VERSION } from '../../dist/modules/version.js';
import { accentContrast } from './contrast.mjs';
import { fromFragment, toFragment } from './draft.mjs';
import { ACCENT, choices, field, fieldsOf, PHONE, radios } from './fields.mjs';
import { wrongWith } from './judge.mjs';
import { qrCode } from './qr-code.mjs';
import { readBack } from './read-back.mjs';
import { showPieces } from './show-pieces.mjs';

const NAMES = ['Symptom checker', 'Pump diagram', 'Call to book'];
const FOLDER = {
  name: 'folder',
  type: { text: 'string' },
  default: `/vein-elements/${VERSION}/`,
  description: 'Where the files of `dist/` are on the site, or a CDN’s folder.',
};
const SITE = {
  name: 'site',
  type: { text: 'string' },
  default: 'https://clinic.example',
  description:
    'The site around the frame. The frame tells its height to this site alone; to any where it is empty.',
};
const FIRST = {
  tag: 'vein-call-to-book',
  place: 'html',
  values: { phone: '(702) 430-7661', 'clinic-name': 'Alpha Vein Clinic Las Vegas' },
};

const read = async (file) => (await fetch(new URL(`../../dist/${file}`, import.meta.url))).json();
const [manifest, hashes] = await Promise.all([read('custom-elements.json'), read('sri.json')]);
const elements = Object.fromEntries(
  manifest.modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);

const one = (selector) => document.querySelector(selector);
const form = one('form');
let draft;

/** Shows at a field what was read in it and what is wrong with it; returns whether anything is. */
function tell(name, said, wrong) {
  const input = one(`#field-${name}`);
  one(`#field-${name}-said`).textContent = said;
  one(`#field-${name}-wrong`).textContent = wrong;
  if (!wrong) input.removeAttribute('aria-invalid');
  else {
    input.setAttribute('aria-invalid', 'true');
    input.closest('details')?.setAttribute('open', '');
  }
  return wrong !== '';
}

/** What is right about the draft, as attributes; the fields say what is wrong. */
function judged() {
  const attributes = {};
  const wrong = [];
  for (const attribute of [PHONE, ...elements[draft.tag].attributes]) {
    const { name } = attribute;
    if (!form.elements[name] || (name === 'phone' && attribute !== PHONE)) continue;
    const value = draft.values[name] ?? '';
    if (tell(name, readBack(name, value), wrongWith(draft.tag, attribute, value, TAGS))) wrong.push(name);
    else if (value && attribute !== PHONE) attributes[name] = attribute.type.text === 'boolean' || value;
  }
  const { said, wrong: pale } = accentContrast(draft.values.accent ?? '');
  if (tell(ACCENT.name, said, pale)) wrong.push(ACCENT.name);
  return { attributes, wrong };
}

function showPreview(attributes, phone, accent) {
  const place = one('#preview');
  let element = place.firstElementChild;
  if (element?.localName !== draft.tag) {
    element = document.createElement(draft.tag);
    element.append(document.createElement('a'));
    place.replaceChildren(element);
  }
  const link = element.querySelector('a');
  if (link.textContent !== phone) {
    link.href = `tel:${phone.replace(/[^+\d]/g, '')}`;
    link.textContent = phone;
  }
  for (const { name } of elements[draft.tag].attributes) {
    const value = attributes[name] === true ? '' : attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.style.setProperty('--vein-accent', accent);
}

function showSnippet(attributes, wrong, accent) {
  const place = PLACES[draft.place];
  const { phone = '', folder = '', site = '' } = draft.values;
  const isFrame = place.kind === 'frame';
  const file = isFrame ? 'embed-resize.js' : 'vein-elements.min.js';
  const src = `${(folder || FOLDER.default).replace(/\/?$/, '/')}${file}`;
  const script = { src, integrity: hashes[file], ...(isFrame && site && { site }) };
  const ready = !wrong.includes('phone');
  one('#where').hidden = !['html', 'div', 'link', 'markdown', 'frame'].includes(place.kind);
  one('#field-site').closest('.field').hidden = !isFrame;
  const framed = isFrame && accent ? { ...attributes, accent } : attributes;
  const given = ready && pieces(place.kind, { tag: draft.tag, phone, attributes: framed }, script);
  showPieces(
    one('#pieces'),
    given,
    place,
    accent && !isFrame ? `:root { --vein-accent: ${accent}; }` : '',
    say,
  );
  const others = wrong.length;
  if (!ready) say('Fill in the phone number to get the snippet.');
  else
    say(
      others ? `${others === 1 ? 'One setting is' : `${others} settings are`} left out: see the form.` : '',
    );
}

const say = (text) => (one('#status').textContent = text);

function showLink() {
  one('#link').href = location.href;
  if (!one('#phone').open) return;
  one('#code').replaceChildren(
    qrCode(location.href) ?? 'The draft is too long for a QR code. Send the link.',
  );
}

function show() {
  const { attributes, wrong } = judged();
  const accent = wrong.includes(ACCENT.name) ? '' : (draft.values.accent ?? '').trim();
  showSnippet(attributes, wrong, accent);
  if (!wrong.includes('phone')) showPreview(attributes, draft.values.phone, accent);
  showLink();
}

/** Writes a draft into the form, as when the page opens or its fragment changes. */
function open(next) {
  if (next.tag !== draft?.tag) one('#fields').replaceChildren(...fieldsOf(elements[next.tag]));
  draft = next;
  form.elements.element.value = draft.tag;
  one('#place').value = draft.place;
  for (const input of document.querySelectorAll('.field :is(input, select[name])')) {
    const value = draft.values[input.name] ?? '';
    if (input.type === 'checkbox') input.checked = value !== '';
    else input.value = value;
  }
  show();
}

const fromAddress = () => open(fromFragment(location.hash, FIRST, { tags: TAGS, places: PLACE_NAMES }));

function change({ target }) {
  const { id, name, type, value, checked } = target;
  if (id === 'place') draft = { ...draft, place: value };
  else if (name !== 'element')
    draft = {
      ...draft,
      values: { ...draft.values, [name]: type === 'checkbox' ? (checked ? 'true' : '') : value },
    };
  const next = name === 'element' ? { ...draft, tag: value } : draft;
  history.replaceState(null, '', `#${toFragment(next)}`);
  if (next === draft) show();
  else open(next);
}

one('#tags').append(
  ...radios(
    'element',
    TAGS.map((tag, place) => [tag, NAMES[place]]),
  ),
);
one('#places').append(
  choices(
    'place',
    'My site is made with',
    PLACE_NAMES.map((name) => [name, PLACES[name].name]),
  ),
);
one('#where').append(field(FOLDER), field(SITE));
await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
fromAddress();
one('.bench').hidden = false;
one('main').addEventListener('input', change);
one('#phone').addEventListener('toggle', showLink);
addEventListener('hashchange', fromAddress);
