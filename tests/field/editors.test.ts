import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, OURS, TEL } from '../support/field-page.js';
import { SCRIPT } from '../support/three-elements.js';
import { bundle } from './support/bundle.js';

const field = openField();

/** What an author has written: a mount of each kind, and a tag for editors that keep it. */
const MOUNTS = ['call-to-book', 'symptom-checker', 'pump-diagram']
  .map((name) => `<div data-vein="${name}" data-phone="(702) 430-7661"><p>Call ${TEL}</p></div>`)
  .join('');
const WRITTEN = `<p>Before</p>${MOUNTS}<p>After</p>`;
const WITH_TAGS = `<p>Before</p><vein-call-to-book dismissible="" placement="bottom">${TEL}</vein-call-to-book><vein-symptom-checker>${TEL}</vein-symptom-checker><p>After</p>`;

interface EditorKind {
  /** A module that starts the editor over `#editor` and leaves `window.editor` with `save()`, `focus()` and `set()`. */
  readonly code: string;
  /** Where the content stands before the editor starts: as text that the editor reads, or in the page already. */
  readonly from: 'text' | 'page';
  readonly content?: string;
  readonly head?: string;
}

const GHS = `
  import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
  import { Essentials } from '@ckeditor/ckeditor5-essentials';
  import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
  import { Link } from '@ckeditor/ckeditor5-link';
  import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
  window.editor = ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, GeneralHtmlSupport],
    htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
  }).then((one) => ({ save: () => one.getData(), focus: () => one.editing.view.focus(), set: (html) => one.setData(html) }));
`;
const TIPTAP = `
  import { Editor, Node } from '@tiptap/core';
  import StarterKit from '@tiptap/starter-kit';
  const Mount = Node.create({
    name: 'mount', group: 'block', content: 'block+', defining: true,
    addAttributes: () => Object.fromEntries(['data-vein', 'data-phone'].map((name) => [name, { default: null }])),
    parseHTML: () => [{ tag: 'div[data-vein]' }],
    renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
  });
  const source = document.querySelector('#editor');
  const html = source.value;
  const place = document.createElement('div');
  source.replaceWith(place);
  const one = new Editor({ element: place, extensions: [StarterKit, Mount], content: html });
  window.editor = Promise.resolve({ save: () => one.getHTML(), focus: () => one.commands.focus('end'), set: (next) => one.commands.setContent(next) });
`;
const TINY = (inline: boolean): string => `
  window.editor = tinymce.init({
    selector: '#editor', inline: ${inline}, license_key: 'gpl', menubar: false, toolbar: false, statusbar: false, promotion: false,
    base_url: '/tests/field/node_modules/tinymce', suffix: '.min',
    extended_valid_elements: 'div[*],vein-call-to-book[*],vein-symptom-checker[*],vein-pump-diagram[*],a[*]',
    custom_elements: 'vein-call-to-book,vein-symptom-checker,vein-pump-diagram', convert_urls: false,
  }).then(([one]) => ({ save: () => one.getContent(), focus: () => one.focus(), set: (html) => one.setContent(html) }));
`;
const TINY_HEAD = '<script src="/tests/field/node_modules/tinymce/tinymce.min.js"></script>';
const PLAIN = `
  const one = document.querySelector('#editor');
  one.contentEditable = 'true';
  window.editor = Promise.resolve({ save: () => one.innerHTML, focus: () => one.focus(), set: (html) => (one.innerHTML = html) });
`;

const EDITORS: Readonly<Record<string, EditorKind>> = {
  'CKEditor 5 with General HTML Support': { code: GHS, from: 'text' },
  TipTap: { code: TIPTAP, from: 'text' },
  'TinyMCE 7 in the page': { code: TINY(true), from: 'page', head: TINY_HEAD },
  'TinyMCE 7 in its frame': { code: TINY(false), from: 'text', head: TINY_HEAD },
  'TinyMCE 7 in the page, with our tags': {
    code: TINY(true),
    from: 'page',
    head: TINY_HEAD,
    content: WITH_TAGS,
  },
  'a plain editable region': { code: PLAIN, from: 'page' },
  'a plain editable region, with our tags': { code: PLAIN, from: 'page', content: WITH_TAGS },
};

interface Session {
  readonly loaded: string;
  readonly typed: string;
  readonly set: string;
  readonly inside: number;
  readonly errors: readonly string[];
}

/** Fails where a page does not answer in time: a tab that hangs. */
async function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the tab hangs: ${what}`)), 10_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const save = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    (await (window as unknown as { editor: Promise<{ save: () => string }> }).editor).save(),
  );

/** Opens an editor on a page, types into it, sets its content anew, and saves after each. */
async function edit(
  script: string,
  head: string,
  content: string,
  from: EditorKind['from'],
): Promise<Session> {
  const { page, errors } = await field.open(
    `${from === 'text' ? `<textarea id="editor">${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</textarea>` : `<div id="editor">${content}</div>`}<script src="${script}" defer></script>`,
    {
      head,
      early: true,
    },
  );
  const rest = (): Promise<unknown> =>
    page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await inTime(
    page.waitForFunction(() => 'editor' in window).then(() => save(page)),
    'it starts',
  );
  await inTime(rest(), 'it has started');
  const loaded = await inTime(save(page), 'it saves');
  await inTime(
    page.evaluate(async () =>
      (await (window as unknown as { editor: Promise<{ focus: () => void }> }).editor).focus(),
    ),
    'it takes the focus',
  );
  // Some take it in the next frame.
  await inTime(
    page.waitForFunction(() => document.activeElement !== document.body),
    'it has the focus',
  );
  await inTime(page.keyboard.type('Typed.'), 'it is typed into');
  await inTime(rest(), 'it was typed into');
  const typed = await inTime(save(page), 'it saves what was typed');
  await inTime(
    page.evaluate(async (html) => {
      (await (window as unknown as { editor: Promise<{ set: (next: string) => void }> }).editor).set(html);
    }, content),
    'it is given content',
  );
  await inTime(rest(), 'it was given content');
  const set = await inTime(save(page), 'it saves again');
  const inside = await page.evaluate(
    (ours) => [...document.querySelectorAll(ours)].filter((one) => one.closest('[data-vein]')).length,
    OURS,
  );
  await page.close();
  return { loaded, typed, set, inside, errors: [...errors] };
}

for (const [name, { code, from, content = WRITTEN, head = '' }] of Object.entries(EDITORS)) {
  test(`${name}: saves what it would save without us; nothing hangs, nothing is thrown`, async () => {
    const script = field.serve(`/editor-${name.replace(/\W/g, '')}.js`, {
      html: await bundle(code),
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const alone = await edit(script, head, content, from);
    const beside = await edit(script, head + SCRIPT, content, from);
    assert.deepEqual(alone.errors, [], 'the editor works by itself');
    assert.ok(alone.typed.includes('Typed.'), 'the test can type');
    assert.ok(alone.loaded.includes('vein'), 'the editor keeps the mount');
    assert.deepEqual(beside, alone);
    assert.equal(beside.inside, 0, 'nothing of ours is made inside it');
  });
}

test('a region that becomes editable after we have drawn there is saved as its author wrote it', async () => {
  const MADE: Readonly<Record<string, string>> = {
    'contenteditable on the region': 'region.contentEditable = "true"',
    'contenteditable as an attribute, without a value': 'region.setAttribute("contenteditable", "")',
    'contenteditable on the div itself':
      'for (const one of region.querySelectorAll("[data-vein]")) one.contentEditable = "true"',
    'plain text only': 'region.contentEditable = "plaintext-only"',
  };
  for (const [name, code] of Object.entries(MADE)) {
    const { page, errors } = await field.open(`<main>${WRITTEN}</main>`);
    const [saved, back] = await page.evaluate(async (script) => {
      const region = document.querySelector('main')!;
      runCode(script, { region });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const html = region.innerHTML.replace(/ contenteditable="[^"]*"/g, '');
      for (const one of document.querySelectorAll<HTMLElement>('[contenteditable]'))
        one.removeAttribute('contenteditable');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [html, document.querySelectorAll('[data-vein] > *').length] as const;
    }, code);
    assert.equal(saved, WRITTEN, name);
    assert.equal(back, 6, `${name}: when the editor is gone, the elements are back`);
    assert.deepEqual(errors, [], name);
    await page.close();
  }
});

test('in a document in design mode nothing is made', async () => {
  const { page } = await field.open('<main></main>', { early: true });
  const made = await page.evaluate(
    async (html, ours) => {
      document.designMode = 'on';
      document.querySelector('main')!.innerHTML = html;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.querySelectorAll(ours).length;
    },
    WRITTEN,
    OURS,
  );
  assert.equal(made, 0);
  await page.close();
});
