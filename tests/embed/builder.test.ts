import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from 'vein-elements/define';
import { PLACE_NAMES, PLACES } from '../../src/embed/places.js';
import { axeFaults } from '../support/axe-page.js';
import { watchedPage, type Watched } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';

const BUILDER = '/demo/builder.html';
/** Pages that tests write while the server runs. */
const pages: Record<string, TestPage> = {};

const site = openSite(() => servePages(pages));

async function builder(fragment = ''): Promise<Watched> {
  const watched = await watchedPage(site.browser);
  await watched.page.goto(`${site.origin}${BUILDER}${fragment}`, { waitUntil: 'networkidle0' });
  await watched.page.waitForSelector('.bench:not([hidden])');
  return watched;
}

/** Everything an agency is to paste on an otherwise empty page. */
const pasted = (page: Page): Promise<string> =>
  page.$$eval('#pieces pre', (all) => all.map(({ textContent }) => textContent).join('\n'));
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (node) => node.textContent.trim());

async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.$eval(`#field-${name}`, (input) => input.closest('details')?.setAttribute('open', ''));
  await page.locator(`#field-${name}`).fill(value);
}

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

const AWKWARD = `¿Piernas "cansadas"? 'Hoy' & <b>[mañana]</b> {{ 1 }}`;
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'] as const;
/** Places whose two pieces make a page of their own; tests/package and tests/cms build the others. */
const PASTED = PLACE_NAMES.filter((name) => ['html', 'div', 'link'].includes(PLACES[name].kind));
for (const [place, tag] of PASTED.flatMap((name) => TAGS.map((one) => [name, one] as const))) {
  test(`${place}: ${tag}'s pieces on an empty page give the configured element`, async () => {
    const { page } = await builder(`#element=${tag.slice(5)}&paste=${place}&phone=702-430-7661`);
    await fill(page, 'heading', AWKWARD);
    await fill(page, 'folder', '/dist');
    pages['/pasted.html'] = {
      html: `<!doctype html><meta charset="utf-8"><title>Empty</title>${await pasted(page)}`,
    };
    await page.close();
    const shown = await watchedPage(site.browser);
    await shown.page.goto(`${site.origin}/pasted.html`, { waitUntil: 'networkidle0' });
    const found = await shown.page.$eval(tag, async (element) => {
      await element.updateComplete;
      return [
        element.heading,
        element.source.querySelector('a')?.getAttribute('href'),
        !!element.shadowRoot?.childElementCount,
      ];
    });
    assert.deepEqual(found, [AWKWARD, 'tel:+17024307661', true]);
    assert.deepEqual([...shown.errors, ...shown.warnings], [], 'the hash fits, and every value is accepted');
    await shown.page.close();
  });
}

for (const tag of TAGS) {
  test(`frame: ${tag}'s pieces give a frame that is as high as the configured element, in its color`, async () => {
    const { page } = await builder(
      `#element=${tag.slice(5)}&paste=frame&phone=702-430-7661&accent=%237a1f5c`,
    );
    await fill(page, 'heading', AWKWARD);
    await fill(page, 'folder', '/dist');
    await fill(page, 'site', site.origin);
    pages['/framed.html'] = {
      html: `<!doctype html><meta charset="utf-8"><title>Empty</title>${await pasted(page)}`,
    };
    await page.close();
    const shown = await watchedPage(site.browser);
    await shown.page.goto(`${site.origin}/framed.html`, { waitUntil: 'load' });
    await shown.page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const frame = shown.page.frames().find((one) => one.url().includes('embed.html'))!;
    const found = await frame.$eval(tag, (element) => [
      element.heading,
      element.phone,
      getComputedStyle(element).getPropertyValue('--vein-accent'),
    ]);
    assert.deepEqual(found, [AWKWARD, '702-430-7661', '#7a1f5c']);
    // The embed page of another origin has no other way to the files than without their hash.
    assert.deepEqual([...shown.errors, ...shown.warnings], []);
    await shown.page.close();
  });
}

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

for (const scheme of ['light', 'dark']) {
  for (const width of [360, 1200]) {
    test(`axe finds nothing, ${scheme}, ${width} px, and nothing runs off the side`, async () => {
      const { page } = await builder('#element=call-to-book&phone=1&hours=never&dismissible=true');
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      assert.deepEqual(await axeFaults(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    });
  }
}
