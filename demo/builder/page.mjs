// The builder's page: form, preview and snippet always show one draft, which stands in the page's fragment.
import { KINDS, snippet, TAGS } from '../../dist/modules/embed/snippet.js';
import { VERSION } from '../../dist/modules/version.js';
import { fromFragment, toFragment } from './draft.mjs';
import { field, fieldsOf, PHONE, radios } from './fields.mjs';
import { wrongWith } from './judge.mjs';

const HOW = {
  html: ['Script tag', 'Paste it where the element should stand. The script is needed once a page.'],
  div: ['Plain div', 'For editors that strip unknown tags. The script may stand in the site’s head instead.'],
  wordpress: ['WordPress', 'For a site with the vein-elements plugin. The plugin loads the script.'],
  react: [
    'React',
    'Run npm install vein-elements. React 19 needs nothing else; vein-elements/react has the types.',
  ],
  vue: ['Vue', 'Run npm install vein-elements, and name tags that start with vein- in isCustomElement.'],
};
const NAMES = ['Symptom checker', 'Pump diagram', 'Call to book'];
const FOLDER = {
  name: 'folder',
  type: { text: 'string' },
  default: `/vein-elements/${VERSION}/`,
  description: 'Where the files of `dist/` are on the site, or a CDN’s folder.',
};
const FIRST = {
  tag: 'vein-call-to-book',
  kind: 'html',
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

/** What is right about the draft, as attributes; the fields say what is wrong. */
function judged() {
  const attributes = {};
  const wrong = [];
  for (const attribute of [PHONE, ...elements[draft.tag].attributes]) {
    const input = form.elements[attribute.name];
    if (!input || (attribute.name === 'phone' && attribute !== PHONE)) continue;
    const value = draft.values[attribute.name] ?? '';
    const problem = wrongWith(draft.tag, attribute, value, TAGS);
    one(`#field-${attribute.name}-wrong`).textContent = problem;
    if (problem) {
      wrong.push(attribute.name);
      input.setAttribute('aria-invalid', 'true');
      input.closest('details')?.setAttribute('open', '');
    } else {
      input.removeAttribute('aria-invalid');
      if (value && attribute !== PHONE)
        attributes[attribute.name] = attribute.type.text === 'boolean' || value;
    }
  }
  return { attributes, wrong };
}

function showPreview(attributes, phone) {
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
}

function showSnippet(attributes, wrong) {
  const { phone = '', folder = '' } = draft.values;
  const file = 'vein-elements.min.js';
  const script = {
    src: `${(folder || FOLDER.default).replace(/\/?$/, '/')}${file}`,
    integrity: hashes[file],
  };
  const ready = !wrong.includes('phone');
  one('#how').textContent = HOW[draft.kind][1];
  one('#where').hidden = !['html', 'div'].includes(draft.kind);
  one('#snippet code').textContent = ready
    ? snippet(draft.kind, { tag: draft.tag, phone, attributes }, script)
    : 'Fill in the phone number to get the snippet.';
  one('#copy').setAttribute('aria-disabled', String(!ready));
  const others = wrong.length;
  one('#status').textContent =
    ready && others
      ? `${others === 1 ? 'One setting is' : `${others} settings are`} left out: see the form.`
      : '';
}

function show() {
  const { attributes, wrong } = judged();
  if (!wrong.includes('phone')) showPreview(attributes, draft.values.phone);
  showSnippet(attributes, wrong);
}

/** Writes a draft into the form, as when the page opens or its fragment changes. */
function open(next) {
  if (next.tag !== draft?.tag) one('#fields').replaceChildren(...fieldsOf(elements[next.tag]));
  draft = next;
  form.elements.element.value = draft.tag;
  for (const radio of document.getElementsByName('paste')) radio.checked = radio.value === draft.kind;
  for (const input of document.querySelectorAll('.field :is(input, select)')) {
    const value = draft.values[input.name] ?? '';
    if (input.type === 'checkbox') input.checked = value !== '';
    else input.value = value;
  }
  show();
}

const fromAddress = () => open(fromFragment(location.hash, FIRST, { tags: TAGS, kinds: KINDS }));

function change({ target }) {
  const { name, type, value, checked } = target;
  if (name === 'paste') draft = { ...draft, kind: value };
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

async function copy() {
  if (one('#copy').ariaDisabled === 'true') return;
  try {
    await navigator.clipboard.writeText(one('#snippet code').textContent);
    one('#status').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(one('#snippet code'));
    one('#status').textContent = 'Selected. Copy it with your keyboard.';
  }
}

one('#tags').append(
  ...radios(
    'element',
    TAGS.map((tag, place) => [tag, NAMES[place]]),
  ),
);
one('#kinds').append(
  ...radios(
    'paste',
    KINDS.map((kind) => [kind, HOW[kind][0]]),
  ),
);
one('#where').append(field(FOLDER));
await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
fromAddress();
one('.bench').hidden = false;
one('main').addEventListener('input', change);
one('#copy').addEventListener('click', () => void copy());
addEventListener('hashchange', fromAddress);
