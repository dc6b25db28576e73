import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { callLinks } from '../support/can-call.js';
import { openField, OURS, TEL } from '../support/field-page.js';
import { BODY, SCRIPT, TAGS } from '../support/three-elements.js';

const CLINIC = 'tel:+17024307661';
const field = openField();

/** What a browser itself says of a policy that is broken. */
const OF_THE_POLICY = /TrustedTypePolicy|Content Security Policy|Trusted ?(HTML|Type)/i;

/** Waits until the elements had their time to draw, or to fail. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const all = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')];
    await Promise.race([
      Promise.allSettled(all.map(({ updateComplete }) => Promise.resolve(updateComplete))),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
  });

/** The clinic can be called from each element, nothing was thrown, and each element warns once at most. */
async function stillCalls(
  { page, errors, warnings }: Awaited<ReturnType<typeof field.open>>,
  count: number,
  why = '',
): Promise<void> {
  const links = await callLinks(page, OURS);
  assert.equal(links.length, count, why);
  for (const [at, each] of links.entries())
    assert.ok(each.includes(CLINIC), `${why} element ${at}: ${each.join()}`);
  assert.deepEqual(
    errors.filter((error) => !OF_THE_POLICY.test(error)),
    [],
    why,
  );
  const ours = warnings.filter((warning) => !OF_THE_POLICY.test(warning) || warning.includes('<vein-'));
  assert.ok(ours.length >= 1 && ours.length <= count, `${why} ${ours.length} warnings: ${ours.join('\n')}`);
}

const POLICIES: Readonly<Record<string, string>> = {
  'a list of policies without ours': "require-trusted-types-for 'script'; trusted-types foo",
  'no policy at all': "require-trusted-types-for 'script'; trusted-types 'none'",
  'only the policy of another Lit': "require-trusted-types-for 'script'; trusted-types lit-html dompurify",
  'a list among other directives':
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types goog#html angular",
};
for (const [name, policy] of Object.entries(POLICIES)) {
  test(`Trusted Types, ${name}: the author's links are shown, one warning an element, nothing is thrown`, async () => {
    const watched = await field.open(BODY, { headers: { 'content-security-policy': policy }, early: true });
    await settle(watched.page);
    await stillCalls(watched, 3);
    await watched.page.close();
  });
}

test('Trusted Types by a meta tag: the same', async () => {
  const watched = await field.open(BODY, {
    head: `<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types foo">${SCRIPT}`,
    early: true,
  });
  await settle(watched.page);
  await stillCalls(watched, 3);
  await watched.page.close();
});

/** Pages whose scripts break a function that drawing needs, before ours has run. */
const BROKEN: Readonly<Record<string, string>> = {
  'attachShadow throws': 'Element.prototype.attachShadow = () => { throw new Error("no shadow here") };',
  'style sheets cannot be made':
    'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("no sheets here") };',
  'importNode throws': 'Document.prototype.importNode = () => { throw new Error("no import here") };',
  'templates come back empty':
    'Object.defineProperty(HTMLTemplateElement.prototype, "innerHTML", { set() {}, get: () => "" });',
  'Intl is broken':
    'Intl.DateTimeFormat = Intl.NumberFormat = function () { throw new RangeError("no data for this locale") };',
};
for (const [name, script] of Object.entries(BROKEN)) {
  test(`${name}: every clinic can still be called, and nothing is thrown`, async () => {
    const watched = await field.open(
      BODY.replace(
        '<vein-call-to-book',
        '<vein-call-to-book hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles"',
      ),
      { head: `<script>${script}</script>${SCRIPT}`, early: true },
    );
    await settle(watched.page);
    const links = await callLinks(watched.page, OURS);
    for (const [at, each] of links.entries())
      assert.ok(each.includes(CLINIC), `element ${at}: ${each.join()}`);
    assert.deepEqual(watched.errors, []);
    await watched.page.close();
  });
}

/** Strings that a page's own translation gets wrong. */
const TRANSLATIONS: Readonly<Record<string, string>> = {
  'a function that throws': '() => { throw new Error("bad translation") }',
  'a function of something that is not there': '(name) => name.first.toUpperCase()',
  'a symbol': 'Symbol("x")',
  'an object that cannot be text': '({ toString() { throw new Error("no text") } })',
  'a function that gives nothing': '() => undefined',
};
/** One string an element shows at once. */
const SHOWN = {
  'vein-symptom-checker': 'check.start',
  'vein-pump-diagram': 'pump.play',
  'vein-call-to-book': 'book.heading',
};
for (const tag of TAGS) {
  test(`a translation of ${tag} that is wrong: the clinic can be called, nothing is thrown, the others draw`, async () => {
    for (const [name, code] of Object.entries(TRANSLATIONS)) {
      const watched = await field.open(BODY);
      const { page, errors, warnings } = watched;
      await page.evaluate(
        `customElements.get('${tag}').registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', '${SHOWN[tag]}': ${code} })`,
      );
      await settle(page);
      const links = await callLinks(page, OURS);
      for (const [at, each] of links.entries())
        assert.ok(each.includes(CLINIC), `${name}, ${TAGS[at]}: ${each.join() || 'no link'}`);
      assert.deepEqual(errors, [], name);
      // What is merely no text may be shown in English without a word.
      if (name.includes('throws')) assert.equal(warnings.length, 1, `${name}: ${warnings.join('\n')}`);
      // The methods a page calls neither throw nor hang.
      const done = await page.evaluate(async (name) => {
        const element = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(name)!;
        const calls: Promise<unknown>[] = [element.updateComplete];
        for (const method of ['start', 'next', 'play', 'pause'])
          if (method in element)
            calls.push((element as unknown as Record<string, () => Promise<unknown>>)[method]!());
        const results = await Promise.race([
          Promise.allSettled(calls),
          new Promise<string>((resolve) => setTimeout(() => resolve('hangs'), 2000)),
        ]);
        return typeof results === 'string' ? results : results.map(({ status }) => status).join();
      }, tag);
      assert.match(done, /^(fulfilled,?)+$/, name);
      assert.deepEqual(errors, [], name);
      await page.close();
    }
  });
}

test('what the author wrote is shown again with its own words, not hidden under an empty box', async () => {
  const { page } = await field.open(
    TAGS.map((tag) => `<${tag}><p>Call our nurses at ${TEL} any day.</p></${tag}>`).join(''),
    {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types foo" },
      early: true,
    },
  );
  await settle(page);
  const heights = await page.evaluate(
    (ours) =>
      [...document.querySelectorAll(ours)].map((element) => {
        const { height } = element.querySelector('p')!.getBoundingClientRect();
        return height > 10 && element.getBoundingClientRect().height >= height;
      }),
    OURS,
  );
  assert.deepEqual(heights, [true, true, true]);
  await page.close();
});
