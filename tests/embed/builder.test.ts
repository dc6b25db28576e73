import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from 'vein-elements/define';
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
    const expected = ['phone', ...attributes.map(({ name }) => name)].filter((name) => name !== 'now');
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
  assert.equal(await textOf(page, '#snippet'), 'Fill in the phone number to get the snippet.');
  assert.deepEqual(warnings, []);
  await page.close();
});

test('the draft is in the fragment alone, and a link to it opens it again', async () => {
  const { page, requests } = await builder();
  const before = requests.length;
  await page.click('#tags [value="vein-pump-diagram"]');
  await page.select('#field-leg', 'reflux');
  await fill(page, 'heading', 'Legs & veins');
  await page.click('#kinds [value="wordpress"]');
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
  const { page } = await builder();
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
  await page.focus('#copy');
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
for (const [kind, tag] of TAGS.flatMap((name) => [['html', name] as const, ['div', name] as const])) {
  test(`${kind}: ${tag}'s snippet on an empty page gives the configured element`, async () => {
    const { page } = await builder(`#element=${tag.slice(5)}&paste=${kind}&phone=702-430-7661`);
    await fill(page, 'heading', AWKWARD);
    await fill(page, 'folder', '/dist');
    pages['/pasted.html'] = {
      html: `<!doctype html><meta charset="utf-8"><title>Empty</title>${await textOf(page, '#snippet')}`,
    };
    await page.close();
    const pasted = await watchedPage(site.browser);
    await pasted.page.goto(`${site.origin}/pasted.html`, { waitUntil: 'networkidle0' });
    const found = await pasted.page.$eval(tag, async (element) => {
      await element.updateComplete;
      return [
        element.heading,
        (element.closest('[data-vein]') ?? element).querySelector('a')?.getAttribute('href'),
        !!element.shadowRoot?.childElementCount,
      ];
    });
    assert.deepEqual(found, [AWKWARD, 'tel:+17024307661', true]);
    assert.deepEqual(
      [...pasted.errors, ...pasted.warnings],
      [],
      'the hash fits, and every value is accepted',
    );
    await pasted.page.close();
  });
}

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
