import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse as parseVue } from '@vue/compiler-dom';
import fc from 'fast-check';
import { parseFragment, type ChildNode, type Element } from 'parse5';
import ts from 'typescript';
import { reserve } from '../../../src/embed/reserve.js';
import { KINDS, snippet, TAGS, type Embed, type Kind, type Tag } from '../../../src/embed/snippet.js';

const SCRIPT = { src: '/vein-elements/9.9.9/vein-elements.min.js', integrity: `sha384-${'a'.repeat(64)}` };
const PHONE = '(702) 430-7661';
const TEL = 'tel:+17024307661';

/** One element as a parser of its notation reads it back. */
interface Read {
  readonly tag: string;
  readonly attributes: Record<string, string | true | object>;
  readonly href: string | undefined;
  readonly text: string;
}

const embed = (attributes: Embed['attributes'], tag: Tag = 'vein-call-to-book', phone = PHONE): Embed => ({
  tag,
  phone,
  attributes,
});

const isElement = (node: ChildNode): node is Element => 'tagName' in node;

function readHtml(text: string): Read {
  const found = (parseFragment(text) as Element).childNodes.filter(isElement).at(-1)!;
  const [link, ...others] = found.childNodes as Element[];
  assert.equal(others.length, 0, 'nothing but the link stands inside');
  const attributes = Object.fromEntries(found.attrs.map(({ name, value }) => [name, value]));
  const href = link!.attrs.find(({ name }) => name === 'href')?.value;
  return { tag: found.tagName, attributes, href, text: (link!.childNodes[0] as { value: string }).value };
}

/** As WordPress's shortcode parser does: its pattern for attributes, then `stripcslashes`, then a browser's entities. */
function readShortcode(text: string): Read {
  const [, tag = '', rest = ''] = /^\[(\w+)([^\]]*)\]$/.exec(text)!;
  const attributes: Record<string, string> = {};
  const left = rest.replace(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g, (_, name: string, value: string) => {
    assert.doesNotMatch(value, /[\\<>[\]\r\n]/);
    const decoded = parseFragment(`<i title="${value}">`) as Element;
    attributes[name] = (decoded.childNodes[0] as Element).attrs[0]!.value;
    return '';
  });
  assert.equal(left.trim(), '', 'nothing but attributes stands in the shortcode');
  return { tag, attributes, href: undefined, text: attributes.phone ?? '' };
}

/** As TypeScript compiles it, and as React would be called. */
function readJsx(text: string): Read {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { jsx: ts.JsxEmit.React, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  assert.match(outputText, /^import 'vein-elements\/define';\n/);
  const React = {
    createElement: (tag: string, attributes: object | null, ...children: unknown[]) => ({
      tag,
      attributes,
      children,
    }),
  };
  const call = outputText.replace(/^import .*\n/, '').replace(/;\s*$/, '');
  const made = runInNewContext(call, { React }) as {
    tag: string;
    attributes: Record<string, string | true | object> | null;
    children: [{ attributes: { href: string }; children: [string] }];
  };
  const [link] = made.children;
  return {
    tag: made.tag,
    attributes: { ...made.attributes },
    href: link.attributes.href,
    text: link.children[0],
  };
}

/** As Vue's template parser reads it. */
function readVue(text: string): Read {
  interface Node {
    tag: string;
    props: { name: string; type: number; value?: { content: string } }[];
    children: (Node & { content: string; type: number })[];
  }
  const template = /<template>([^]*)<\/template>$/.exec(text)![1]!;
  const root = parseVue(template, { whitespace: 'condense' }) as unknown as Node;
  const found = root.children.find(({ type }) => type === 1)!;
  for (const { type } of found.props) assert.equal(type, 6, 'a plain attribute, no directive');
  const [link] = found.children;
  assert.equal(link!.children.length, 1);
  assert.equal(link!.children[0]!.type, 2, 'text, no expression');
  return {
    tag: found.tag,
    attributes: Object.fromEntries(
      found.props.map(({ name, value }) => [name, value ? value.content : true]),
    ),
    href: link!.props[0]!.value!.content,
    text: link!.children[0]!.content,
  };
}

/** The address of embed.html in a link or a frame: its query is the attributes. */
function readAddress(address: string, tag: string, href: string | undefined, text: string): Read {
  const url = new URL(address, 'https://clinic.example');
  assert.equal(url.pathname, '/vein-elements/9.9.9/embed.html');
  return { tag, attributes: Object.fromEntries(url.searchParams), href, text };
}

function readLink(text: string): Read {
  assert.match(text, /^<meta name="vein-elements" content="links">\n<script /);
  const found = (parseFragment(text) as Element).childNodes.filter(isElement).at(-1)!;
  assert.equal(found.tagName, 'p');
  const [tel, ours, ...others] = found.childNodes.filter(isElement);
  assert.deepEqual([tel!.tagName, ours!.tagName, others.length], ['a', 'a', 0]);
  const [href = '', address = ''] = [tel!, ours!].map(({ attrs }) => attrs[0]!.value);
  return readAddress(
    address,
    new URL(address, 'https://x.example').hash.slice(1),
    href,
    (tel!.childNodes[0] as { value: string }).value,
  );
}

function readMarkdown(text: string): Read {
  const line = text.split('\n').at(-1)!;
  const [, shown = '', href = '', address = ''] = /^\[(.*)\]\((tel:[^)]*)\) · \[[^\]]*\]\(([^()\s]*)\)$/.exec(
    line,
  )!;
  const tag = new URL(address, 'https://x.example').hash.slice(1);
  return readAddress(address, tag, href, shown.replace(/\\(.)/g, '$1'));
}

function readFrame(text: string): Read {
  const found = (parseFragment(text) as Element).childNodes.filter(isElement).at(-1)!;
  const read = readAddress(found.attrs[0]!.value, '', undefined, '');
  const { element, origin, ...attributes } = read.attributes as Record<string, string>;
  assert.equal(origin, '*');
  return { ...read, tag: `vein-${element!}`, attributes, text: attributes.phone! };
}

/** As HTML is read, once what an Angular class says in backticks is. */
function readAngular(text: string): Read {
  const code = /template: (`[^]*`),\n/.exec(text)![1]!;
  const template = runInNewContext(code) as string;
  assert.doesNotMatch(template, /[{}@]/, 'no expression and no block');
  return readHtml(template);
}

const readSvelte = (text: string): Read => {
  const markup = text.replace(/^<script>[^]*?<\/script>/, '');
  assert.doesNotMatch(markup, /[{}]/, 'no expression');
  return readHtml(markup);
};
const readAstro = (text: string): Read => {
  const markup = text.replace(/<script>[^]*?<\/script>$/, '');
  assert.doesNotMatch(markup, /[{}]/, 'no expression');
  return readHtml(markup);
};
const readNext = (text: string): Read => {
  const [, component = ''] = /^'use client';\n\n([^]*)$/.exec(text)!;
  return readJsx(component.replace(/export const Clinic = \(\) => ([^]*);$/, '$1'));
};

const READERS: Readonly<Record<Kind, (text: string) => Read>> = {
  html: readHtml,
  div: readHtml,
  link: readLink,
  markdown: readMarkdown,
  frame: readFrame,
  wordpress: readShortcode,
  react: readJsx,
  next: readNext,
  vue: readVue,
  svelte: readSvelte,
  angular: readAngular,
  astro: readAstro,
};

/** How a kind writes an attribute's name, and a switch that is on. */
const NAMES = {
  html: [(name) => name, ''],
  div: [(name) => `data-${name}`, 'true'],
  wordpress: [(name) => name.replaceAll('-', '_'), 'true'],
  react: [(name) => name, true],
  next: [(name) => name, true],
  vue: [(name) => name, true],
  ...Object.fromEntries(
    ['link', 'markdown', 'frame', 'svelte', 'angular', 'astro'].map((kind) => [
      kind,
      [(name: string) => name, ''],
    ]),
  ),
} as Record<Kind, [name: (name: string) => string, on: string | true]>;

const nasty = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom(
      ...'"|\'|<|>|&|;|=|[|]|{|}|/|\\|\n|\r|\t| |`|$'.split('|'),
      'amp;',
      '&#34;',
      '</a>',
      '{{',
      '}}',
      'ñ',
      '👍',
    ),
  }),
);
const names = fc.constantFrom('clinic-name', 'heading', 'message', 'booking-url', 'avoid');
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Kinds that carry a height: what is left keeps none, or is drawn by the plugin or in a frame. */
const STYLED: readonly Kind[] = ['html', 'div', 'react', 'next', 'vue', 'svelte', 'angular', 'astro'];
/** A style as a reader of its notation has it. */
function styleOf(kind: Kind, style: string): unknown {
  const [, display, minHeight] = /^display:(\w+);min-height:([^;]+)$/.exec(style)!;
  return kind === 'react' || kind === 'next' ? { display, minHeight } : style;
}

for (const kind of KINDS) {
  const [nameOf, on] = NAMES[kind];

  test(`${kind}: any value is read back as it was`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAGS), fc.dictionary(names, nasty), (tag, attributes) => {
        const read = READERS[kind](snippet(kind, embed({ ...attributes, dismissible: true }, tag), SCRIPT));
        const expected = Object.entries(attributes).map(([name, value]) => [
          nameOf(name),
          kind === 'wordpress' ? oneLine(value) : value,
        ]);
        const added = { div: { 'data-vein': tag.slice(5) } };
        const { style, ...written } = read.attributes;
        const wanted = STYLED.includes(kind) ? styleOf(kind, reserve(tag, attributes)) : undefined;
        // An object that was made in another context has another prototype.
        assert.deepEqual(typeof style === 'object' ? { ...style } : style, wanted);
        const tags = { div: 'div', wordpress: tag.replaceAll('-', '_') };
        assert.equal(read.tag, (tags as Partial<Record<Kind, string>>)[kind] ?? tag);
        assert.deepEqual(written, {
          ...Object.fromEntries(expected),
          [nameOf('dismissible')]: on,
          [nameOf('phone')]: PHONE,
          ...(added as Partial<Record<Kind, object>>)[kind],
        });
      }),
      { numRuns: process.env.FULL ? 5000 : 100 },
    );
  });

  test(`${kind}: the phone number is a plain link, whatever is written beside it`, () => {
    for (const phone of [PHONE, '1-800-VEIN-DOC', '702 430 7661 x12', '+1 702 430 7661;<b>"{{x}}']) {
      const read = READERS[kind](snippet(kind, embed({}, 'vein-pump-diagram', phone), SCRIPT));
      assert.equal(read.text, phone.split(';<')[0], 'the number without what was written around it');
      if (!['wordpress', 'frame'].includes(kind)) assert.match(read.href!, /^tel:\+1\d{10}(;ext=12)?$/);
    }
  });

  test(`${kind}: what does not fit is named`, () => {
    const given = embed({ heading: 'Legs' });
    assert.throws(
      () => snippet(kind, { ...given, phone: 'call us' }, SCRIPT),
      /phone: "call us" is not a phone number/,
    );
    assert.throws(() => snippet(kind, { ...given, tag: 'b' as Tag }, SCRIPT), /tag: "b" is not one of vein-/);
    assert.throws(
      () => snippet(kind, embed({ 'x onclick': '1' }), SCRIPT),
      /attributes: "x onclick" is not names like/,
    );
  });
}

test('a script tag carries the address, the hash and what the hash needs', () => {
  const { childNodes } = parseFragment(
    snippet('html', embed({}), { ...SCRIPT, src: '/a"b&amp;c.js' }),
  ) as Element;
  const attributes = Object.fromEntries(
    (childNodes[0] as Element).attrs.map(({ name, value }) => [name, value]),
  );
  assert.deepEqual(attributes, {
    src: '/a"b&amp;c.js',
    integrity: SCRIPT.integrity,
    crossorigin: 'anonymous',
    defer: '',
  });
});

test('kinds that load a script refuse to go without one', () => {
  assert.throws(() => snippet('html', embed({})), /script\.src: "" is not the address of a bundle/);
  assert.throws(
    () => snippet('div', embed({}), { ...SCRIPT, integrity: 'md5-x' }),
    /script\.integrity: "md5-x"/,
  );
});

test('an unknown kind is named with those there are', () => {
  assert.throws(() => snippet('drupal' as Kind, embed({})), /kind: "drupal" is not one of html, div, link,/);
});

test('a place is kept by the height of what will stand there, and not for a bar', () => {
  const html = (tag: Tag, attributes: Embed['attributes']): string =>
    snippet('html', embed(attributes, tag), SCRIPT);
  assert.match(html('vein-symptom-checker', {}), / style="display:block;min-height:var\(--_drawn,\d+em\)"/);
  const em = (text: string): number => Number(/,(\d+)em\)/.exec(text)?.[1]);
  assert.ok(em(html('vein-symptom-checker', { 'no-intro': true })) > em(html('vein-symptom-checker', {})));
  assert.ok(
    em(html('vein-call-to-book', { 'booking-url': 'https://b.example/' })) >
      em(html('vein-call-to-book', {})),
  );
  assert.doesNotMatch(html('vein-call-to-book', { placement: 'bottom' }), /style/);
  assert.doesNotMatch(html('vein-call-to-book', { 'hide-on': 'phone' }), /style/);
  assert.doesNotMatch(snippet('react', embed({ placement: 'bottom' })), /style/);
});

test('a snippet reads as an agency would have written it', () => {
  const given = embed({ 'clinic-name': 'Alpha Vein Clinic', dismissible: true });
  assert.equal(
    snippet('wordpress', given),
    `[vein_call_to_book clinic_name="Alpha Vein Clinic" dismissible="true" phone="${PHONE}"]`,
  );
  assert.equal(
    snippet('html', given, SCRIPT).split('\n').at(-1),
    `<vein-call-to-book clinic-name="Alpha Vein Clinic" dismissible phone="${PHONE}" style="${reserve('vein-call-to-book', {})}"><a href="${TEL}">${PHONE}</a></vein-call-to-book>`,
  );
  assert.equal(
    snippet('react', given).split('\n').at(-1),
    `<vein-call-to-book clinic-name="Alpha Vein Clinic" dismissible phone="${PHONE}" style={{ display: 'block', minHeight: 'var(--_drawn,9em)' }}><a href="${TEL}">${PHONE}</a></vein-call-to-book>`,
  );
});
