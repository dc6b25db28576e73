import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages, type TestPage } from '../../support/page-server.js';

const FULL = process.env.FULL === '1';
const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const OFFICES = ['Henderson', 'Las Vegas', 'Summerlin'].map(
  (name, i) =>
    `<a href="tel:+1702555012${i}" data-office="${name}" ${i ? '' : 'data-map-url="https://maps.example/"'}>(702) 555-012${i}</a>`,
);
const ALL =
  'clinic-name="Alpha Vein Clinic" booking-url="https://booking.example/visit" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-07-06T09:00-07:00"';
const TEXT = '<p>A cramp can wake you at night or stop you on a walk.</p>';
const CSS = '<link rel="stylesheet" href="/dist/vein-elements.css">';
const SCRIPT = '/dist/vein-call-to-book.min.js';
/** As an optimiser plugin does it: the script comes when the page has long been painted. */
const LATE = `<script>setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${SCRIPT}' })), 200)</script>`;

const page = (head: string, element: string): TestPage => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
<style>body { margin: 16px; font: 17px/1.5 sans-serif }</style>${head}</head><body>${TEXT.repeat(3)}${element}${TEXT.repeat(30)}</body></html>`,
});
const ELEMENTS: Readonly<Record<string, string>> = {
  full: `<vein-call-to-book ${ALL}>${LINK}</vein-call-to-book>`,
  closed: `<vein-call-to-book ${ALL.replace('2026-07-06T09:00', '2026-07-03T18:00')}>${LINK}</vein-call-to-book>`,
  'text and directions': `<vein-call-to-book ${ALL} sms="702-430-7661" map-url="https://maps.example/">${LINK}</vein-call-to-book>`,
  'call only': `<vein-call-to-book>${LINK}</vein-call-to-book>`,
  'with booking': `<vein-call-to-book clinic-name="Alpha Vein Clinic" booking-url="https://booking.example/">${LINK}</vein-call-to-book>`,
  'two offices': `<vein-call-to-book>${OFFICES.slice(0, 2).join(' ')}</vein-call-to-book>`,
  'three offices': `<vein-call-to-book ${ALL}><p>Call the office near you:</p><ul>${OFFICES.map((link) => `<li>${link}</li>`).join('')}</ul></vein-call-to-book>`,
  'a div of offices': `<div data-vein="call-to-book" data-hours="mo-fr 08:00-17:00" data-time-zone="UTC" data-now="2026-07-06T09:00Z">${OFFICES.join('<br>')}</div>`,
  'a div': `<div data-vein="call-to-book" data-clinic-name="Alpha Vein Clinic" data-booking-url="https://booking.example/" data-hours="mo-fr 08:00-17:00" data-time-zone="UTC" data-now="2026-07-06T09:00Z">${LINK}</div>`,
};
const path = (kind: string, name: string): string => `/${kind}-${name.replaceAll(' ', '-')}.html`;
const pages = Object.fromEntries(
  Object.entries(ELEMENTS).flatMap(([name, element]) => [
    [path('reserved', name), page(CSS + LATE, element)],
    // What our snippets say: the browser paints once the script has run.
    [path('snippet', name), page(`<script src="${SCRIPT}" defer blocking="render"></script>`, element)],
    [path('below', name), page(`<script src="${SCRIPT}" defer></script>`, TEXT.repeat(30) + element)],
  ]),
);

const site = openSite(() => servePages(pages));

/** The page's cumulative layout shift, once the element has long been there. */
async function shift(address: string, width: number): Promise<number> {
  const { page: tab, errors } = await watchedPage(site.browser);
  await tab.setViewport({ width, height: 800 });
  await tab.evaluateOnNewDocument(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(site.origin + address, { waitUntil: 'load' });
  await tab.waitForFunction(() => document.querySelector('vein-call-to-book')?.shadowRoot?.firstElementChild);
  await new Promise((resolve) => setTimeout(resolve, 150));
  // What kept the place is gone: from now on the element is as high as what it shows.
  const kept = await tab.evaluate(() => {
    const element = document.querySelector('vein-call-to-book')!;
    return [getComputedStyle(element).containerType, getComputedStyle(element, '::before').content];
  });
  assert.deepEqual(kept, ['normal', 'none']);
  const value = await tab.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  assert.deepEqual(errors, []);
  await tab.close();
  return value;
}

for (const name of Object.keys(ELEMENTS)) {
  for (const width of FULL ? [360, 414, 480, 640, 800, 1200] : [360, 640, 1200]) {
    test(`${name} at ${width}: nothing moves with the style sheet, however late the script`, async () => {
      assert.equal(await shift(path('reserved', name), width), 0);
    });
    test(`${name} at ${width}: next to nothing moves without it, with our snippet or below the first screen`, async () => {
      for (const kind of ['snippet', 'below']) {
        const moved = await shift(path(kind, name), width);
        assert.ok(moved <= 0.02, `${kind}: ${moved}`);
      }
    });
  }
}
