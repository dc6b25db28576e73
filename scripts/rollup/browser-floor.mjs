/** What Lit carries for browsers older than ours, for polyfills and for standard decorators, none of which we use. */
const NOT_NEEDED = {
  'css-tag.js': [
    [/\w=\w\.ShadowRoot&&\(.+?"replace"in CSSStyleSheet\.prototype/, (text) => `${text[0]}=!0`],
    [/"CSSResult is not constructable[^"]+"/, () => ''],
  ],
  'reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, () => ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh)/, () => ''],
    [/,?\w=\w\.reactiveElementPolyfillSupport/, () => ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),/, () => ''],
  ],
  'lit-html.js': [[/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, () => ';']],
  'lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/,
      () => ';',
    ],
  ],
};

/**
 * Takes out of Lit what no browser runs that `define` lets in (0.3 kB a bundle). The build stops where a new Lit has
 * other code there.
 */
export const browserFloor = {
  name: 'browser-floor',
  transform(code, id) {
    const changes = /\/node_modules\/(@lit|lit-)/.test(id) && NOT_NEEDED[id.slice(id.lastIndexOf('/') + 1)];
    if (!changes) return null;
    const left = changes.reduce((text, [what, instead]) => {
      if (!what.test(text)) this.error(`${id} no longer holds ${what}`);
      return text.replace(what, instead);
    }, code);
    return { code: left, map: null };
  },
};
