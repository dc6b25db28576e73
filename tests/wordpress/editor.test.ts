import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import type {} from 'vein-elements/pump-diagram/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { blocksOf, canvas, insert, openEditor, type Block, type Wp } from './support/editor.js';
import { TAGS, logIn, phpIsQuiet, rest } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Selects a block and opens its inspector; sets what is given past the inspector. */
const inspect = (
  page: Page,
  name: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
): Promise<void> =>
  page.evaluate(
    async (type, given) => {
      const { select, dispatch } = (window as unknown as { wp: Wp }).wp.data;
      const blocks = select('core/block-editor').getBlocks!() as (Block & { clientId: string })[];
      const { clientId } = blocks.find((one) => one.name === type)!;
      await dispatch('core/block-editor').selectBlock!(clientId);
      await dispatch('core/block-editor').updateBlockAttributes!(clientId, given);
      for (const store of ['core/edit-post', 'core/interface']) {
        const open = dispatch(store).openGeneralSidebar;
        if (open) await open('edit-post/block');
      }
    },
    `vein-elements/${name}`,
    attributes,
  );

/** Sets one control in the block's inspector, found by its label. */
async function setControl(page: Page, label: string, value: string): Promise<void> {
  const id = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label')].find(
        (one) => one.textContent.trim() === words,
      )?.htmlFor,
    { timeout: 30_000 },
    label,
  );
  const selector = `#${(await id.jsonValue())!}`;
  await page.$eval(selector, (control) => control.scrollIntoView({ block: 'center' }));
  const tag = await page.$eval(
    selector,
    (control) => `${control.localName} ${control.getAttribute('type') ?? ''}`,
  );
  if (tag.startsWith('select')) await page.select(selector, value);
  else if (tag.endsWith('checkbox'))
    await page.$eval(selector, (control) => (control as HTMLElement).click());
  else await page.type(selector, value);
}

/** What a block is called, and what an author sets in its inspector. */
const EDITS: Readonly<Record<string, readonly (readonly [label: string, value: string])[]>> = {
  'symptom-checker': [['Heading', 'Check your legs']],
  'pump-diagram': [
    ['Leg', 'reflux'],
    ['Activity', 'tiptoe'],
  ],
  'call-to-book': [
    ['Phone', '(702) 430-7661'],
    ['Clinic name', 'Test clinic'],
    ['Placement', 'bottom'],
  ],
};

for (const version of versions) {
  describe(`WordPress ${version}, the block editor`, () => {
    let site: Site;
    let page: Page;
    let link = '';
    before(async () => {
      site = await startSite(version);
      page = (await logIn(browser, site, 'administrator')).page;
      await page.setViewport({ width: 1400, height: 1000 });
      await openEditor(page, `${site.origin}/wp-admin/post-new.php`);
    });
    after(() => site.stop());

    for (const [name, edits] of Object.entries(EDITS)) {
      test(`${name} is inserted, set in the inspector and shown as it will be`, async () => {
        await insert(page, name);
        const frame = await canvas(page);
        // A card shows itself once it has a number.
        const shown = name === 'call-to-book' ? '.components-notice.is-warning' : `vein-${name}`;
        await frame.waitForSelector(`[data-type="vein-elements/${name}"] ${shown}`, { timeout: 30_000 });
        // The list of blocks lies over the inspector where the window is small.
        const close =
          '.block-editor-inserter__menu ~ button, .edit-post-header-toolbar__inserter-toggle.is-pressed, .editor-document-tools__inserter-toggle.is-pressed';
        await page.$eval(close, (button) => (button as HTMLElement).click());
        await inspect(page, name);
        await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
        await page.$$eval(
          '.block-editor-block-inspector .components-panel__body:not(.is-opened) button',
          (all) => all.forEach((button) => button.click()),
        );
        for (const [label, value] of edits) await setControl(page, label, value);
        await frame.waitForFunction(
          (tag, words) => {
            const element = document.querySelector<HTMLElement>(tag);
            return (
              (element?.offsetHeight ?? 0) > 60 && words.every((word) => element!.outerHTML.includes(word))
            );
          },
          { timeout: 30_000 },
          `vein-${name}`,
          edits.map(([, value]) => value),
        );
      });
    }

    test('a bar stands in its place while it is edited, and a click on a preview calls nobody', async () => {
      const frame = await canvas(page);
      const state = await frame.$eval('vein-call-to-book', (card) => ({
        popover: card.shadowRoot!.querySelector('[popover]'),
        inert: !!card.closest('[inert]'),
      }));
      assert.deepEqual(state, { popover: null, inert: true });
    });

    test('saved and opened again, the blocks are valid and keep what was set', async () => {
      link = await page.evaluate(async () => {
        const { select, dispatch } = (window as unknown as { wp: Wp }).wp.data;
        await dispatch('core/editor').editPost!({ title: 'Blocks', status: 'publish' });
        await dispatch('core/editor').savePost!();
        return select('core/editor').getPermalink!() as string;
      });
      const id = await page.evaluate(
        () => (window as unknown as { wp: Wp }).wp.data.select('core/editor').getCurrentPostId!() as number,
      );
      await openEditor(page, `${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      const frame = await canvas(page);
      for (const tag of TAGS) await frame.waitForSelector(tag);
      assert.equal(await frame.$('.block-editor-warning'), null);
      const blocks = (await blocksOf(page)).filter(({ name }) => name.startsWith('vein-elements/'));
      assert.ok(blocks.every(({ isValid }) => isValid));
      const attributes = Object.fromEntries(blocks.map((block) => [block.name.slice(14), block.attributes]));
      assert.equal(attributes['symptom-checker']!.heading, 'Check your legs');
      assert.deepEqual(attributes['pump-diagram'], { leg: 'reflux', activity: 'tiptoe' });
      assert.deepEqual(attributes['call-to-book'], {
        phone: '(702) 430-7661',
        clinicName: 'Test clinic',
        placement: 'bottom',
      });
    });

    test('the inspector says that there is nobody to call, until there is', async () => {
      const notice = '.block-editor-block-inspector .components-notice.is-warning';
      await inspect(page, 'symptom-checker');
      const said = await (await page.waitForSelector(notice))!.evaluate(({ textContent }) => textContent);
      assert.match(said, /no phone number.*Settings → Vein Elements/);
      await inspect(page, 'call-to-book');
      await page.waitForSelector(notice, { hidden: true });
    });

    test('a value that is not understood is shown beside its control and in the preview', async () => {
      const frame = await canvas(page);
      const wrong = {
        phone: '702-430-766',
        hours: 'M-F 8-5',
        closedOn: '2026-12-25, 13/45',
        timeZone: 'EST',
        bookingUrl: 'http://example.com',
        placement: 'left',
      };
      await inspect(page, 'call-to-book', wrong);
      const parts = ['702-430-766', '8-5', '13/45', 'EST', 'http://example.com', 'left'];
      const errors = '.components-notice.is-error';
      await frame.waitForFunction(
        (selector, count) =>
          document.querySelectorAll(`[data-type="vein-elements/call-to-book"] ${selector}`).length === count,
        { timeout: 15_000 },
        errors,
        parts.length,
      );
      const textsOf = (where: string, all: typeof frame) =>
        all.$$eval(`${where} ${errors}`, (notices) => notices.map(({ textContent }) => textContent));
      const inPreview = await textsOf('[data-type="vein-elements/call-to-book"]', frame);
      for (const part of parts)
        assert.ok(
          inPreview.some((words) => words.includes(`“${part}”`)),
          part,
        );
      await page.$$eval(
        '.block-editor-block-inspector .components-panel__body:not(.is-opened) button',
        (all) => all.forEach((button) => button.click()),
      );
      const inspector = '.block-editor-block-inspector';
      await page.waitForFunction(
        (selector, count) => document.querySelectorAll(selector).length >= count,
        { timeout: 15_000 },
        `${inspector} ${errors}`,
        parts.length,
      );
      const beside = await textsOf(inspector, page.mainFrame());
      for (const part of parts)
        assert.ok(
          beside.some((words) => words.includes(`“${part}”`)),
          part,
        );
      assert.equal(
        await page.$$eval(`${inspector} [aria-invalid="true"]`, (all) => all.length),
        parts.length,
      );
      await inspect(page, 'call-to-book', {
        phone: '(702) 430-7661',
        hours: '',
        closedOn: '',
        timeZone: '',
        bookingUrl: '',
        placement: 'bottom',
      });
      await frame.waitForSelector(`[data-type="vein-elements/call-to-book"] ${errors}`, { hidden: true });
    });

    test('a card without a number or an address says so in its place, with a link to the settings', async () => {
      const frame = await canvas(page);
      await inspect(page, 'call-to-book', { phone: '' });
      const link = '[data-type="vein-elements/call-to-book"] .components-notice.is-warning a';
      await frame.waitForSelector(link);
      assert.match(
        await frame.$eval(link, (one) => `${one.textContent} ${(one as HTMLAnchorElement).href}`),
        /^Set the clinic’s phone number .*options-general\.php\?page=vein-elements$/,
      );
      assert.equal(await frame.$('[data-type="vein-elements/call-to-book"] vein-call-to-book'), null);
      await inspect(page, 'call-to-book', { phone: '(702) 430-7661' });
      await frame.waitForSelector('[data-type="vein-elements/call-to-book"] vein-call-to-book');
    });

    test('nothing plays by itself in a preview, where nobody could stop it', async () => {
      const frame = await canvas(page);
      await inspect(page, 'pump-diagram', { autoplay: true, heading: 'Autoplay' });
      await frame.waitForSelector('vein-pump-diagram[heading="Autoplay"]');
      assert.equal(await frame.$('vein-pump-diagram[autoplay]'), null);
    });

    test('the front shows them', async () => {
      const visitor = await watchedPage(browser);
      await visitor.page.goto(link);
      await visitor.page.waitForFunction(() => customElements.get('vein-call-to-book'));
      const shown = await visitor.page.evaluate(async () => {
        const card = document.querySelector('vein-call-to-book')!;
        await card.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 500)); // a bar finds its place in a frame
        const box = card.shadowRoot!.querySelector('[part="card"]')!.getBoundingClientRect();
        return {
          leg: document.querySelector('vein-pump-diagram')!.leg,
          call: card.shadowRoot!.querySelector<HTMLAnchorElement>('[part="call"]')!.href,
          bar: box.height > 0 && innerHeight - box.bottom < 40,
        };
      });
      assert.deepEqual(shown, { leg: 'reflux', call: 'tel:+17024307661', bar: true });
      assert.deepEqual(visitor.errors, []);
      await visitor.page.close();
    });

    test('the patterns are valid blocks and show on the front', async () => {
      const patterns = await page.evaluate(async () => {
        const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
        const answer = await fetch('/wp-json/wp/v2/block-patterns/patterns', {
          headers: { 'X-WP-Nonce': nonce },
        });
        const all = (await answer.json()) as { name: string; content: string }[];
        const { parse } = (window as unknown as { wp: Wp }).wp.blocks;
        return all
          .filter(({ name }) => name.startsWith('vein-elements/'))
          .map(({ name, content }) => ({
            name,
            content,
            valid: parse(content).map((block) => [block.name, block.isValid] as const),
          }));
      });
      assert.deepEqual(patterns.map(({ name }) => name).sort(), [
        'vein-elements/leg-cramps-page',
        'vein-elements/symptom-check-with-call-bar',
      ]);
      for (const { name, valid, content } of patterns) {
        assert.deepEqual(
          valid.filter(([, isValid]) => !isValid),
          [],
          name,
        );
        const post = await rest<{ link: string }>(page, 'posts', { title: name, content, status: 'publish' });
        const visitor = await watchedPage(browser);
        await visitor.page.goto(post.link);
        await visitor.page.waitForFunction(() => document.querySelector('vein-symptom-checker')?.shadowRoot);
        assert.deepEqual([visitor.errors, visitor.warnings], [[], []], name);
        await visitor.page.close();
      }
    });

    phpIsQuiet(() => site);
  });
}
