import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type {} from 'vein-elements/call-to-book/define';
import { openBrowser, watchedPage } from '../support/browser.js';
import { blocksOf, canvas, openEditor, searchInserter } from './support/editor.js';
import { logIn, phpIsQuiet, write } from './support/pages.js';
import { startSite, versions, type Site } from './support/site.js';

/** The parts of WordPress's interface that are asked here. */
interface WpBlocks {
  readonly blocks: {
    readonly rawHandler: (given: { HTML: string }) => { name: string; attributes: object }[];
    readonly createBlock: (name: string, attributes?: object, inner?: unknown[]) => unknown;
    readonly switchToBlockType: (blocks: unknown, name: string) => { attributes: object }[] | null;
    readonly getBlockVariations: (name: string) => { name: string; title: string }[];
    readonly getBlockType: (name: string) => { icon: { src: unknown } };
  };
  readonly data: {
    readonly select: (store: string) => Record<string, (...given: unknown[]) => unknown>;
    readonly dispatch: (store: string) => Record<string, (...given: unknown[]) => Promise<unknown>>;
  };
}

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const version of versions) {
  describe(`WordPress ${version}, the blocks in the editor`, () => {
    let site: Site;
    let page: Page;
    before(async () => {
      site = await startSite(version);
      await site.php("update_option( 'vein_elements', array( 'phone' => '(702) 430-7661' ) );");
      page = (await logIn(browser, site, 'administrator')).page;
      await page.setViewport({ width: 1366, height: 1000 });
      await openEditor(page, `${site.origin}/wp-admin/post-new.php`);
    });
    after(() => site.stop());

    /** What a block becomes; null where it cannot become this one. */
    const turned = (
      from: string,
      attributes: object,
      inner: readonly object[],
      to: string,
    ): Promise<unknown> =>
      page.evaluate(
        (name, given, buttons, wanted) => {
          const { createBlock, switchToBlockType } = (window as unknown as { wp: WpBlocks }).wp.blocks;
          const within = buttons.map((one) => createBlock('core/button', one));
          const made = switchToBlockType(createBlock(name, given, within), `vein-elements/${wanted}`);
          return made?.[0]?.attributes ?? null;
        },
        from,
        attributes,
        inner,
        to,
      );

    test('our shortcodes become blocks, pasted and from a Shortcode block', async () => {
      const text =
        '[vein_call_to_book phone="(702) 430-7662" booking_url="https://example.com/?a=1" placement="bottom" dismissible]';
      const diagram = '[vein_pump_diagram leg="reflux" heading-level="3" no_chart="false"]';
      const attributes = {
        phone: '(702) 430-7662',
        bookingUrl: 'https://example.com/?a=1',
        placement: 'bottom',
        dismissible: true,
      };
      const pasted = await page.evaluate(
        // A shortcode in a paragraph of its own, as pasted.
        (HTML) =>
          (window as unknown as { wp: WpBlocks }).wp.blocks
            .rawHandler({ HTML: `<p>${HTML}</p>` })
            .map(({ name, attributes: found }) => ({ name, attributes: found })),
        text,
      );
      assert.deepEqual(pasted, [{ name: 'vein-elements/call-to-book', attributes }]);
      assert.deepEqual(await turned('core/shortcode', { text }, [], 'call-to-book'), attributes);
      assert.deepEqual(await turned('core/shortcode', { text: diagram }, [], 'pump-diagram'), {
        leg: 'reflux',
        headingLevel: 3,
      });
      assert.equal(await turned('core/shortcode', { text: diagram }, [], 'call-to-book'), null);
    });

    test('buttons that call and book become a card', async () => {
      const card = (...buttons: readonly object[]): Promise<unknown> =>
        turned('core/buttons', {}, buttons, 'call-to-book');
      assert.deepEqual(
        await card(
          { text: '<strong>Call</strong> us', url: 'tel:+17024307661' },
          { text: 'Book', url: 'https://example.com/book' },
        ),
        { phone: '+17024307661', bookingUrl: 'https://example.com/book' },
      );
      assert.deepEqual(await card({ text: '(702) 430-7661', url: 'tel:7024307661' }), {
        phone: '(702) 430-7661',
      });
      assert.equal(await card({ text: 'More', url: '/more' }), null);
    });

    test('card and bar are found by what people call them, with icons of our own', async () => {
      for (const word of ['appointment', 'booking']) {
        await searchInserter(page, word);
        await page.waitForSelector('.editor-block-list-item-vein-elements-call-to-book');
        await page.waitForSelector('[class*="vein-elements-call-to-book/bar"] svg path');
      }
      await page.keyboard.press('Escape');
      const titles = await page.evaluate(() =>
        (window as unknown as { wp: WpBlocks }).wp.blocks
          .getBlockVariations('vein-elements/call-to-book')
          .map(({ title }) => title),
      );
      assert.deepEqual(titles, ['Call to book', 'Call bar']);
    });

    test('the inspector has groups, and lists in place of words to know', async () => {
      await page.evaluate(async () => {
        const { blocks, data } = (window as unknown as { wp: WpBlocks }).wp;
        const block = blocks.createBlock('vein-elements/call-to-book', { remember: 'days:3' }) as {
          clientId: string;
        };
        await data.dispatch('core/block-editor').resetBlocks!([block]);
        await data.dispatch('core/block-editor').selectBlock!(block.clientId);
        await data.dispatch('core/edit-post').openGeneralSidebar!('edit-post/block');
      });
      const inspector = '.block-editor-block-inspector';
      await page.waitForSelector(`${inspector} .components-panel__body`);
      const titles = await page.$$eval(`${inspector} .components-panel__body-title`, (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
      assert.deepEqual(
        titles.filter((title) => ['Clinic', 'Hours', 'Bar', 'Words'].includes(title)),
        ['Clinic', 'Hours', 'Bar', 'Words'],
      );
      await page.$$eval(`${inspector} .components-panel__body:not(.is-opened) button`, (all) =>
        all.forEach((button) => button.click()),
      );
      const lists = await page.$$eval(`${inspector} select`, (all) =>
        all.map((one) => [one.labels![0]?.textContent, one.value, one.options.length] as const),
      );
      const [remember] = lists.filter(([label]) => label === 'Stays closed');
      assert.deepEqual(remember, ['Stays closed', 'days:3', 7], 'a word that is in no list is shown');
      assert.ok(lists.some(([label, , count]) => label === 'Time zone' && count === 9));
    });

    test('colors, font size, corners, spacing and anchor that an author chooses reach the element, in the editor and on the page', async () => {
      const attributes = {
        style: {
          color: { background: '#102030' },
          typography: { fontSize: '22px' },
          border: { radius: '2px', color: '#445566' },
          spacing: { padding: { top: '40px' } },
        },
        anchor: 'call-us',
      };
      const frame = await canvas(page);
      await page.evaluate(async (given) => {
        const { blocks, data } = (window as unknown as { wp: WpBlocks }).wp;
        await data.dispatch('core/block-editor').resetBlocks!([
          blocks.createBlock('vein-elements/call-to-book', given),
        ]);
      }, attributes);
      await frame.waitForSelector('[data-type="vein-elements/call-to-book"] vein-call-to-book');
      const look = (card: Element) => {
        const box = card.shadowRoot!.querySelector('[part="card"]')!;
        const { backgroundColor, color } = getComputedStyle(box);
        const parent = getComputedStyle(card.closest('[style*="--vein"]')!);
        return { backgroundColor, color: color.replace(/\s/g, ''), top: parent.paddingTop };
      };
      await frame.waitForFunction(
        () => document.querySelector('vein-call-to-book')?.shadowRoot?.firstElementChild,
      );
      const inEditor = await frame.$eval('vein-call-to-book', look);
      const visitor = await watchedPage(browser);
      const address = await write(
        site,
        `<!-- wp:vein-elements/call-to-book ${JSON.stringify(attributes)} /-->`,
      );
      await visitor.page.goto(address, { waitUntil: 'networkidle0' });
      const onPage = await visitor.page.$eval('vein-call-to-book', look);
      assert.equal(onPage.backgroundColor, 'rgb(16, 32, 48)');
      assert.equal(onPage.top, '40px');
      assert.deepEqual(inEditor, onPage);
      // WordPress lets sizes follow the window where the theme wants that.
      assert.match(
        await visitor.page.$eval('#call-us', (one) => one.getAttribute('style')!),
        /--vein-font-size:(?:clamp\(.*)?22px.*--vein-line:#445566;--vein-radius:2px/,
      );
      assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
      await visitor.page.close();
    });

    test('a style that is no style is left out', async () => {
      const html = await site.php(
        `echo VeinElements\\block_style( array( 'style' => array( 'color' => array( 'background' => 'red;} body{display:none', 'text' => 'url(//evil)' ), 'typography' => array( 'fontSize' => array() ), 'border' => array( 'radius' => '4px' ) ), 'backgroundColor' => array() ) );`,
      );
      assert.equal(html, '--vein-radius:4px;');
    });

    test('the blocks are valid after all', async () => {
      assert.ok((await blocksOf(page)).every(({ isValid }) => isValid));
    });

    phpIsQuiet(() => site);
  });
}
