import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { openField, TEL } from '../support/field-page.js';
import { SCRIPT } from '../support/three-elements.js';
import { snippet, TAGS } from '../../src/embed/snippet.js';

const field = openField();

/** Opens a page with a query, and reads where its booking link leads. */
async function booking(address: string, search: string, names: string): Promise<string> {
  const path = field.serve('/query.html', {
    html: `<!doctype html><html lang="en"><head><title>x</title>${SCRIPT}</head><body><vein-call-to-book booking-url="${address.replace(/&/g, '&amp;')}" pass-params="${names}">${TEL}</vein-call-to-book></body></html>`,
  });
  const page = await field.browser().newPage();
  await page.goto(field.site.origin + path + search);
  await page.waitForFunction(
    () => document.querySelector('vein-call-to-book')?.shadowRoot?.firstElementChild,
  );
  const href = await page.evaluate(() =>
    document
      .querySelector('vein-call-to-book')!
      .shadowRoot!.querySelector('[part~=book]')!
      .getAttribute('href')!,
  );
  await page.close();
  return href;
}

test('a booking address with a query of its own is untouched but for what is handed on', async () => {
  const OWN = [
    'https://booking.example/visit?flag',
    'https://booking.example/visit?flag=&x=%7Edoctor',
    'https://booking.example/visit?a=1&a=2&b=%20c+d',
    'https://booking.example/visit?redirect=https://clinic.example/a?b=c',
    'https://booking.example/visit?name=Smith%26Jones&utm_source=own',
    'https://booking.example/visit;jsessionid=7?ids[]=1&ids[]=2',
    'https://booking.example/visit?q=caf%C3%A9#step-2',
    'https://booking.example/#/book?doctor=7',
  ];
  const wrong: string[] = [];
  for (const address of OWN) {
    const bare = await booking(address, '', 'gclid');
    if (bare !== address) wrong.push(`${address}: ${bare}`);
    const [before = '', hash] = address.split('#');
    const added = `${before}${before.includes('?') ? '&' : '?'}gclid=abc`;
    const wanted = hash === undefined ? added : `${added}#${hash}`;
    const given = await booking(address, '?gclid=abc&secret=1', 'gclid');
    if (given !== wanted) wrong.push(`${address} with gclid=abc: ${given}`);
  }
  assert.deepEqual(wrong, []);
});

test('repeated parameters are handed on, each; values arrive as they were', async () => {
  const read = async (search: string, names: string): Promise<[string, string][]> => [
    ...new URL(await booking('https://booking.example/visit?own=1', search, names)).searchParams,
  ];
  assert.deepEqual(await read('?tag=a&x=1&tag=b', 'tag'), [
    ['own', '1'],
    ['tag', 'a'],
    ['tag', 'b'],
  ]);
  assert.deepEqual(await read('?utm_source=a%26b+c&utm_term=%C3%A9', 'utm_source, utm_term'), [
    ['own', '1'],
    ['utm_source', 'a&b c'],
    ['utm_term', '\u00e9'],
  ]);
  assert.deepEqual(await read('?utm_source=', 'utm_source'), [
    ['own', '1'],
    ['utm_source', ''],
  ]);
});

/** Every markdown page of the project's own. */
function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|\.|dist|build|clinical)/.test(entry.name)) return [];
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(at);
    return /\.(md|mdx)$/.test(entry.name) ? [at] : [];
  });
}

test('a recipe for tag managers is documented, works as it stands, and carries no answer', async () => {
  const recipe = pages('.')
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/```(?:js|javascript|html)\n([\s\S]*?)```/g)])
    .map(([, code]) => code!)
    .find((code) => code.includes('dataLayer') && code.includes('vein-call'));
  assert.ok(recipe, 'a code block with dataLayer and vein-call');
  const script = recipe.includes('<script') ? recipe : `<script>${recipe}</script>`;
  const { page, errors } = await field.open(
    `${script}<script>addEventListener('click', (e) => e.preventDefault())</script><vein-call-to-book booking-url="https://booking.example/visit">${TEL}</vein-call-to-book><vein-symptom-checker no-intro>${TEL}</vein-symptom-checker>`,
  );
  const pushed = await page.evaluate(async () => {
    const root = document.querySelector('vein-call-to-book')!.shadowRoot!;
    root.querySelector<HTMLElement>('[part~=call]')!.click();
    const checker = document.querySelector('vein-symptom-checker')!;
    checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    await checker.next();
    return JSON.stringify((window as unknown as { dataLayer: unknown[] }).dataLayer);
  });
  assert.match(pushed, /call/i);
  assert.doesNotMatch(pushed, /chestPain|lung|emergency|answer|result/i);
  assert.deepEqual(errors, []);
  await page.close();
});

const SCRIPT_OF = { src: '/x.js', integrity: `sha384-${'a'.repeat(64)}` };
const NAMES = ['Smith & Jones', 'The "Vein" Clinic', "O'Neil & Sons <LLC>", 'A&amp;B'];

test('snippets write &amp; and &quot;, and come back whole from a filter that eats numeric references', () => {
  for (const kind of ['html', 'div'] as const)
    for (const name of NAMES) {
      const text = snippet(
        kind,
        { tag: 'vein-call-to-book', phone: '(702) 430-7661', attributes: { 'clinic-name': name } },
        SCRIPT_OF,
      );
      assert.doesNotMatch(text, /&#\d+;/, `${kind} ${name}`);
      // As Joomla's input filter does to attributes.
      const filtered = text.replace(/&#(\d+);/g, ' $1;');
      const found: string[] = [];
      const walk = (node: { attrs?: { name: string; value: string }[]; childNodes?: unknown[] }): void => {
        for (const one of node.attrs ?? []) if (one.name.endsWith('clinic-name')) found.push(one.value);
        for (const child of node.childNodes ?? []) walk(child as typeof node);
      };
      walk(parse(filtered) as never);
      assert.deepEqual(found, [name], kind);
    }
});

test('hours survive a filter that cuts attributes at a colon: the snippet for such a site writes data- attributes', () => {
  // Drupal's Xss filter reads what stands before a colon as a protocol; attributes that begin with data- it leaves alone.
  // It takes style away whole (Xss::attributes), so that there the style sheet alone keeps the place.
  const filter = (html: string): string =>
    html.replace(/ ([\w-]+)="([^"]*)"/g, (all, name: string, value: string) => {
      if (name === 'style') return '';
      return /^(data-|title|alt|rel|property|class)/.test(name) ||
        /^(https?|tel):/.test(value) ||
        !value.includes(':')
        ? all
        : ` ${name}="${value.slice(value.lastIndexOf(':') + 1)}"`;
    });
  for (const tag of TAGS) {
    const attributes =
      tag === 'vein-pump-diagram' ? {} : { hours: 'mo-fr 08:00-17:00', 'time-zone': 'America/Los_Angeles' };
    const text = snippet('div', { tag, phone: '(702) 430-7661', attributes }, SCRIPT_OF);
    assert.equal(filter(text), text.replace(/ style="[^"]*"/, ''), tag);
  }
});

test('a snippet names the number twice: in the link, and in the attribute for where the link is taken out', () => {
  for (const kind of ['html', 'div'] as const)
    for (const tag of TAGS) {
      const text = snippet(kind, { tag, phone: '(702) 430-7661', attributes: {} }, SCRIPT_OF);
      assert.match(text, /href="tel:\+17024307661"/, `${kind} ${tag}`);
      assert.match(text, / (data-)?phone="[^"]*430-7661"/, `${kind} ${tag}`);
    }
});
