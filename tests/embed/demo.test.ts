import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { answerAll } from '../support/answer-all.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { servePages } from '../support/page-server.js';

const TEL = 'tel:+17024307661';
const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];
const PAGES = ['/demo/', '/demo/es.html'];

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
before(async () => {
  browser = await openBrowser();
  server = await servePages();
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const path of PAGES) {
  test(`${path}: a visitor reads, checks a leg to a vein visit, starts the pump and calls`, async () => {
    const { page, errors, warnings, requests } = await watchedPage(browser);
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
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

    const pump = await page.evaluate(async () => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      diagram.scrollIntoView({ block: 'center' });
      diagram.activity = 'standing';
      await diagram.updateComplete;
      const read = (): number => Number(diagram.toCSV().trim().split('\n').at(-1)!.split(',')[2]);
      diagram.seek(1);
      const still = read();
      diagram.activity = 'tiptoe';
      await diagram.updateComplete;
      diagram.seek(0);
      diagram.play();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      diagram.pause();
      return { still, pumped: read(), text: diagram.shadowRoot!.textContent };
    });
    assert.ok(
      pump.pumped < pump.still * 0.8,
      `calf volume ${pump.still} mL, after three seconds of tiptoes ${pump.pumped} mL`,
    );

    const called = await page.evaluate(() => {
      const card = document.querySelector('body vein-call-to-book')!;
      let href = '';
      card.addEventListener('vein-call', (event) => {
        event.preventDefault(); // nothing dials in a test
        ({ href } = event);
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
    const { page } = await watchedPage(browser);
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
    await answerAll(page, { chestPain: 'true' });
    const links = await page.evaluate(() => {
      const root = document.querySelector('vein-symptom-checker')!.shadowRoot!;
      return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
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
    const { page } = await watchedPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
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
      const { page } = await watchedPage(browser);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
        );
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }
}
