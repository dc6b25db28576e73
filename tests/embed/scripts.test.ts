import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';
import { BODY, BUNDLE, expectWhole, SCRIPT, TAGS, threeElements, useAll } from '../support/three-elements.js';
import { VERSION } from '../../src/version.js';

/** What Prototype 1.7 does to the built-ins of a page, as far as modern code meets it. */
const PROTOTYPE = `
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  Array.from = $A;
  var extras = {
    each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    find: function (f, context) { for (var i = 0; i < this.length; i++) if (f.call(context, this[i], i)) return this[i]; },
    entries: function () { return this.slice(); }, toArray: function () { return this.slice(); },
    include: function (x) { return this.indexOf(x) !== -1; }, invoke: function () {}, pluck: function () {},
    inspect: function () { return '[' + this.join() + ']'; }, toJSON: function () { return this.inspect(); }
  };
  for (var name in extras) Array.prototype[name] = extras[name];
  String.prototype.strip = function () { return this.replace(/^ +| +$/g, ''); };
  String.prototype.sub = function () { return 'sub'; };
  Function.prototype.wrap = function () { return this; };
  Function.prototype.delay = function () {};
  Number.prototype.toJSON = function () { return 'n' + this; };
  ['show', 'hide', 'update', 'visible', 'select', 'down', 'up'].forEach(function (name) {
    Element.prototype[name] = function () { return this; };
  });
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };
  window.$ = function (id) { return document.getElementById(id); };
`;
/** Globals that other scripts leave about under names we might want. */
const CLUTTER = `var Lit = 7, html = 'x', css = null, nothing = 1, top2 = 1, name = 'page', status = 'x', event = null,
  module = { exports: {} }, exports = module.exports, global = 1, process = {}, process_env = 1, e = 1, t = 2, n = 3, i = 4, r = 5, s = 6, o = 7, a = 8;`;

const file = (code: string): TestPage => ({ html: code, headers: { 'content-type': 'text/javascript' } });
const inline = (code: string): string => `<script>${code}</script>`;
const code = readFileSync(`.${BUNDLE}`, 'utf8');
const other = (version: string): string => code.replaceAll(VERSION, version);

const PAGES: Readonly<Record<string, TestPage>> = {
  'Prototype-style built-ins': threeElements(inline(PROTOTYPE) + SCRIPT),
  'Prototype-style built-ins that come later': threeElements(SCRIPT, {
    after: `<script defer src="/prototype.js"></script>`,
  }),
  'globals under short names, and CommonJS lookalikes': threeElements(inline(CLUTTER) + SCRIPT),
  'RequireJS, whose define must not be called': threeElements(
    `<script src="/node_modules/requirejs/require.js"></script>${SCRIPT}`,
  ),
  'a define of AMD that throws': threeElements(
    inline(
      'window.define = function () { throw new Error("mismatched anonymous define()") }; define.amd = {};',
    ) + SCRIPT,
  ),
  'jQuery that owns $ and rewrites the content': threeElements(
    `<script src="/node_modules/jquery/dist/jquery.min.js"></script>${SCRIPT}`,
    { after: inline('jQuery(function ($) { $("a[href^=tel]").attr("title", "call").wrap("<p></p>") })') },
  ),
  'delayed to the first click, as optimiser plugins do': threeElements(
    inline(
      `addEventListener('click', function () { var s = document.createElement('script'); s.src = '${BUNDLE}'; document.head.append(s) }, { once: true })`,
    ),
  ),
  'late, long after load': threeElements(
    inline(
      `addEventListener('load', function () { setTimeout(function () { var s = document.createElement('script'); s.src = '${BUNDLE}'; document.head.append(s) }, 300) })`,
    ),
  ),
  'as text of a script of its own, without an address': threeElements('', {
    after: inline(code.replaceAll('</script', '<\\/script')),
  }),
  'run by eval-like loaders, where currentScript is null': threeElements(
    inline(
      `fetch('${BUNDLE}').then(function (r) { return r.text() }).then(function (t) { new Function(t)() })`,
    ),
  ),
  'joined before and after others, one of them strict, without a newline': threeElements(
    '<script src="/joined.js" defer></script>',
  ),
  'joined behind a script that ends in a comment and an open expression': threeElements(
    '<script src="/joined-badly.js" defer></script>',
  ),
  'twice as module and as classic script': threeElements(
    `${SCRIPT}<script type="module" src="/dist/vein-elements.mjs"></script>`,
  ),
  'the tags in an order of their own, before and after the script': threeElements(
    `<script src="${BUNDLE}" async></script>`,
    {
      body: '<div id="late"></div>',
      after: inline(`late.innerHTML = ${JSON.stringify(BODY).replaceAll('</', '<\\/')}`),
    },
  ),
};
const path = (name: string): string => `/${Object.keys(PAGES).indexOf(name)}.html`;

const site = openSite(() =>
  servePages({
    ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [path(name), page])),
    '/prototype.js': file(PROTOTYPE),
    '/joined.js': file(`'use strict';window.first=1;${code};window.last=1`),
    '/joined-badly.js': file(`window.first=function(){return 1}// end\n${code}\nwindow.last=1`),
    '/9.js': file(other('9.9.9')),
    '/owned.html': threeElements(
      inline("customElements.define('vein-pump-diagram', class extends HTMLElement {})") + SCRIPT,
    ),
    '/two.html': threeElements(`<script src="/9.js" defer></script>${SCRIPT}`),
  }),
);

for (const name of Object.keys(PAGES)) {
  test(`${name}: all three work, nothing is logged`, () =>
    expectWhole(site.browser, site.origin + path(name), async (tab) => {
      await tab.mouse.click(5, 5);
      await useAll(tab);
    }));
}

test('two versions: the first works, the second says so once for each tag', () =>
  expectWhole(
    site.browser,
    `${site.origin}/two.html`,
    useAll,
    ['vein-call-to-book', 'vein-pump-diagram', 'vein-symptom-checker'].map(
      (tag) => `<${tag}> ${VERSION} was not registered: 9.9.9 came first.`,
    ),
  ));

test('a page that owns one of the tags keeps it, and the others work', async () => {
  await expectWhole(
    site.browser,
    `${site.origin}/owned.html`,
    async (tab) => {
      const shown = await tab.evaluate(
        (tags) => tags.map((tag) => !!document.querySelector(tag)!.shadowRoot?.firstElementChild),
        TAGS,
      );
      assert.deepEqual(shown, [true, false, true]);
    },
    [`<vein-pump-diagram> ${VERSION} was not registered: another element came first.`],
  );
});
