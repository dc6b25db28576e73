import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import type {} from 'vein-elements/symptom-checker/define';
import { axeFaults } from '../support/axe-page.js';
import { answerAll } from '../support/answer-all.js';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages } from '../support/page-server.js';

const TEL = 'tel:+17024307661';
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];
const PAGES = ['/demo/', '/demo/es.html'];

const site = openSite(() => servePages());

/** The calf's volume in the last row of the diagram's table. */
function calfVolume(csv: string): number {
  const [head = '', ...rows] = csv
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const column = head.split(',').findIndex((name) => name.startsWith('volume'));
  return Number(rows.at(-1)!.split(',')[column]);
}

for (const path of PAGES) {
  test(`${path}: a visitor reads, checks a leg to a vein visit, starts the pump and calls`, async () => {
    const { page, errors, warnings, requests } = await watchedPage(site.browser);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    const loaded = requests.length;
    assert.ok(
      (await page.$$eval('article p', (all) => all.map((one) => one.textContent).join(' '))).length > 1500,
    );

    await answerAll(page, { age: '50-64', sex: 'female', varicose: 'true', ache: 'true', heavy: 'true' });
    const result = await page.evaluate(() => {
      const checker = document.querySelector('vein-symptom-checker')!;
      const card = checker.shadowRoot!.querySelector('vein-call-to-book')!;
      return {
        ...checker.assessment!,
        book: card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="book"]')!.href,
        focus: checker.shadowRoot!.activeElement!.textContent!.trim(),
        heading: checker.shadowRoot!.querySelector('.heading')!.textContent!.trim(),
      };
    });
    assert.deepEqual([result.level, result.who, result.offerBooking], ['visit', 'vein-clinic', true]);
    assert.match(result.book, /^https:\/\/example\.com\//);
    assert.equal(result.focus, result.heading);

    const pumped = await page.evaluate(async () => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      diagram.scrollIntoView({ block: 'center' });
      diagram.activity = 'standing';
      await diagram.updateComplete;
      await diagram.seek(1);
      const tables = [diagram.toCSV()];
      diagram.activity = 'tiptoe';
      await diagram.updateComplete;
      await diagram.seek(0);
      await diagram.play();
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await diagram.pause();
      return [...tables, diagram.toCSV()];
    });
    const [standing, onTiptoe] = pumped.map(calfVolume);
    assert.ok(
      onTiptoe! < standing! * 0.8,
      `calf volume ${standing} mL, after four seconds of tiptoes ${onTiptoe} mL`,
    );

    const called = await page.evaluate(() => {
      const card = document.querySelector('body vein-call-to-book')!;
      let href = '';
      card.addEventListener('vein-call', (event) => {
        event.preventDefault(); // nothing dials in a test
        ({ href } = event as Event & { href: string });
      });
      card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.click();
      return href;
    });
    assert.equal(called, TEL);
    assert.equal(requests.length, loaded, 'the elements ask for nothing');
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });

  test(`${path}: an emergency leads to the emergency number and to no booking`, async () => {
    const { page } = await watchedPage(site.browser);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    await answerAll(page, { chestPain: 'true' });
    const links = await page.evaluate(() => {
      const root = document.querySelector('vein-symptom-checker')!.shadowRoot!;
      // The source of the advice is on paper alone.
      const shown = [...root.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0);
      return shown.map((link) => link.getAttribute('href'));
    });
    assert.deepEqual(links, ['tel:911']);
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelector('vein-call-to-book'),
      ),
      null,
    );
    await page.close();
  });

  test(`${path}: without JavaScript every element shows the number as a working link`, async () => {
    const { page } = await watchedPage(site.browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    for (const tag of TAGS) {
      const link = await page.$(`${tag} a[href="${TEL}"]`);
      assert.ok(link, `${tag} has no link`);
      const box = await link.boundingBox();
      assert.ok(box && box.width > 20 && box.height > 10, `${tag}: the link is not visible`);
    }
    await page.close();
  });

  for (const scheme of ['light', 'dark']) {
    test(`${path}: axe finds nothing, ${scheme}`, async () => {
      const { page } = await watchedPage(site.browser);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
      assert.deepEqual(await axeFaults(page), []);
      await page.close();
    });
  }
}
