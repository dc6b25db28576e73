import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';
import { expectWhole, SCRIPT, threeElements, useAll } from '../support/three-elements.js';
import { VERSION } from '../../src/version.js';

const BASE = "default-src 'none'; script-src 'self'; report-uri /report";
const POLICIES: Readonly<Record<string, string>> = {
  'no style-src': BASE,
  "style-src 'none' and Trusted Types": `${BASE}; style-src 'none'; connect-src 'none'; img-src 'none'; font-src 'none'; require-trusted-types-for 'script'`,
  'only our policy may make trusted types': `${BASE}; require-trusted-types-for 'script'; trusted-types vein-elements-${VERSION}`,
  'no form, base or frame': `${BASE}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
};
const SINGLES = ['symptom-checker', 'pump-diagram', 'call-to-book'];

const strict = (name: string): string => `/policy-${Object.keys(POLICIES).indexOf(name)}.html`;
const pages: Record<string, TestPage> = {
  '/report': { html: '' },
  '/broken.html': {
    html: '<!doctype html><title>x</title><p style="color: red">x</p>',
    headers: { 'content-security-policy': `${BASE}; style-src 'none'` },
  },
  '/singles.html': threeElements(
    SINGLES.map((name) => `<script src="/dist/vein-${name}.min.js" defer></script>`).join(''),
    {
      headers: {
        'content-security-policy': `${BASE}; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${SINGLES.map((name) => `vein-${name}-${VERSION}`).join(' ')}`,
      },
    },
  ),
};
for (const [name, policy] of Object.entries(POLICIES))
  pages[strict(name)] = threeElements(SCRIPT, { headers: { 'content-security-policy': policy } });

const site = openSite(() => servePages(pages));

const reports = (): number => site.server.asked.filter((path) => path === '/report').length;

for (const name of Object.keys(POLICIES)) {
  test(`${name}: all three work, and nothing is reported`, async () => {
    const sent = reports();
    await expectWhole(site.browser, site.origin + strict(name));
    assert.equal(reports(), sent);
  });
}

test('three bundles, each with its own policy: all work, and nothing is reported', async () => {
  const sent = reports();
  await expectWhole(site.browser, `${site.origin}/singles.html`);
  assert.equal(reports(), sent);
});

test('print and SVG export break no policy either', async () => {
  const sent = reports();
  await expectWhole(site.browser, site.origin + strict("style-src 'none' and Trusted Types"), async (tab) => {
    await useAll(tab);
    await tab.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      document.querySelector('vein-pump-diagram')!.toSVG();
      document.querySelector('vein-call-to-book')!.placement = 'bottom';
      dispatchEvent(new Event('afterprint'));
    });
  });
  assert.equal(reports(), sent);
});

test('the endpoint does hear of a page that breaks its policy', async () => {
  const { page } = await watchedPage(site.browser);
  const sent = reports();
  await page.goto(`${site.origin}/broken.html`, { waitUntil: 'networkidle0' });
  assert.ok(reports() > sent);
  await page.close();
});
