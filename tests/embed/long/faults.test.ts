import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { watchedPage } from '../../support/browser.js';
import { openSite } from '../../support/open-site.js';
import { servePages } from '../../support/page-server.js';
import { BODY, expectWhole, SCRIPT, TAGS, threeElements, useAll } from '../../support/three-elements.js';

const site = openSite(() =>
  servePages({
    '/plain.html': threeElements(SCRIPT),
    '/held.html': {
      html: '<!doctype html><title>held</title><script>addEventListener("unload", () => {}); new BroadcastChannel("held").onmessage = () => {}; navigator.locks.request("held", () => new Promise(() => {}))</script>',
    },
    '/next.html': { html: '<!doctype html><title>next</title><p>Next</p>' },
    '/frame.html': {
      html: '<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/plain.html" width="700" height="600" title="x"></iframe>',
    },
  }),
);

const onPlain = (use: (tab: Page) => Promise<void>): Promise<void> =>
  expectWhole(site.browser, `${site.origin}/plain.html`, use);
const frames = (tab: Page, count = 5): Promise<void> =>
  tab.evaluate(async (total) => {
    for (let at = 0; at < total; at++) await new Promise(requestAnimationFrame);
  }, count);

test('a sandboxed frame without an origin: all three work', async () => {
  const { page, errors, warnings } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/frame.html`, { waitUntil: 'load' });
  await useAll(page.frames().find((frame) => frame.url().endsWith('/plain.html'))!);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

test('away and back: nothing of ours keeps the page out of the back/forward cache, and all three work', async () => {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  const devtools = await tab.createCDPSession();
  await devtools.send('Page.enable');
  const reasons: string[] = [];
  // The browser of the tests keeps no page at all, which is "Circumstantial"; what it holds against the page itself is told too.
  devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations: all }) => {
    reasons.push(...all.filter(({ type }) => type !== 'Circumstantial').map(({ reason }) => reason));
  });
  const awayAndBack = async (path: string): Promise<void> => {
    await tab.goto(site.origin + path, { waitUntil: 'load' });
    if (path === '/plain.html') await useAll(tab);
    await tab.goto(`${site.origin}/next.html`);
    await tab.goBack();
  };
  await awayAndBack('/held.html');
  assert.ok(reasons.length > 0, 'a page that holds on is told of');
  reasons.length = 0;
  await awayAndBack('/plain.html');
  assert.deepEqual(reasons, []);
  await useAll(tab);
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
});

test('pagehide and pageshow, hidden and visible again: no error, and time does not run away', () =>
  onPlain(async (tab) => {
    const gone = await tab.evaluate(async () => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      diagram.scrollIntoView();
      diagram.activity = 'standing';
      await diagram.updateComplete;
      let last = 0;
      diagram.addEventListener('vein-pump-phase', () => last++);
      await diagram.play();
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await diagram.pause();
      return last;
    });
    assert.ok(gone < 5);
    await useAll(tab);
  }));

test('the clock of the machine jumps a day on and back: nothing throws, the diagram stands where it stood', () =>
  onPlain(async (tab) => {
    const moved = await tab.evaluate(async () => {
      const diagram = document.querySelector('vein-pump-diagram')!;
      diagram.scrollIntoView();
      await diagram.play();
      const { now } = performance;
      const real = Date.now;
      for (const jump of [86_400_000, -86_400_000, NaN]) {
        performance.now = () => now.call(performance) + jump;
        Date.now = () => real() + jump;
        for (let at = 0; at < 4; at++) await new Promise(requestAnimationFrame);
      }
      performance.now = now;
      Date.now = real;
      await diagram.pause();
      return diagram.toCSV().includes('NaN');
    });
    assert.equal(moved, false);
    await useAll(tab);
  }));

test('no size, not displayed, and back: all three work', () =>
  onPlain(async (tab) => {
    for (const css of [
      'display: none',
      'width: 0; height: 0; overflow: hidden',
      'visibility: hidden',
      'content-visibility: hidden',
      '',
    ]) {
      await tab.evaluate((text) => {
        document.body.style.cssText = text;
        void document.querySelector('vein-pump-diagram')!.play();
        document.querySelector('vein-call-to-book')!.placement = text ? 'bottom' : 'inline';
      }, css);
      await frames(tab);
    }
    await useAll(tab);
  }));

test('taken out, worked on while away, put back: all three work', () =>
  onPlain(async (tab) => {
    await tab.evaluate(async (tags) => {
      const all = tags.map((tag) => document.querySelector(tag)!);
      const [checker, diagram, card] = all as [
        HTMLElementTagNameMap['vein-symptom-checker'],
        HTMLElementTagNameMap['vein-pump-diagram'],
        HTMLElementTagNameMap['vein-call-to-book'],
      ];
      for (const element of all) await element.updateComplete; // what was never drawn waits until it stands in a page
      for (const element of all) element.remove();
      await checker.start();
      await checker.next();
      await checker.restart();
      await diagram.play();
      await diagram.step();
      diagram.toSVG();
      diagram.toCSV();
      card.placement = 'top';
      card.dismissible = true;
      card.dismiss();
      card.show();
      card.setPhone('(702) 430-7661', '+17024307661');
      await card.updateComplete;
      card.placement = 'inline';
      for (const element of all) document.body.append(element);
      for (const element of all) await element.updateComplete;
    }, TAGS);
    await useAll(tab);
  }));

test('never attached: methods answer, nothing throws', () =>
  onPlain(async (tab) => {
    const answers = await tab.evaluate(async () => {
      const checker = document.createElement('vein-symptom-checker');
      const diagram = document.createElement('vein-pump-diagram');
      const card = document.createElement('vein-call-to-book');
      void checker.start();
      void checker.next();
      void checker.back();
      void diagram.play();
      void diagram.pause();
      card.show();
      card.dismiss();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return [
        checker.getSummary(),
        typeof checker.assessment,
        checker.toQuestionnaireResponse().resourceType,
      ];
    });
    assert.deepEqual(answers, ['', 'undefined', 'QuestionnaireResponse']);
    await useAll(tab);
  }));

test('adopted into a frame and back, and cloned: all three work', () =>
  onPlain(async (tab) => {
    await tab.evaluate(async (tags) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      for (const tag of tags) {
        const element = document.querySelector(tag)!;
        frame.contentDocument!.body.append(element);
        await element.updateComplete;
        const there = getComputedStyle(element.shadowRoot!.firstElementChild!).containerType;
        if (there !== 'inline-size') throw new Error(`${tag} lost its styles in the frame`);
        document.body.prepend(element);
        await element.updateComplete;
        const copy = element.cloneNode(true) as typeof element;
        document.body.append(copy);
        await copy.updateComplete;
        copy.remove();
      }
      frame.remove();
    }, TAGS);
    await useAll(tab);
  }));

test('made here and first connected in another document: all three are drawn there, with their styles', () =>
  onPlain(async (tab) => {
    const drawn = await tab.evaluate(async (tags) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const all = tags.map((tag) => {
        const element = document.createElement(tag);
        element.innerHTML = '<a href="tel:+17024307661">(702) 430-7661</a>';
        frame.contentDocument!.body.append(element);
        return element;
      });
      for (const element of all) await element.updateComplete;
      const seen = all.map(
        ({ shadowRoot }) => getComputedStyle(shadowRoot!.firstElementChild!).containerType,
      );
      frame.remove();
      return seen;
    }, TAGS);
    assert.deepEqual(drawn, ['inline-size', 'inline-size', 'inline-size']);
    await useAll(tab);
  }));

test('innerHTML replaced twenty times, and re-rendered by a framework: the last ones work', () =>
  onPlain(async (tab) => {
    await tab.evaluate(async (body) => {
      for (let at = 0; at < 20; at++) {
        document.body.innerHTML = body;
        if (at % 3 === 0) await new Promise(requestAnimationFrame);
      }
      // As a framework does it: attributes written and removed, children replaced and put in another order.
      for (const host of document.body.children) {
        for (const name of ['class', 'data-reactroot', 'heading', 'lang', 'hidden'])
          for (const value of ['en', null, 'es', null]) {
            if (value === null) host.removeAttribute(name);
            else host.setAttribute(name, value);
          }
        host.replaceChildren(...[...host.childNodes].reverse().map((node) => node.cloneNode(true)));
      }
      document.body.append(...[...document.body.children].reverse());
    }, BODY);
    await useAll(tab);
  }));

test('printed mid-way: every element goes on where it stood', () =>
  onPlain(async (tab) => {
    await tab.evaluate(async () => {
      await document.querySelector('vein-symptom-checker')!.start();
      await document.querySelector('vein-pump-diagram')!.play();
      document.querySelector('vein-call-to-book')!.placement = 'bottom';
    });
    const pdf = await tab.pdf();
    assert.ok(pdf.length > 10_000);
    await frames(tab);
    assert.equal(await tab.evaluate(() => document.querySelector('vein-symptom-checker')!.busy), true);
    // A bar keeps out of the way of a checker at work.
    const shown = await tab.evaluate(async () => {
      await document.querySelector('vein-symptom-checker')!.restart();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return document
        .querySelector('vein-call-to-book')!
        .shadowRoot!.querySelector('.root.bar')!
        .checkVisibility({ visibilityProperty: true });
    });
    assert.equal(shown, true, 'the bar is back after printing');
    await useAll(tab);
  }));

test('without the popover methods that old browsers lack nothing throws', () =>
  onPlain(async (tab) => {
    await tab.evaluateOnNewDocument(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
      delete (HTMLElement.prototype as Partial<HTMLElement>).hidePopover;
    });
    await tab.reload({ waitUntil: 'load' });
    await tab.evaluate(() => {
      document.querySelector('vein-call-to-book')!.placement = 'bottom';
      dispatchEvent(new Event('beforeprint'));
    });
    await frames(tab);
  }));
