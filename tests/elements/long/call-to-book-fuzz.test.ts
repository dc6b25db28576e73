import { expect } from '@open-wc/testing';
import type { VeinCallToBook } from 'vein-elements/call-to-book';
import 'vein-elements/call-to-book/define';
import { card, link, warnings } from '../../support/clinic-card.js';

const said = warnings();
const ATTRIBUTES = (customElements.get('vein-call-to-book') as typeof VeinCallToBook).observedAttributes;
const COUNT = 10_000;
const SEED = 20260706;

const NASTY = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'tel:javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  '\\\\evil.example',
  'https:\\\\evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://exa\u0000mple.com',
  'https://example.com\u202e',
  'http://example.com',
  'blob:https://example.com/1',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{7*7}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  '\u0000\u0001\u001f\u007f',
  '\ud800',
  '9'.repeat(3000),
  ' '.repeat(3000),
  'mo-'.repeat(500),
  '*',
  ':has(*)',
  ',',
  'days:999999',
  '-1',
  '1e999',
];
const PIECES = [
  ...NASTY,
  'https://',
  'tel:',
  '+1',
  '702',
  ';',
  ':',
  '/',
  '@',
  '#',
  '?',
  '&',
  '%00',
  '<',
  '>',
  "'",
  '"',
  '\\',
  'mo',
  '08:00',
  '-',
  '17:00',
  '2026-02-30',
  'true',
  'bottom',
  'session',
  'é',
  '😀',
  '\u202e',
];

/** A small generator of numbers in [0, 1) that gives the same ones every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const isScript = (url: string): boolean =>
  !/^(https:\/\/[^/\\]|tel:\+?\d+(;ext=\d+)?$|tel:(?:[\d\s+*#,;().\-/pw]|%[\da-f]{2}){5,60}$)/i.test(url);

it(`takes ${COUNT} values in every attribute and in its content (seed ${SEED}): no throw, no script address, one warning each`, async function () {
  this.timeout(240_000);
  const failures: unknown[] = [];
  const fail = (event: Event): unknown => failures.push((event as ErrorEvent).message ?? event);
  window.addEventListener('error', fail);
  window.addEventListener('unhandledrejection', fail);
  const next = random(SEED);
  const element = await card();
  const anchor = element.querySelector('a')!;
  for (let count = 0; count < COUNT; count++) {
    const pieces = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => PIECES[Math.floor(next() * PIECES.length)],
    );
    const value = NASTY[count] ?? pieces.join('');
    said.length = 0;
    for (const name of ATTRIBUTES) element.setAttribute(name, value);
    anchor.setAttribute('href', count % 2 ? value : `tel:${value}`);
    anchor.textContent = value;
    await element.updateComplete;
    for (const { href } of element.shadowRoot!.querySelectorAll('a')) {
      if (isScript(href)) throw new Error(`${JSON.stringify(value)} was rendered as ${href}`);
    }
    const warned = said.map((text) => /^<vein-call-to-book> ([\w-]+)=/.exec(text)?.[1] ?? text);
    if (new Set(warned).size !== warned.length)
      throw new Error(`${JSON.stringify(value)}: ${said.join('\n')}`);
    if (isScript(value) && value.trim() && count < NASTY.length) {
      expect(warned, JSON.stringify(value)).to.include('booking-url');
    }
  }
  window.removeEventListener('error', fail);
  window.removeEventListener('unhandledrejection', fail);
  expect(failures).to.deep.equal([]);
  expect(document.querySelector('img[src="x"]')).to.equal(null);
  for (const name of ATTRIBUTES) element.removeAttribute(name);
  anchor.href = 'tel:+17024307661';
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  expect(link(element, 'call').href).to.equal('tel:+17024307661');
});

it('takes any value as a property', async () => {
  const element = await card();
  const record = element as unknown as Record<string, unknown>;
  for (const name of (
    customElements.get('vein-call-to-book') as typeof VeinCallToBook
  ).elementProperties.keys()) {
    for (const value of [
      null,
      undefined,
      7,
      NaN,
      true,
      [],
      ['a', 7],
      {},
      Object.create(null),
      Symbol('x'),
      () => 1,
      1n,
    ]) {
      record[String(name)] = value;
      await element.updateComplete;
    }
    record[String(name)] = undefined;
  }
  await element.updateComplete;
  expect(link(element, 'call').href).to.equal('tel:+17024307661');
});
