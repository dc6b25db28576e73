import { parsePhone } from '../clinic/phone.js';
import { shortcode, html, markdown, template, jsxValue, jsxText, angular } from './escape.js';
import { reserve } from './reserve.js';

/** The tags that can be placed. */
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];
/**
 * How a snippet is written: `html` where unknown tags are kept, `div` where a CMS strips them, `link` (or `markdown`) where
 * an editor keeps links alone, `frame` where a site takes nothing but frames.
 */
const KINDS = [
    ...['html', 'div', 'link', 'markdown', 'frame', 'wordpress'],
    ...['react', 'next', 'vue', 'svelte', 'angular', 'astro'],
];
/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute;
 * a frame has the attribute alone.
 * @param kind how it is written
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; what comes from npm and `wordpress` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
function pieces(kind, embed, script) {
    check('kind', kind, KINDS.includes(kind), KINDS.join(', '));
    check('tag', embed.tag, TAGS.includes(embed.tag), TAGS.join(', '));
    const phone = parsePhone(embed.phone);
    if (!phone)
        throw misfit('phone', embed.phone, 'a phone number');
    for (const name of Object.keys(embed.attributes)) {
        check('attributes', name, /^[a-z]+(-[a-z]+)*$/.test(name), 'names like clinic-name');
    }
    const attributes = { ...embed.attributes, phone: phone.text };
    return WRITERS[kind]({ ...embed, attributes }, phone, script);
}
/** The pieces as one text. */
const snippet = (...given) => {
    const { once, here } = pieces(...given);
    return once ? `${once}\n\n${here}` : here;
};
const DEFINE = `import 'vein-elements/define';`;
const WRITERS = {
    html: (embed, phone, script) => ({
        once: scriptTag(script),
        here: element(embed.tag, pairs(embed, '') + styled(embed), html, phone),
    }),
    div: (embed, phone, script) => {
        const name = ` data-vein="${embed.tag.replace('vein-', '')}"`;
        return {
            once: scriptTag(script),
            here: element('div', name + pairs(embed, 'data-') + styled(embed), html, phone),
        };
    },
    link: (embed, phone, script) => {
        const [tel, page] = [
            [phone.href, phone.text],
            [linkTo(embed, script), LINK_TEXTS[embed.tag]],
        ].map(([href = '', text = '']) => `<a href="${html(href)}">${html(text)}</a>`);
        return { once: linkHead(script), here: `<p>${tel} · ${page}</p>` };
    },
    markdown: (embed, phone, script) => ({
        once: linkHead(script),
        here: `[${markdown(phone.text)}](${phone.href}) · [${LINK_TEXTS[embed.tag]}](${linkTo(embed, script)})`,
    }),
    frame: (embed, _phone, script) => {
        const query = queryOf(embed, { element: embed.tag.replace('vein-', ''), origin: script?.site ?? '*' });
        const src = html(`${beside(script, 'embed.html')}?${query}`);
        return {
            once: scriptTag(script),
            here: `<iframe src="${src}" title="${LINK_TEXTS[embed.tag]}" width="100%" height="${HEIGHTS[embed.tag]}" style="border:0" loading="lazy" allow="clipboard-write" sandbox="${SANDBOX}"></iframe>`,
        };
    },
    wordpress: ({ tag, attributes }) => {
        const all = Object.entries(attributes).map(([name, value]) => {
            const key = name.replaceAll('-', '_');
            return ` ${key}="${value === true ? 'true' : shortcode(value)}"`;
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
  template: \`${inTemplate(embed, phone, angular)}\`,
})
export class Clinic {}`,
    }),
    astro: (embed, phone) => ({
        once: '',
        here: `${inTemplate(embed, phone)}\n\n<script>\n  ${DEFINE}\n</script>`,
    }),
};
/** The words of the link that becomes the element, and the title of its frame. */
const LINK_TEXTS = {
    'vein-symptom-checker': 'Check your legs',
    'vein-pump-diagram': 'See how leg veins work',
    'vein-call-to-book': 'Call or book online',
};
/** What a frame is high before, or without, embed-resize.js, px. */
const HEIGHTS = {
    'vein-symptom-checker': 720,
    'vein-pump-diagram': 860,
    'vein-call-to-book': 280,
};
/** Scripts, printing, and links that leave the frame: to the phone, and to a tab of their own. */
const SANDBOX = 'allow-scripts allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';
/** The attributes as a query, `+` for a space; a switch that is on has no value. */
function queryOf({ attributes }, before = {}) {
    const all = Object.entries({ ...before, ...attributes });
    return new URLSearchParams(all.map(([name, value]) => [name, value === true ? '' : value])).toString();
}
const linkTo = (embed, script) => `${beside(script, 'embed.html')}?${queryOf(embed)}#${embed.tag}`;
/** The address of a file that lies beside the script. */
const beside = (script, file) => (script?.src ?? '').replace(/[^/]*$/, file);
/** The script, and the meta that lets links become elements; it names the script's origin where that is another one. */
function linkHead(script) {
    const tag = scriptTag(script);
    const [, origin] = /^(https?:\/\/[^/]+)\//.exec(script?.src ?? '') ?? [];
    return `<meta name="vein-elements" content="links${origin ? ` ${html(origin)}` : ''}">\n${tag}`;
}
function jsx({ tag, attributes }, phone) {
    const [, display, height] = /^display:(.*);min-height:(.*)$/.exec(reserve(tag, attributes)) ?? [];
    const style = height ? ` style={{ display: '${display}', minHeight: '${height}' }}` : '';
    const all = Object.entries(attributes).map(([name, value]) => value === true ? ` ${name}` : ` ${name}=${jsxValue(value)}`);
    const link = `<a href=${jsxValue(phone.href)}>${jsxText(phone.text)}</a>`;
    return `<${tag}${all.join('')}${style}>${link}</${tag}>`;
}
const inTemplate = (embed, phone, write = template) => element(embed.tag, pairs(embed, '', write) + styled(embed), write, phone);
/** What keeps the element's place on a page without our style sheet. */
function styled({ tag, attributes }) {
    const style = reserve(tag, attributes);
    return style && ` style="${style}"`;
}
/** Attributes of HTML; a switch that is on stands without a value, except in `data-…`, where CMSs drop it. */
const pairs = ({ attributes }, prefix, write = html) => Object.entries(attributes)
    .map(([name, value]) => {
    if (value === true)
        return ` ${prefix}${name}${prefix && '="true"'}`;
    return ` ${prefix}${name}="${write(value)}"`;
})
    .join('');
const element = (tag, attributes, write, phone) => `<${tag}${attributes}><a href="${write(phone.href)}">${write(phone.text)}</a></${tag}>`;
function scriptTag(script) {
    if (!script?.src)
        throw misfit('script.src', script?.src, 'the address of a bundle');
    check('script.integrity', script.integrity, /^sha384-[\w+/]{64}$/.test(script.integrity), 'a hash of sri.json');
    const { src, integrity } = script;
    return `<script src="${html(src)}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}
function check(name, value, fits, allowed) {
    if (!fits)
        throw misfit(name, value, allowed);
}
const misfit = (name, value, allowed) => new TypeError(`${name}: "${value ?? ''}" is not ${allowed.includes(', ') ? 'one of ' : ''}${allowed}`);

export { KINDS, TAGS, pieces, snippet };
