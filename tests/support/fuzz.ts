import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import 'vein-elements/define';

const FULL = (globalThis as { FULL?: boolean }).FULL;
const VALUES = FULL ? 20_000 : 400;
/** Values written before an element is looked at. */
const BATCH = FULL ? 10 : 4;
/** The same values at each run of the gate; others at full size. */
const SEED = FULL ? Date.now() % 1e9 : 20261129;

const NASTY = [
  '', ' ', 'null', 'undefined', 'NaN', '-0', '1e999', '-1', '0', '4', '0.1', '600', '601', 'true', 'false', '__proto__', 'constructor',
  'toString', 'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'https://example.com/a?b#c',
  'https://', '//evil.example', '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload=alert(1)>', '${7*7}',
  '{{7*7}}', '\u0000', '\ud800', '\u202e', '😀'.repeat(50), 'x'.repeat(5000), ' '.repeat(2000), 'mo-fr 08:00-17:00', 'mo-', 'days:7',
  'America/Los_Angeles', 'Nevada', '2026-07-06T09:00-07:00', '12-25', '(702) 430-7661', '911', '112', 'healthy', 'reflux', 'severe',
  'blocked', 'treated', 'walking', 'tiptoe', 'elevated', 'bottom', 'top', 'inline', 'session', '*', ':has(*)', ',,,', '#x, .y', 'en', 'es',
  'he', 'xx-invalid-', 'zh-Hant-TW', '2', '6', '7',
]; // prettier-ignore
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map((two) => two.join('')),
  fc.double().map(String),
);
const anything = fc.oneof(
  text,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom(Symbol('x'), () => 1, document.body),
);
// What an author writes as markup runs in his page; only what we make of it is ours.
const plain = text.map((value) => value.replace(/[<>"&]/g, ''));
const content = fc.oneof(
  plain,
  plain.map((href) => `<a href="tel:${href}">${href}</a>`),
  fc.constantFrom(
    '<a href="tel:+17024307661">(702) 430-7661</a>',
    '<p></p><br><p><a href="tel:">x</a></p>',
    '<b slot="intro">x</b><b slot="message">y</b><b slot="caption">z</b><b slot="nowhere">w</b>',
    '<vein-call-to-book></vein-call-to-book>',
    '<!-- x --><template><a href="tel:1"></a></template>',
    '<a href="javascript:alert(1)">x</a><style>* { display: none }</style>',
  ),
);

type Fault = readonly [kind: 'attribute' | 'property' | 'content', at: number, value: unknown];
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('attribute' as const), fc.nat(), fc.option(text)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('property' as const), fc.nat(), anything) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('content' as const), fc.nat(), content) },
);

const isSafe = (href: string): boolean => /^(https:\/\/[^/\\]|tel:|sms:\+\d+$|#)/.test(href);

/** Writes what an author, a framework or a broken script may write. */
function apply(element: LitElement, [kind, at, value]: Fault): void {
  const { observedAttributes, elementProperties } = element.constructor as typeof LitElement;
  const attributes = [...observedAttributes, 'lang', 'dir', 'id', 'slot'];
  const properties = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
  if (kind === 'content') element.innerHTML = value as string;
  else if (kind === 'property') Reflect.set(element, properties[at % properties.length]!, value);
  else if (value === null) element.removeAttribute(attributes[at % attributes.length]!);
  else element.setAttribute(attributes[at % attributes.length]!, value as string);
}

/** Tests that an element takes any value anywhere: nothing throws, no markup, script address or request comes in. */
export function takesAnything(tag: 'vein-symptom-checker' | 'vein-pump-diagram' | 'vein-call-to-book'): void {
  it(`${tag} takes ${VALUES} values in attributes, properties and content (seed ${SEED})`, async function () {
    this.timeout(580_000);
    const { warn, error } = console;
    const failures: unknown[] = [];
    const fail = (event: Event): unknown =>
      failures.push((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason);
    window.addEventListener('error', fail);
    window.addEventListener('unhandledrejection', fail);
    console.warn = () => undefined;
    console.error = (...said: unknown[]) => failures.push(said);
    const asked = performance.getEntriesByType('resource').length;
    const place = document.createElement('div');
    document.body.append(place);
    const element = document.createElement(tag);
    place.append(element);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(fault, { minLength: BATCH, maxLength: BATCH }), async (faults) => {
          for (const each of faults) apply(element, each);
          await element.updateComplete;
          const root = element.shadowRoot!;
          if (!root.firstElementChild) throw new Error('nothing is rendered');
          for (const link of root.querySelectorAll('a'))
            if (!isSafe(link.href)) throw new Error(`a link leads to ${link.href}`);
          if (root.querySelector('script, iframe, object, img')) throw new Error('markup came in');
          if (failures.length > 0) throw new Error(String(failures[0]));
        }),
        // One element takes them all, so a shorter list of values would not show what the whole did.
        { seed: SEED, numRuns: VALUES / BATCH, endOnFailure: true, includeErrorInReport: true },
      );
      // And after all that it is what it was.
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      element.innerHTML = '<a href="tel:+17024307661">(702) 430-7661</a>';
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    } finally {
      Object.assign(console, { warn, error });
      window.removeEventListener('error', fail);
      window.removeEventListener('unhandledrejection', fail);
      place.remove();
    }
    expect(failures).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(asked);
  });
}
