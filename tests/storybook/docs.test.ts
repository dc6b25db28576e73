import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { serveStorybook } from '../support/storybook.js';

const site = openSite(() => serveStorybook());

/** Every link of the open page, also those inside what guides compute. */
const linksOf = (page: Awaited<ReturnType<typeof watchedPage>>['page']): Promise<string[]> =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    return roots.flatMap((root) =>
      [...root.querySelectorAll('#storybook-docs a[href], :host a[href], a[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    );
  });

test('no page of documentation logs an error or has a broken link', async (t) => {
  const pages = site.server.entries.filter(({ type }) => type === 'docs');
  assert.ok(pages.length >= 11, `${pages.length} pages`);
  const known = new Set(site.server.entries.map(({ id, type }) => `${type}/${id}`));
  const broken: string[] = [];
  let count = 0;
  for (const { id } of pages) {
    const { page, errors } = await watchedPage(site.browser);
    await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('#storybook-docs h1'));
    for (const link of await linksOf(page)) {
      count++;
      const [, inside] = /^\?path=\/((?:docs|story)\/[\w-]+)$/.exec(link) ?? [];
      if (inside) {
        if (!known.has(inside)) broken.push(`${id}: ${link}`);
      } else if (link.startsWith('#')) {
        const there = await page.evaluate(
          (anchor) => Boolean(document.getElementById(anchor)),
          link.slice(1),
        );
        if (!there) broken.push(`${id}: ${link}`);
      } else if (link.startsWith('./iframe.html') || link.startsWith('iframe.html')) {
        const story = new URL(link, site.origin).searchParams.get('id') ?? '';
        if (!known.has(`story/${story}`)) broken.push(`${id}: ${link}`);
      } else if (link === './demo/builder.html') {
        if (!existsSync('storybook-static/demo/builder.html')) broken.push(`${id}: ${link}`);
      } else if (!/^((tel|sms):\+?[\d-]+|https:\/\/[\w.-]+(\/\S*)?)$/.test(link)) {
        broken.push(`${id}: ${link}`); // no address of another site is asked: only its form is looked at
      }
    }
    assert.deepEqual(errors, [], id);
    await page.close();
  }
  assert.deepEqual(broken, []);
  t.diagnostic(`${count} links on ${pages.length} pages`);
});

test('guides render what they compute', async () => {
  const { page } = await watchedPage(site.browser);
  const read = async (id: string, tag: string): Promise<string> => {
    await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=guides-${id}--docs`);
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent, {}, tag);
    return page.evaluate((name) => document.querySelector(name)!.shadowRoot!.textContent, tag);
  };
  const tokens = await read('theming', 'guide-tokens');
  assert.equal([...tokens.matchAll(/--vein-[\w-]+/g)].length, 11);
  assert.equal([...tokens.matchAll(/\d+\.\d : 1/g)].length, 10, 'contrast in both schemes');
  assert.ok(!tokens.includes('under 4.5'), tokens);
  const rules = await read('clinical-basis', 'guide-rules');
  assert.match(rules, /lung-or-heart[\s\S]*Wells points: 2 or more[\s\S]*self-care/);
  const names = await page.$eval('guide-rules', ({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('li, td, dt, dd')].flatMap(
      // As shown: two lists of a cell do not touch.
      (part) => (part as HTMLElement).innerText.match(/\b[a-z]+[A-Z]\w*|undefined/g) ?? [],
    ),
  );
  assert.deepEqual(names, [], 'a clinician signs it: no name of the code');
  assert.match(await read('the-leg-model', 'guide-figures'), /\d+ of \d+ figures lie within/);
  assert.match(await read('the-leg-model', 'guide-plot'), /0 s[\s\S]*60 s/);
  await page.close();
});

test('"Show code" is what a page would write', async () => {
  const { page } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=elements-call-to-book--docs`);
  await page.waitForSelector('vein-call-to-book');
  await page.locator('::-p-text(Show code)').click();
  const code = await page.waitForSelector('pre.prismjs');
  await page.waitForFunction((source) => source!.textContent.includes('tel:'), {}, code);
  assert.match(
    await code!.evaluate(({ textContent }) => textContent),
    /^<vein-call-to-book [^]*<\/vein-call-to-book>$/,
  );
  await page.close();
});

test('the embed builder is a page here, and it writes a snippet', async () => {
  const { page, errors } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=guides-embed-builder--docs`);
  const iframe = await page.waitForSelector('iframe#builder');
  const builder = (await iframe!.contentFrame())!;
  await builder.waitForSelector('.bench:not([hidden])');
  await builder.locator('#field-clinic-name').fill('Veins & Legs');
  const textOf = (id: string): Promise<string | null> => builder.$eval(id, ({ textContent }) => textContent);
  assert.match((await textOf('#once')) ?? '', /integrity="sha384-[\w+/]{64}"/);
  assert.match((await textOf('#snippet')) ?? '', /clinic-name="Veins &amp; Legs"/);
  await builder.waitForFunction(
    () =>
      document.querySelector('#preview vein-call-to-book')?.getAttribute('clinic-name') === 'Veins & Legs',
  );
  assert.deepEqual(errors, []);
  await page.close();
});
