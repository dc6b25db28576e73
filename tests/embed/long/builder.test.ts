import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type {} from 'vein-elements/define';
import { PLACE_NAMES, PLACES } from '../../../src/embed/places.js';
import { fill, openBuilder, pasted, textOf } from '../../support/builder.js';

const { builder } = openBuilder();

test('an agency fills in the form by keyboard, sees the element and gets the snippet', async () => {
  const { page, errors, warnings } = await builder();
  await page.focus('#field-clinic-name');
  await page.$eval('#field-clinic-name', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type('"Veins & <Legs>"');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://example.com/book?a=1&b=2');
  const snippet = await textOf(page, '#snippet');
  assert.ok(snippet.includes(' clinic-name="&quot;Veins &amp; &lt;Legs&gt;&quot;"'), snippet);
  assert.ok(snippet.includes(' booking-url="https://example.com/book?a=1&amp;b=2"'), snippet);
  assert.ok(snippet.includes('><a href="tel:+17024307661">(702) 430-7661</a></vein-call-to-book>'), snippet);
  const shown = await page.$eval('#preview vein-call-to-book', async (card) => {
    await card.updateComplete;
    return [card.clinicName, card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=book]')!.href];
  });
  assert.deepEqual(shown, ['"Veins & <Legs>"', 'https://example.com/book?a=1&b=2']);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

test('the form offers every attribute of the manifest but the one for tests', async () => {
  interface Manifest {
    modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
  }
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  for (const { tagName, attributes } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const { page } = await builder(`#element=${tagName.slice(5)}`);
    const offered = await page.$$eval('form .field :is(input, select)', (all) =>
      all.map((input) => (input as HTMLInputElement).name),
    );
    const expected = ['phone', 'accent', ...attributes.map(({ name }) => name)].filter(
      (name) => name !== 'now',
    );
    assert.deepEqual(offered.sort(), [...new Set(expected)].sort(), tagName);
    await page.close();
  }
});

test('what does not fit is said at the field and left out of the snippet', async () => {
  const { page, warnings } = await builder();
  await fill(page, 'booking-url', 'javascript:alert(1)');
  await fill(page, 'hours', 'whenever');
  assert.equal(await textOf(page, '#field-booking-url-wrong'), 'Needs an https:// address.');
  assert.equal(await textOf(page, '#field-hours-wrong'), 'Needs hours like mo-fr 08:00-17:00.');
  assert.equal(await page.$eval('#field-hours', (input) => input.getAttribute('aria-invalid')), 'true');
  assert.doesNotMatch(await textOf(page, '#snippet'), /javascript|whenever/);
  assert.equal(await textOf(page, '#status'), '2 settings are left out: see the form.');
  await fill(page, 'phone', 'call us');
  assert.equal(await textOf(page, '#field-phone-wrong'), 'Needs a phone number like (702) 430-7661.');
  assert.equal(await textOf(page, '#status'), 'Fill in the phone number to get the snippet.');
  assert.equal(await pasted(page), '');
  assert.deepEqual(warnings, []);
  await page.close();
});

test('the draft is in the fragment alone, and a link to it opens it again', async () => {
  const { page, requests } = await builder();
  const before = requests.length;
  await page.click('#tags [value="vein-pump-diagram"]');
  await page.select('#field-leg', 'reflux');
  await fill(page, 'heading', 'Legs & veins');
  await page.select('#place', 'wordpress');
  const [url, snippet] = [page.url(), await textOf(page, '#snippet')];
  assert.match(url, /builder\.html#element=pump-diagram&paste=wordpress&/);
  assert.equal(snippet, '[vein_pump_diagram leg="reflux" heading="Legs &#38; veins" phone="(702) 430-7661"]');
  assert.equal(requests.length, before, 'nothing is sent');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  const again = await builder(new URL(url).hash);
  assert.equal(await textOf(again.page, '#snippet'), snippet);
  assert.equal(await again.page.$eval('#preview vein-pump-diagram', ({ leg }) => leg), 'reflux');
  await again.page.close();
  await page.close();
});

test('copying says so, with and without a clipboard', async () => {
  const { page } = await builder('#element=call-to-book&paste=wordpress&phone=702-430-7661');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        async writeText(text: string) {
          document.title = text;
          return Promise.resolve();
        },
      },
    });
  });
  await page.focus('#snippet + button');
  await page.keyboard.press('Enter');
  assert.equal(await textOf(page, '#status'), 'Copied.');
  // A title's line breaks are read as spaces.
  assert.equal(await page.title(), (await textOf(page, '#snippet')).replace(/\s+/g, ' '));
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.keyboard.press('Enter');
  assert.equal(await textOf(page, '#status'), 'Selected. Copy it with your keyboard.');
  assert.equal(await page.evaluate(() => String(getSelection())), await textOf(page, '#snippet'));
  await page.close();
});

test('what was understood is read back in words, and a pale accent is refused with its contrast', async () => {
  const { page } = await builder();
  await fill(page, 'phone', 'call 1-800-VEIN-DOC');
  await fill(page, 'hours', 'M-F 8am-5pm, Sat 9-noon');
  await fill(page, 'closed-on', '12/25; 2026-11-26 Thanksgiving Day');
  await fill(page, 'sms', '702 430 7661');
  const said = (name: string): Promise<string> => textOf(page, `#field-${name}-said`);
  assert.equal(await said('phone'), 'Dials +18008346362.');
  assert.match(await said('hours'), /^Monday to Friday, 8 AM to 5 PM/);
  assert.equal(
    await said('closed-on'),
    'Closed on December 25 each year; November 26, 2026 (Thanksgiving Day).',
  );
  assert.equal(await said('sms'), 'Dials +17024307661.');
  await fill(page, 'accent', '#8ecae6');
  assert.match(await textOf(page, '#field-accent-wrong'), /^Too pale to read: 1\.\d : 1, and 4\.5 : 1/);
  assert.doesNotMatch(await pasted(page), /8ecae6/);
  await fill(page, 'accent', 'sky');
  assert.equal(await textOf(page, '#field-accent-wrong'), 'Needs a color like #0b5d66.');
  await fill(page, 'accent', '#1d4ed8');
  assert.match(await said('accent'), /White text on it: 6\.7 : 1/);
  assert.equal(await textOf(page, '#style'), ':root { --vein-accent: #1d4ed8; }');
  await page.close();
});

test('every place says where its pieces go, and the draft is a link and a QR code of it', async () => {
  const { page, errors, warnings, requests } = await builder();
  for (const name of PLACE_NAMES) {
    await page.select('#place', name);
    const { kind, once } = PLACES[name];
    const shown = await page.$$eval('#pieces pre', (all) => all.map(({ id }) => id));
    assert.deepEqual(shown, once ? ['once', 'snippet'] : ['snippet'], name);
    const told = await page.$$eval('#pieces .how', (all) => all.every(({ textContent }) => textContent));
    assert.ok(told, name);
    assert.match(
      await pasted(page),
      kind === 'frame' || kind === 'wordpress' ? /430.*7661/ : /tel:\+17024307661/,
    );
  }
  const before = requests.length;
  await page.$eval('#phone', (details) => details.setAttribute('open', ''));
  await page.waitForSelector('#code svg path');
  assert.equal(await page.$eval('#link', (link) => (link as HTMLAnchorElement).href), page.url());
  const dots = await page.$eval('#code path', (path) => path.getAttribute('d')!.split('M').length);
  assert.ok(dots > 200);
  await fill(page, 'heading', 'x'.repeat(4000));
  assert.match(await textOf(page, '#code'), /too long/);
  assert.equal(requests.length, before, 'nothing is sent');
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});
