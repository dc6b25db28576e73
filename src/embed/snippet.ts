import { parsePhone, type Phone } from '../clinic/phone.js';
import * as escape from './escape.js';
import { reserve } from './reserve.js';

/** The tags that can be placed. */
export const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
export type Tag = (typeof TAGS)[number];

/**
 * How a snippet is written: `html` where unknown tags are kept, `div` where a CMS strips them, `link` (or `markdown`) where
 * an editor keeps links alone, `frame` where a site takes nothing but frames.
 */
export const KINDS = [
  ...(['html', 'div', 'link', 'markdown', 'frame', 'wordpress'] as const),
  ...(['react', 'next', 'vue', 'svelte', 'angular', 'astro'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** One element as an agency configured it. */
export interface Embed {
  readonly tag: Tag;
  /** The clinic's phone number as people read it: the text of the `tel:` link. */
  readonly phone: string;
  /** Attributes by their HTML names, in the order they are written; `true` is a switch that is on. */
  readonly attributes: Readonly<Record<string, string | true>>;
}

/** The script a page loads: the bundle, for `frame` embed-resize.js. `embed.html` lies beside it. */
export interface Script {
  /** Its address: `/vein-elements/0.2.0/vein-elements.min.js`. */
  readonly src: string;
  /** Its hash from `sri.json`: `sha384-…`. */
  readonly integrity: string;
  /** The origin of the pages around a frame: `https://clinic.example`; any page where it is left out. */
  readonly site?: string;
}

/** What is pasted, and where. */
export interface Pieces {
  /** Once a site, in its head; once a file of code. Empty where nothing is needed. */
  readonly once: string;
  /** Where the element should stand. */
  readonly here: string;
}

/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute;
 * a frame has the attribute alone.
 * @param kind how it is written
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; what comes from npm and `wordpress` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
export function pieces(kind: Kind, embed: Embed, script?: Script): Pieces {
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

/** The pieces as one text. */
export const snippet = (...given: Parameters<typeof pieces>): string => {
  const { once, here } = pieces(...given);
  return once ? `${once}\n\n${here}` : here;
};

type Writer = (embed: Embed, phone: Phone, script?: Script) => Pieces;

const DEFINE = `import 'vein-elements/define';`;

const WRITERS: Readonly<Record<Kind, Writer>> = {
  html: (embed, phone, script) => ({
    once: scriptTag(script),
    here: element(embed.tag, pairs(embed, '') + styled(embed), escape.html, phone),
  }),

  div: (embed, phone, script) => {
    const name = ` data-vein="${embed.tag.replace('vein-', '')}"`;
    return {
      once: scriptTag(script),
      here: element('div', name + pairs(embed, 'data-') + styled(embed), escape.html, phone),
    };
  },

  link: (embed, phone, script) => {
    const [tel, page] = [
      [phone.href, phone.text],
      [linkTo(embed, script), LINK_TEXTS[embed.tag]],
    ].map(([href = '', text = '']) => `<a href="${escape.html(href)}">${escape.html(text)}</a>`);
    return { once: linkHead(script), here: `<p>${tel} · ${page}</p>` };
  },

  markdown: (embed, phone, script) => ({
    once: linkHead(script),
    here: `[${escape.markdown(phone.text)}](${phone.href}) · [${LINK_TEXTS[embed.tag]}](${linkTo(embed, script)})`,
  }),

  frame: (embed, _phone, script) => {
    const query = queryOf(embed, { element: embed.tag.replace('vein-', ''), origin: script?.site ?? '*' });
    const src = escape.html(`${beside(script, 'embed.html')}?${query}`);
    return {
      once: scriptTag(script),
      here: `<iframe src="${src}" title="${LINK_TEXTS[embed.tag]}" width="100%" height="${HEIGHTS[embed.tag]}" style="border:0" loading="lazy" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`,
    };
  },

  wordpress: ({ tag, attributes }) => {
    const all = Object.entries(attributes).map(([name, value]) => {
      const key = name.replaceAll('-', '_');
      return ` ${key}="${value === true ? 'true' : escape.shortcode(value)}"`;
    });
    return { once: '', here: `[${tag.replaceAll('-', '_')}${all.join('')}]` };
  },

  react: (embed, phone) => ({ once: DEFINE, here: jsx(embed, phone) }),

  // Only a client component's imports reach the browser.
  next: (embed, phone) => ({
    once: `'use client';\n\n${DEFINE}`,
    here: `export const Clinic = () => ${jsx(embed, phone)};`,
  }),

  vue: (embed, phone) => ({
    once: '',
    here: `<script setup>\n${DEFINE}\n</script>\n\n<template>\n  ${inTemplate(embed, phone)}\n</template>`,
  }),

  svelte: (embed, phone) => ({
    once: '',
    here: `<script>\n  ${DEFINE}\n</script>\n\n${inTemplate(embed, phone)}`,
  }),

  angular: (embed, phone) => ({
    once: `${DEFINE}\nimport { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';`,
    here: `@Component({
  selector: 'app-clinic',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${inTemplate(embed, phone, escape.angular)}\`,
})
export class Clinic {}`,
  }),

  astro: (embed, phone) => ({
    once: '',
    here: `${inTemplate(embed, phone)}\n\n<script>\n  ${DEFINE}\n</script>`,
  }),
};

/** The words of the link that becomes the element, and the title of its frame. */
const LINK_TEXTS: Readonly<Record<Tag, string>> = {
  'vein-symptom-checker': 'Check your legs',
  'vein-pump-diagram': 'See how leg veins work',
  'vein-call-to-book': 'Call or book online',
};

/** What a frame is high before, or without, embed-resize.js, px. */
const HEIGHTS: Readonly<Record<Tag, number>> = {
  'vein-symptom-checker': 720,
  'vein-pump-diagram': 860,
  'vein-call-to-book': 280,
};

/** Scripts, printing, and links that leave the frame: to the phone, and to a tab of their own. */
const SANDBOX =
  'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';

/** The attributes as a query, `+` for a space; a switch that is on has no value. */
function queryOf({ attributes }: Embed, before: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ ...before, ...attributes });
  return new URLSearchParams(all.map(([name, value]) => [name, value === true ? '' : value])).toString();
}

const linkTo = (embed: Embed, script?: Script): string =>
  `${beside(script, 'embed.html')}?${queryOf(embed)}#${embed.tag}`;

/** The address of a file that lies beside the script. */
const beside = (script: Script | undefined, file: string): string =>
  (script?.src ?? '').replace(/[^/]*$/, file);

/** The script, and the meta that lets links become elements; it names the script's origin where that is another one. */
function linkHead(script: Script | undefined): string {
  const tag = scriptTag(script);
  const [, origin] = /^(https?:\/\/[^/]+)\//.exec(script?.src ?? '') ?? [];
  return `<meta name="vein-elements" content="links${origin ? ` ${escape.html(origin)}` : ''}">\n${tag}`;
}

function jsx({ tag, attributes }: Embed, phone: Phone): string {
  const [, display, height] = /^display:(.*);min-height:(.*)$/.exec(reserve(tag, attributes)) ?? [];
  const style = height ? ` style={{ display: '${display}', minHeight: '${height}' }}` : '';
  const all = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}=${escape.jsxValue(value)}`,
  );
  const link = `<a href=${escape.jsxValue(phone.href)}>${escape.jsxText(phone.text)}</a>`;
  return `<${tag}${all.join('')}${style}>${link}</${tag}>`;
}

const inTemplate = (embed: Embed, phone: Phone, write = escape.template): string =>
  element(embed.tag, pairs(embed, '', write) + styled(embed), write, phone);

/** What keeps the element's place on a page without our style sheet. */
function styled({ tag, attributes }: Embed): string {
  const style = reserve(tag, attributes);
  return style && ` style="${style}"`;
}

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
