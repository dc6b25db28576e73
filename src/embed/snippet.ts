import { parsePhone, type Phone } from '../clinic/phone.js';
import * as escape from './escape.js';

/** The tags that can be placed. */
export const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
export type Tag = (typeof TAGS)[number];

/** Where a snippet is pasted: `html` with unknown tags allowed, `div` where a CMS strips them. */
export const KINDS = ['html', 'div', 'wordpress', 'react', 'vue'] as const;
export type Kind = (typeof KINDS)[number];

/** One element as an agency configured it. */
export interface Embed {
  readonly tag: Tag;
  /** The clinic's phone number as people read it: the text of the `tel:` link. */
  readonly phone: string;
  /** Attributes by their HTML names, in the order they are written; `true` is a switch that is on. */
  readonly attributes: Readonly<Record<string, string | true>>;
}

/** The script a page loads. `html` and `div` need it. */
export interface Script {
  /** The address of a bundle: `/vein-elements/0.1.0/vein-elements.min.js`. */
  readonly src: string;
  /** Its hash from `sri.json`: `sha384-…`. */
  readonly integrity: string;
}

/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute.
 * @param kind where it is pasted
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; `wordpress`, `react` and `vue` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
export function snippet(kind: Kind, embed: Embed, script?: Script): string {
  check('kind', kind, KINDS.includes(kind), KINDS.join(', '));
  check('tag', embed.tag, TAGS.includes(embed.tag), TAGS.join(', '));
  const phone = parsePhone(embed.phone);
  if (!phone) throw misfit('phone', embed.phone, 'a phone number');
  for (const name of Object.keys(embed.attributes)) {
    check('attributes', name, /^[a-z]+(-[a-z]+)*$/.test(name), 'names like clinic-name');
  }
  const attributes = { ...embed.attributes, phone: phone.text };
  return WRITERS[kind]({ ...embed, attributes }, phone, script);
}

type Writer = (embed: Embed, phone: Phone, script?: Script) => string;

const WRITERS: Readonly<Record<Kind, Writer>> = {
  html: (embed, phone, script) =>
    `${scriptTag(script)}\n\n${element(embed.tag, pairs(embed, ''), escape.html, phone)}`,

  div: (embed, phone, script) => {
    const name = ` data-vein="${embed.tag.replace('vein-', '')}"`;
    return `${scriptTag(script)}\n\n${element('div', name + pairs(embed, 'data-'), escape.html, phone)}`;
  },

  wordpress: ({ tag, attributes }) => {
    const all = Object.entries(attributes).map(([name, value]) => {
      const key = name.replaceAll('-', '_');
      return ` ${key}="${value === true ? 'true' : escape.shortcode(value)}"`;
    });
    return `[${tag.replaceAll('-', '_')}${all.join('')}]`;
  },

  react: ({ tag, attributes }, phone) => {
    const all = Object.entries(attributes).map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}=${escape.jsxValue(value)}`,
    );
    const link = `<a href=${escape.jsxValue(phone.href)}>${escape.jsxText(phone.text)}</a>`;
    return `import 'vein-elements/define';\n\n<${tag}${all.join('')}>${link}</${tag}>`;
  },

  vue: (embed, phone) => {
    const tag = element(embed.tag, pairs(embed, '', escape.vue), escape.vue, phone);
    return `<script setup>\nimport 'vein-elements/define';\n</script>\n\n<template>\n  ${tag}\n</template>`;
  },
};

/** Attributes of HTML; a switch that is on stands without a value, except in `data-…`, where CMSs drop it. */
const pairs = ({ attributes }: Embed, prefix: string, write = escape.html): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === true) return ` ${prefix}${name}${prefix && '="true"'}`;
      return ` ${prefix}${name}="${write(value)}"`;
    })
    .join('');

const element = (tag: string, attributes: string, write: escape.Escape, phone: Phone): string =>
  `<${tag}${attributes}><a href="${write(phone.href)}">${write(phone.text)}</a></${tag}>`;

function scriptTag(script: Script | undefined): string {
  if (!script?.src) throw misfit('script.src', script?.src, 'the address of a bundle');
  check(
    'script.integrity',
    script.integrity,
    /^sha384-[\w+/]{64}$/.test(script.integrity),
    'a hash of sri.json',
  );
  const { src, integrity } = script;
  return `<script src="${escape.html(src)}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}

function check(name: string, value: string, fits: boolean, allowed: string): void {
  if (!fits) throw misfit(name, value, allowed);
}

const misfit = (name: string, value: string | undefined, allowed: string): TypeError =>
  new TypeError(`${name}: "${value ?? ''}" is not ${allowed.includes(', ') ? 'one of ' : ''}${allowed}`);
