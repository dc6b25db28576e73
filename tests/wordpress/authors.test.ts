import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { answerAll } from '../support/answer-all.js';
import { openBrowser, watchedPage } from '../support/browser.js';
import { assertPhoneLinks, assertWhole } from './support/front.js';
import { FORMS, LINK, PLAIN, ROLES, TEL, logIn, phpIsQuiet, publish, type Role } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  describe(`WordPress ${version}, with the plugin`, () => {
    let site: Site;
    const pages: Partial<Record<Role, Page>> = {};
    before(async () => {
      site = await startSite(version);
      for (const role of ROLES) pages[role] = (await logIn(browser, site, role)).page;
    });
    after(() => site.stop());

    for (const role of ROLES) {
      for (const [form, content] of Object.entries(FORMS)) {
        test(`${role}: ${form}`, async () => {
          const address = await publish(pages[role]!, pages.administrator!, `${role} ${form}`, content);
          await assertWhole(browser, address);
        });
      }

      test(`${role}: a card in the slot of a checker`, async () => {
        const content = `<!-- wp:html --><vein-symptom-checker>${LINK}<vein-call-to-book slot="call-to-book" clinic-name="Test clinic"></vein-call-to-book></vein-symptom-checker><!-- /wp:html -->`;
        const address = await publish(pages[role]!, pages.administrator!, `${role} slot`, content);
        const { page } = await watchedPage(browser);
        await page.goto(address);
        await answerAll(page, { age: '50-64', sex: 'female', varicose: 'true', ache: 'true' });
        const shown = await page.$$eval('vein-symptom-checker > vein-call-to-book', (all) =>
          all.map((card) => [
            card.clinicName,
            card.checkVisibility(),
            card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')?.href,
          ]),
        );
        assert.deepEqual(shown, [['Test clinic', true, TEL]]);
        await page.close();
      });
    }

    phpIsQuiet(() => site);
  });

  describe(`WordPress ${version}, without the plugin`, () => {
    let site: Site;
    let administrator: Page;
    before(async () => {
      site = await startSite(version, { plugin: false });
      administrator = (await logIn(browser, site, 'administrator')).page;
    });
    after(() => site.stop());

    for (const role of ROLES) {
      test(`${role}: three phone links that work`, async () => {
        const { page: writer } = await logIn(browser, site, role);
        const address = await publish(
          writer,
          administrator,
          role,
          `<!-- wp:html -->\n${PLAIN}\n<!-- /wp:html -->`,
        );
        await assertPhoneLinks(browser, address, role === 'administrator' || role === 'editor');
      });
    }

    phpIsQuiet(() => site);
  });
}
