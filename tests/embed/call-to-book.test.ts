import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { watchedPage } from '../support/browser.js';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';
import { VERSION } from '../../src/version.js';

const FULL = process.env.FULL === '1';
const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const SCRIPT = '<script src="/dist/vein-call-to-book.min.js" defer></script>';
const ATTRIBUTES =
  'clinic-name="Alpha Vein Clinic" booking-url="https://booking.example/visit" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles"';
const TEXT = '<p>A cramp can wake you at night or stop you on a walk.</p>'.repeat(60);

const page = (body: string, head = SCRIPT, headers = {}): TestPage => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}</head><body>${body}</body></html>`,
  headers,
});
const bar = (attributes: string, content = LINK): string =>
  `<vein-call-to-book ${ATTRIBUTES} ${attributes}>${content}</vein-call-to-book>`;
const style = (css: string): string => `<style>${css}</style>${SCRIPT}`;

/** What WordPress 6.5 sends for people who are logged in. */
const ADMIN = `html { margin-top: 32px !important; --wp-admin--admin-bar--height: 32px; scroll-padding-top: 32px }
  #wpadminbar { position: fixed; top: 0; left: 0; width: 100%; height: 32px; z-index: 99999 }
  @media (max-width: 782px) { html { margin-top: 46px !important; --wp-admin--admin-bar--height: 46px } #wpadminbar { height: 46px } }
  @media (max-width: 600px) { #wpadminbar { position: absolute } }`;
const HOSTILE = `html { font-size: 62.5% } * { margin: 0; padding: 0; font-family: serif; box-sizing: content-box }
  a { color: red !important } div:empty, vein-call-to-book:empty, :empty { display: none }
  section, p, div, button { text-transform: uppercase; letter-spacing: 3px; border: 3px solid red; position: static }
  body { word-spacing: 9px; line-height: 3; text-align: center; cursor: wait }`;
const STRICT = `default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types vein-call-to-book-${VERSION}`;

const pages: Record<string, TestPage> = {
  '/plain.html': page(TEXT + bar('placement="bottom"')),
  '/transformed.html': page(
    `<div style="transform: translateY(0); overflow: hidden; height: 300px">${bar('placement="bottom"')}</div>${TEXT}`,
  ),
  '/hostile.html': page(
    `${bar('placement="bottom" phone="(702) 430-7661"', '')}${TEXT}<vein-call-to-book id="card" phone="(702) 430-7661"></vein-call-to-book>`,
    style(HOSTILE),
  ),
  '/clean.html': page(
    `${bar('placement="bottom" phone="(702) 430-7661"', '')}${TEXT}<vein-call-to-book id="card" phone="(702) 430-7661"></vein-call-to-book>`,
  ),
  '/cookies.html': page(
    `${TEXT}${bar('placement="bottom" avoid="#cookies"')}`,
    style(
      '#cookies { position: fixed; inset: auto 0 0; height: 120px; z-index: 2147483647; background: #ccc }',
    ),
  ),
  '/admin-top.html': page(`<div id="wpadminbar">Admin</div>${TEXT}${bar('placement="top"')}`, style(ADMIN)),
  '/admin-bottom.html': page(
    `<div id="wpadminbar">Admin</div>${TEXT}${bar('placement="bottom"')}`,
    style(ADMIN),
  ),
  '/strict.html': page(
    TEXT + bar('placement="bottom" dismissible structured-data remember="session"'),
    SCRIPT,
    {
      'content-security-policy': STRICT,
    },
  ),
  '/frame.html': page(
    `<iframe sandbox="allow-scripts" src="/framed.html" width="600" height="400" title="x"></iframe>`,
    '',
  ),
  '/framed.html': page(bar('placement="bottom" dismissible remember="days:7" structured-data')),
  '/inline.html': page(bar('')),
  '/reserved.html': page(bar(''), `<link rel="stylesheet" href="/dist/vein-elements.css">${SCRIPT}`),
  '/empty.html': page(TEXT),
  '/none.html': page(`<main>${bar('')}</main>`, ''),
};

const site = openSite(() => servePages(pages));

/** Opens a page at a window size, runs a test in it, and holds that nothing was logged. */
async function visit(path: string, width: number, run: (page: Page) => Promise<void>): Promise<void> {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.setViewport({ width, height: 700 });
  await tab.goto(site.origin + path, { waitUntil: 'load' });
  await frames(tab);
  await run(tab);
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
}

const frames = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    for (let count = 0; count < 4; count++) await new Promise(requestAnimationFrame);
  });

interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What is seen at the middle of the bar. */
  readonly onTop: boolean;
}
const place = (tab: Page): Promise<Place> =>
  tab.evaluate(() => {
    const host = document.querySelector('vein-call-to-book')!;
    const { top, bottom, left, right } = host.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    return { top, bottom, left, right, onTop };
  });
const scrollTo = async (tab: Page, y: number): Promise<void> => {
  await tab.evaluate((to) => window.scrollTo(0, to), y);
  await frames(tab);
};
/** Where the first and the last line of the page's text stand. */
const text = (tab: Page): Promise<{ first: number; last: number }> =>
  tab.evaluate(() => {
    const all = document.querySelectorAll('body > p');
    return {
      first: all[0]!.getBoundingClientRect().top,
      last: all[all.length - 1]!.getBoundingClientRect().bottom,
    };
  });
const END = 1e6;

for (const width of FULL ? [1200, 782, 600, 360, 320] : [1200, 782, 600]) {
  for (const path of FULL
    ? ['/plain.html', '/transformed.html', '/hostile.html']
    : ['/transformed.html', '/hostile.html']) {
    test(`${path} at ${width}: the bar stands at the bottom of the window, and covers no text at its end`, () =>
      visit(path, width, async (tab) => {
        for (const y of [0, 200, END]) {
          await scrollTo(tab, y);
          const { bottom, left, right, onTop } = await place(tab);
          assert.deepEqual([bottom, onTop], [700, true]);
          assert.equal(left, width - right, 'in the middle');
          assert.equal(right - left, Math.min(640, width));
        }
        const { last } = await text(tab);
        assert.ok(last <= (await place(tab)).top, `the text ends at ${last}`);
      }));
  }

  test(`the admin bar at ${width}: a bar at the top stands under it, and goes up where it scrolls away`, () =>
    visit('/admin-top.html', width, async (tab) => {
      const height = width <= 782 ? 46 : 32;
      const top = await place(tab);
      assert.deepEqual([top.top, top.onTop], [height, true]);
      const { first } = await text(tab);
      assert.ok(first >= top.bottom, `the text begins at ${first}, the bar ends at ${top.bottom}`);
      assert.ok(first - top.bottom < 40, 'and no more room is left than the bar needs');
      await scrollTo(tab, 20);
      assert.equal((await place(tab)).top, width <= 600 ? height - 20 : height);
      await scrollTo(tab, 400);
      assert.equal((await place(tab)).top, width <= 600 ? 0 : height);
    }));

  test(`the admin bar at ${width}: a bar at the bottom knows nothing of it`, () =>
    visit('/admin-bottom.html', width, async (tab) => {
      assert.equal((await place(tab)).bottom, 700);
      await scrollTo(tab, END);
      assert.ok((await text(tab)).last <= (await place(tab)).top);
    }));

  test(`a cookie bar at ${width}: the bar stands above it while it is there`, () =>
    visit('/cookies.html', width, async (tab) => {
      assert.equal((await place(tab)).bottom, 700);
      await tab.evaluate(() => {
        const cookies = document.createElement('div');
        cookies.id = 'cookies';
        cookies.textContent = 'Cookies?';
        document.body.append(cookies);
      });
      await frames(tab);
      assert.equal((await place(tab)).bottom, 580);
      await scrollTo(tab, END);
      assert.ok((await text(tab)).last <= (await place(tab)).top, 'no text is covered');
      await tab.evaluate(() => document.getElementById('cookies')!.remove());
      await frames(tab);
      assert.equal((await place(tab)).bottom, 700);
    }));
}

test("a theme's resets change nothing inside: sizes and type are those of a clean page", async () => {
  const look = (tab: Page): Promise<unknown> =>
    tab.evaluate(() =>
      [...document.querySelectorAll('vein-call-to-book')].map((host) =>
        [...host.shadowRoot!.querySelectorAll<HTMLElement>('section, [part]')].map((element) => {
          const style = getComputedStyle(element);
          const { height } = element.getBoundingClientRect();
          return [
            element.getAttribute('part'),
            height,
            style.fontSize,
            style.fontFamily,
            style.color,
            style.textTransform,
            style.letterSpacing,
            style.wordSpacing,
            style.lineHeight,
            style.textAlign,
            style.padding,
          ];
        }),
      ),
    );
  let clean: unknown;
  await visit('/clean.html', 900, async (tab) => {
    clean = await look(tab);
  });
  await visit('/hostile.html', 900, async (tab) => {
    assert.deepEqual(await look(tab), clean);
  });
});

test('the strictest policy: works whole, and nothing is refused', () =>
  visit('/strict.html', 900, async (tab) => {
    const data = await tab.evaluate(
      () =>
        JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
          '@type': string;
        },
    );
    assert.equal(data['@type'], 'MedicalClinic');
    assert.equal((await place(tab)).bottom, 700);
    const state = await tab.evaluate(() => {
      const host = document.querySelector('vein-call-to-book')!;
      host.clinicName = 'Another';
      return host.updateComplete.then(() => {
        host.shadowRoot!.querySelector<HTMLElement>('[part="dismiss"]')!.click();
        return [host.checkVisibility(), document.querySelectorAll('[style]').length];
      });
    });
    assert.equal(state[0], false);
  }));

test('a sandboxed frame: works without storage, books in a tab of its own, and remembers a dismissal in memory', async () => {
  const { page: tab, errors, warnings } = await watchedPage(site.browser);
  await tab.goto(`${site.origin}/frame.html`, { waitUntil: 'load' });
  const frame = tab.frames().find((one) => one.url().endsWith('/framed.html'))!;
  const seen = await frame.evaluate(async () => {
    const host = document.querySelector('vein-call-to-book')!;
    const root = host.shadowRoot!;
    const { bottom } = root.querySelector('.root')!.getBoundingClientRect();
    const target = root.querySelector<HTMLAnchorElement>('[part="book"]')!.target;
    root.querySelector<HTMLElement>('[part="dismiss"]')!.click();
    const next = host.cloneNode(true) as typeof host;
    document.body.append(next);
    await next.updateComplete;
    return [bottom === innerHeight, target, host.hidden, next.hidden];
  });
  assert.deepEqual(seen, [true, '_blank', true, true]);
  assert.deepEqual([...errors, ...warnings], []);
  await tab.close();
});

for (const path of ['/inline.html', '/reserved.html']) {
  test(`${path}: moved in the page, once drawn or before, it follows number and language as before`, () =>
    visit(path, 900, async (tab) => {
      const seen = await tab.evaluate(async () => {
        const card = document.querySelector('vein-call-to-book')!;
        await card.updateComplete;
        const early = card.cloneNode(true) as typeof card;
        const place = document.createElement('main');
        document.body.append(early, place);
        place.append(early);
        await early.updateComplete;
        return Promise.all(
          [card, early].map(async (one) => {
            place.append(one);
            // A move settles in a task of its own.
            await new Promise((resolve) => setTimeout(resolve, 50));
            one.querySelector('a')!.href = 'tel:+17025550123';
            one.lang = 'es';
            await new Promise((resolve) => setTimeout(resolve, 50));
            const root = one.shadowRoot!;
            const call = root.querySelector<HTMLAnchorElement>('[part="call"]')!;
            return [call.href, root.firstElementChild!.getAttribute('lang')];
          }),
        );
      });
      assert.deepEqual(seen, Array(2).fill(['tel:+17025550123', 'es']));
    }));
}

test('a card is drawn when it is connected, where the style sheet reaches and where it does not', () =>
  visit('/reserved.html', 900, async (tab) => {
    const drawn = await tab.evaluate(() => {
      const card = document.querySelector('vein-call-to-book')!;
      return [
        document.body,
        document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
      ]
        .map((place) => place.appendChild(card.cloneNode(true) as typeof card))
        .map((one) => one.shadowRoot !== null);
    });
    assert.deepEqual(drawn, [true, true]);
  }));

test('a card that was dismissed is gone before the page is painted again, with the style sheet too', () =>
  visit('/reserved.html', 900, async (tab) => {
    const states = await tab.evaluate(async () => {
      const card = document.querySelector('vein-call-to-book')!;
      card.toggleAttribute('dismissible', true);
      card.setAttribute('remember', 'session');
      await card.updateComplete;
      const shown = card.hidden;
      card.dismiss();
      const next = card.cloneNode(true) as typeof card;
      next.hidden = false;
      document.body.append(next);
      // Microtasks alone: no frame comes between them.
      for (let i = 0; i < 20; i++) await Promise.resolve();
      return [shown, next.hidden];
    });
    assert.deepEqual(states, [false, true]);
  }));

test('no script: the page shows what the author wrote', async () => {
  const { page: tab } = await watchedPage(site.browser);
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${site.origin}/none.html`);
  const found = await tab.$eval('vein-call-to-book a', (anchor) => [
    anchor.getAttribute('href'),
    anchor.textContent,
    (anchor as HTMLElement).offsetHeight > 0,
  ]);
  assert.deepEqual(found, ['tel:+17024307661', '(702) 430-7661', true]);
  await tab.close();
});

test('a browser without popovers: the bar is fixed to the window all the same', async () => {
  const { page: tab, errors } = await watchedPage(site.browser);
  await tab.evaluateOnNewDocument(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await tab.setViewport({ width: 800, height: 700 });
  await tab.goto(`${site.origin}/plain.html`, { waitUntil: 'load' });
  await frames(tab);
  const { bottom, left, right, onTop } = await place(tab);
  assert.deepEqual([bottom, left, right, onTop, errors], [700, 80, 720, true, []]);
  await tab.close();
});

test('on paper the bar stands in the text, with number and address in words', () =>
  visit('/plain.html', 900, async (tab) => {
    await tab.emulateMediaType('print');
    const printed = await tab.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const host = document.querySelector('vein-call-to-book')!;
      const root = host.shadowRoot!;
      const section = root.firstElementChild as HTMLElement;
      const last = [...document.querySelectorAll('p')].at(-1)!.getBoundingClientRect().bottom;
      const book = root.querySelector('[part="book"]')!;
      return {
        below: section.getBoundingClientRect().top >= last,
        position: getComputedStyle(section).position,
        call: root.querySelector('[part="call"]')!.textContent.replace(/\s+/g, ' ').trim(),
        address: getComputedStyle(book, '::after').content,
        padding: getComputedStyle(document.documentElement).paddingBottom,
      };
    });
    assert.deepEqual(printed, {
      below: true,
      position: 'static',
      call: 'Call (702) 430-7661',
      address: '" https://booking.example/visit"',
      padding: '0px',
    });
    await tab.emulateMediaType('screen');
    await tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await frames(tab);
    assert.equal((await place(tab)).bottom, 700);
  }));
