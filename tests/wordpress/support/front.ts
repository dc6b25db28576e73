import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import { watchedPage } from '../../support/browser.js';
import { BOOKING, HOURS, TAGS, TEL } from './pages.js';

/** What a visitor sees of the three elements. */
async function seen(page: Page) {
  await page.waitForFunction(() => customElements.get('vein-call-to-book'), { timeout: 30_000 });
  return page.evaluate(async (tags) => {
    const found: Record<string, { height: number; text: string; phone: string | undefined }> = {};
    for (const tag of tags) {
      const all = document.querySelectorAll(tag);
      if (all.length !== 1) throw new Error(`${all.length} × ${tag}`);
      const element = all[0] as HTMLElement & { updateComplete: Promise<unknown> };
      await element.updateComplete;
      found[tag] = {
        height: element.getBoundingClientRect().height,
        text: element.shadowRoot!.textContent,
        // What the author wrote stands in the div around an element, where it was made by one.
        phone:
          (element.closest('[data-vein]') ?? element)
            .querySelector('a[href^="tel:"]')
            ?.getAttribute('href') ?? undefined,
      };
    }
    const card = document.querySelector('vein-call-to-book')!;
    const diagram = document.querySelector('vein-pump-diagram')!;
    const { bookingUrl, hours, timeZone, clinicName } = card;
    return {
      found,
      card: { bookingUrl, hours, timeZone, clinicName },
      call: card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')?.href,
      status: card.shadowRoot!.querySelector('[part="status"]')?.textContent,
      diagram: { leg: diagram.leg, activity: diagram.activity },
    };
  }, TAGS);
}

/** Opens what was written in one of FORMS: all three elements are drawn and have exactly what the author gave. */
export async function assertWhole(browser: Browser, address: string): Promise<void> {
  const { page, errors, warnings } = await watchedPage(browser);
  await page.goto(address);
  const { found, card, call, status, diagram } = await seen(page);
  for (const tag of TAGS) assert.ok(found[tag]!.height > 100, `${tag} is ${found[tag]!.height} px high`);
  assert.match(found['vein-symptom-checker']!.text, /Check your legs/);
  assert.deepEqual(diagram, { leg: 'reflux', activity: 'tiptoe' });
  assert.deepEqual(card, {
    bookingUrl: BOOKING,
    hours: HOURS,
    timeZone: 'America/Los_Angeles',
    clinicName: 'Test clinic',
  });
  assert.equal(call, TEL);
  assert.match(status ?? '', /open|close/i);
  assert.equal(found['vein-call-to-book']!.phone, TEL, 'the link in the light DOM');
  assert.equal(found['vein-symptom-checker']!.phone, TEL, 'the link in the light DOM');
  assert.deepEqual([errors, warnings], [[], []]);
  await page.close();
}

/** Opens what was written as PLAIN without the plugin: three phone links work, whether the tags are kept or not. */
export async function assertPhoneLinks(browser: Browser, address: string, tagsKept: boolean): Promise<void> {
  const { page } = await watchedPage(browser);
  await page.goto(address);
  const links = await page.$$eval(`a[href="${TEL}"]`, (all) =>
    all.filter((link) => link.checkVisibility()).map((link) => link.textContent),
  );
  assert.deepEqual(links, Array(3).fill('(702) 430-7661'));
  const kept = (await (await fetch(address)).text()).includes('<vein-call-to-book');
  assert.equal(kept, tagsKept, 'whether the tag itself is kept');
  await page.close();
}
