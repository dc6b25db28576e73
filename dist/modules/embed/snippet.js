import { parsePhone } from '../clinic/phone.js';
import { jsxValue, jsxText, shortcode, html, vue } from './escape.js';

/** The tags that can be placed. */
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];
/** Where a snippet is pasted: `html` with unknown tags allowed, `div` where a CMS strips them. */
const KINDS = ['html', 'div', 'wordpress', 'react', 'vue'];
/**
 * The text to paste for one element. It says the number twice: as a plain `tel:` link, which works without a script, and
 * as the attribute, which is left where a CMS takes the link out. WordPress's plugin writes the link from the attribute.
 * @param kind where it is pasted
 * @param embed the element, its phone number and its attributes
 * @param script what the page loads; `wordpress`, `react` and `vue` need none
 * @throws {TypeError} where the kind, the tag, the phone number, an attribute's name or the script does not fit
 */
function snippet(kind, embed, script) {
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
const WRITERS = {
    html: (embed, phone, script) => `${scriptTag(script)}\n\n${element(embed.tag, pairs(embed, ''), html, phone)}`,
    div: (embed, phone, script) => {
        const name = ` data-vein="${embed.tag.replace('vein-', '')}"`;
        return `${scriptTag(script)}\n\n${element('div', name + pairs(embed, 'data-'), html, phone)}`;
    },
    wordpress: ({ tag, attributes }) => {
        const all = Object.entries(attributes).map(([name, value]) => {
            const key = name.replaceAll('-', '_');
            return ` ${key}="${value === true ? 'true' : shortcode(value)}"`;
        });
        return `[${tag.replaceAll('-', '_')}${all.join('')}]`;
    },
    react: ({ tag, attributes }, phone) => {
        const all = Object.entries(attributes).map(([name, value]) => value === true ? ` ${name}` : ` ${name}=${jsxValue(value)}`);
        const link = `<a href=${jsxValue(phone.href)}>${jsxText(phone.text)}</a>`;
        return `import 'vein-elements/define';\n\n<${tag}${all.join('')}>${link}</${tag}>`;
    },
    vue: (embed, phone) => {
        const tag = element(embed.tag, pairs(embed, '', vue), vue, phone);
        return `<script setup>\nimport 'vein-elements/define';\n</script>\n\n<template>\n  ${tag}\n</template>`;
    },
};
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

export { KINDS, TAGS, snippet };
