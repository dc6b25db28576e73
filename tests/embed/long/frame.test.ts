import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type {} from 'vein-elements/define';
import type { Watched } from '../../support/browser.js';
import { openField } from '../../support/field-page.js';
import { servePages } from '../../support/page-server.js';

const field = openField();
/** Another origin, where our files lie. */
let host: Awaited<ReturnType<typeof servePages>>;
const foreign = {
  '/evil.html': {
    html: `<!doctype html><title>x</title><script>
      addEventListener('message', ({ data }) => { if (data?.say !== undefined) parent.postMessage(data.say, '*'); });
    </script>`,
  },
  '/evil/embed.html': {
    html: `<!doctype html><title>x</title><script>
      addEventListener('message', ({ data }) => { if (data?.say !== undefined) parent.postMessage(data.say, '*'); });
    </script>`,
  },
  '/book': { html: '<!doctype html><title>Booking</title>' },
};
before(async () => {
  host = await servePages(foreign);
});
after(async () => host.close());

/** The tokens that README and the guide name. */
const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols';
const RESIZE = '<script src="/dist/embed-resize.js"></script>';
const PHONE = 'phone=(702)+430-7661&clinic-name=Alpha+Vein';

interface Framed extends Watched {
  readonly frame: Frame;
}

/** Waits until an element of ours is drawn; the page's policy keeps `waitForFunction`, which evaluates text, out. */
async function drawnIn(frame: Frame): Promise<void> {
  const isDrawn = (): boolean =>
    [...document.querySelectorAll('body > *')].some((one) => one.shadowRoot?.querySelector('.root'));
  for (let turn = 0; turn < 100; turn++) {
    if (await frame.evaluate(isDrawn)) return;
    await pause(50);
  }
  throw new Error(`nothing is drawn in ${frame.url()}`);
}

/** A page of its own origin with `embed.html` of the other one in a frame. */
async function framed(
  query: string,
  {
    sandbox,
    width = 600,
    head = RESIZE,
    height = 200,
  }: Partial<Record<'sandbox' | 'head', string | undefined>> & {
    width?: number;
    height?: number;
  } = {},
): Promise<Framed> {
  const src = `${host.origin}/dist/embed.html?${query}`.replaceAll('&', '&amp;');
  const watched = await field.open(
    `<script>window.told = []; addEventListener('message', ({ data, origin }) => told.push({ data, origin }));</script>
    <iframe id="ours" src="${src}" title="Clinic" height="${height}" style="border:0;width:${width}px"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`,
    { head, viewport: { width: 1200, height: 900 } },
  );
  const frame = watched.page.frames().find((one) => one.url().startsWith(host.origin))!;
  await drawnIn(frame);
  return { ...watched, frame };
}

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
const heightOf = (page: Page): Promise<number> =>
  page.$eval('#ours', (one) => Math.round(one.getBoundingClientRect().height));
const told = (page: Page): Promise<{ data: unknown; origin: string }[]> =>
  page.evaluate(() => (window as unknown as { told: { data: unknown; origin: string }[] }).told);
const toldOrigin = (): string => encodeURIComponent(field.site.origin);

/** Milliseconds from a longer or shorter message in the frame until the page's frame has another height. */
async function growth(page: Page, frame: Frame, times: number): Promise<number> {
  const seen = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const one = document.querySelector('iframe')!;
        const old = one.getBoundingClientRect().height;
        new ResizeObserver((_, observer) => {
          if (one.getBoundingClientRect().height === old) return;
          observer.disconnect();
          resolve(Date.now());
        }).observe(one);
      }),
  );
  const changed = await frame.evaluate(async (count) => {
    const card = document.querySelector('vein-call-to-book')!;
    card.message = 'Our nurses answer every call. '.repeat(count);
    await card.updateComplete;
    return Date.now();
  }, times);
  return (await seen) - changed;
}

for (const [name, sandbox, origin] of [
  ['in the open', undefined, undefined],
  ['sandboxed, its own origin kept', `${SANDBOX} allow-same-origin`, undefined],
  ['sandboxed, without an origin', SANDBOX, '*'],
] as const) {
  for (const width of [320, 600, 1000]) {
    test(`${name}, ${width} px: the frame is as high as its content within 100 ms of a change, without a scroll bar`, async () => {
      const { page, frame, errors, warnings } = await framed(
        `element=call-to-book&${PHONE}&origin=${origin ?? toldOrigin()}`,
        { sandbox, width },
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
      const before = await heightOf(page);
      // From a change inside to the frame's new height, by the clock that both pages share; a busy machine may be late once.
      const late: number[] = [];
      for (const times of [30, 20, 30]) late.push(await growth(page, frame, times));
      assert.ok(Math.min(...late) < 100, `${late.join(', ')} ms`);
      assert.ok((await heightOf(page)) > before + 50);
      const grown = await heightOf(page);
      const scrolls = (): Promise<boolean> =>
        frame.evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
          return scrollHeight > clientHeight || scrollWidth > clientWidth || innerWidth > clientWidth;
        });
      assert.equal(await scrolls(), false);
      await frame.$eval('vein-call-to-book', (card) => (card.message = 'Call.'));
      await page.waitForFunction(
        (old) => document.querySelector('iframe')!.getBoundingClientRect().height < old - 50,
        { timeout: 1000 },
        grown,
      );
      assert.equal(await scrolls(), false);
      await page.$eval('#ours', (one) => ((one as HTMLElement).style.width = '240px'));
      await pause(150);
      assert.equal(await scrolls(), false, 'narrow');
      const call = await frame.$eval('vein-call-to-book', (card) =>
        card.shadowRoot!.querySelector('[part=call]')!.getAttribute('href'),
      );
      assert.equal(call, 'tel:+17024307661');
      const shapes = (await told(page)).map(({ data }) => Object.keys(data as object).join());
      assert.deepEqual([...new Set(shapes)], ['type,height']);
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });
  }
}

for (const element of ['symptom-checker', 'pump-diagram']) {
  test(`${element}: draws itself under the page's own policy, asks for two files and follows its visitor`, async () => {
    const asked = host.asked.length;
    const { page, frame, errors, warnings } = await framed(
      `element=${element}&${PHONE}&lang=es&heading=Piernas&origin=${toldOrigin()}`,
    );
    await pause(300);
    assert.deepEqual([...new Set(host.asked.slice(asked))].sort(), [
      '/dist/embed.html',
      '/dist/vein-elements.css',
      '/dist/vein-elements.min.js',
    ]);
    const seen = await frame.evaluate(async (tag) => {
      const one = document.querySelector<HTMLElement & { heading: string }>(`vein-${tag}`)!;
      if (one.localName === 'vein-symptom-checker')
        await (one as HTMLElementTagNameMap['vein-symptom-checker']).start();
      return [document.documentElement.lang, document.title, one.heading];
    }, element);
    assert.deepEqual(seen, ['es', 'Alpha Vein', 'Piernas']);
    await pause(150);
    const [outer, inner] = [
      await heightOf(page),
      await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ];
    assert.equal(outer, inner);
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });
}

test('the height is told to nobody but the origin that is named', async () => {
  for (const query of ['', '&origin=https://other.example', '&origin=null', '&origin=javascript:alert(1)']) {
    const { page, frame } = await framed(`element=call-to-book&${PHONE}${query}`);
    await frame.$eval('vein-call-to-book', (card) => (card.message = 'Long. '.repeat(300)));
    await pause(1300);
    assert.deepEqual(await told(page), [], query);
    assert.equal(await heightOf(page), 200, 'it works with a height of its own');
    assert.equal(
      await frame.evaluate(() => {
        scrollTo(0, 1e6);
        return scrollY > 100;
      }),
      true,
      'and scrolls inside',
    );
    await page.close();
  }
});

test('a hostile page around: nothing that it says is heard, nothing that it writes into the address runs', async () => {
  const bad = [
    'booking-url=javascript:alert(1)',
    'onclick=alert(1)',
    'style=display:none',
    'id=x',
    'srcdoc=x',
    'is=x',
    'heading=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
    'accent=url(https://evil.example/x)',
    'surface=red;background:url(https://evil.example/y)',
    '__proto__=x',
    'innerHTML=x',
  ].join('&');
  const { page, frame, errors, requests } = await framed(
    `element=call-to-book&${PHONE}&${bad}&origin=${toldOrigin()}`,
  );
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    for (const data of [
      { type: 'vein-embed-height', height: 5 },
      { type: 'vein-embed', phone: '911' },
      '{"phone":"911"}',
      null,
      new Map([['phone', '911']]),
    ])
      contentWindow!.postMessage(data, '*');
  });
  await pause(150);
  assert.equal(await frame.evaluate(() => document.documentElement.outerHTML), before);
  const seen = await frame.$eval('vein-call-to-book', (card) => ({
    names: card.getAttributeNames().sort().join(),
    booking: card.bookingUrl,
    heading: card.heading,
    shown: card.getBoundingClientRect().height > 80,
  }));
  assert.deepEqual(seen, {
    names: 'booking-url,clinic-name,heading,phone',
    booking: '',
    heading: '<img src=x onerror=alert(1)>',
    shown: true,
  });
  assert.ok(requests.every((path) => !['/x', '/y'].includes(path)));
  assert.deepEqual(errors, []);
  await page.close();
});

test('a hostile child: no message resizes another frame, and only numbers in bounds resize its own', async () => {
  const { page } = await framed(`element=call-to-book&${PHONE}&origin=${toldOrigin()}`);
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
  const ours = await heightOf(page);
  await page.evaluate(async (origin) => {
    for (const [id, path] of [
      ['advert', '/evil.html'],
      ['copy', '/evil/embed.html'],
    ] as const) {
      const one = document.createElement('iframe');
      Object.assign(one, { id, src: origin + path, height: '150' });
      one.style.border = '0';
      await new Promise((resolve) => {
        one.onload = resolve;
        document.body.append(one);
      });
    }
  }, host.origin);
  const say = (id: string, data: unknown): Promise<number[]> =>
    page.evaluate(
      async (from, said) => {
        const one = document.querySelector<HTMLIFrameElement>(`#${from}`)!;
        one.contentWindow!.postMessage({ say: said }, '*');
        await new Promise((resolve) => setTimeout(resolve, 60));
        return ['ours', 'advert', 'copy'].map((name) =>
          Math.round(document.querySelector(`#${name}`)!.getBoundingClientRect().height),
        );
      },
      id,
      data,
    );
  const message = (height: unknown): object => ({ type: 'vein-embed-height', height });
  assert.deepEqual(await say('advert', message(999)), [ours, 150, 150], 'a frame that is no embed.html');
  for (const height of [1e9, -5, 0, Number.NaN, Infinity, '5px', null, {}, [], '']) {
    assert.deepEqual(await say('copy', message(height)), [ours, 150, 150], JSON.stringify(height));
  }
  for (const data of [null, 'vein-embed-height', 7, { type: 'other', height: 300 }, [], { height: 300 }])
    assert.deepEqual(await say('copy', data), [ours, 150, 150], JSON.stringify(data));
  assert.deepEqual(await say('copy', message(300)), [ours, 150, 300], 'its own frame only');
  // The frame was led to another origin: what it says counts no more.
  await page.$eval(
    '#copy',
    async (one, to) => {
      const frame = one as HTMLIFrameElement;
      frame.contentWindow!.location.href = to;
      await new Promise((resolve) => (frame.onload = resolve));
    },
    field.serve('/led-away.html', { html: foreign['/evil.html'].html }),
  );
  assert.deepEqual(await say('copy', message(500)), [ours, 150, 300], 'led away');
  await page.close();
});

test('a bar is a card in a frame, and the page stands by itself where a link leads to it', async () => {
  const { page, frame } = await framed(
    `element=call-to-book&${PHONE}&placement=bottom&origin=${toldOrigin()}`,
    { height: 700 },
  );
  const [placement, high] = await frame.$eval('vein-call-to-book', (card) => [
    card.placement,
    card.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height > 90,
  ]);
  assert.deepEqual([placement, high], ['inline', true]);
  await page.close();

  const alone = await field.site.browser.newPage();
  const logged: string[] = [];
  alone.on('console', (message) => logged.push(message.text()));
  await alone.goto(`${host.origin}/dist/embed.html?${PHONE}&lang=es#vein-call-to-book`);
  await drawnIn(alone.mainFrame());
  assert.equal(await alone.$eval('body', ({ className }) => className), 'alone');
  assert.deepEqual(logged, []);
  await alone.close();
});

test('without our script the number is a link, and what is no plain number is words', async () => {
  for (const [phone, href] of [
    ['(702)+430-7661', 'tel:7024307661'],
    ['%2B1+702+430+7661', 'tel:+17024307661'],
    ['(702)+430-7661+ext.+12', null],
    ['javascript:alert(1)', null],
  ] as const) {
    const page = await field.site.browser.newPage();
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (request.url().endsWith('.min.js') ? request.abort() : request.continue()),
    );
    await page.goto(`${host.origin}/dist/embed.html?element=call-to-book&phone=${phone}`);
    assert.deepEqual(
      await page.$eval('vein-call-to-book', (card) => [
        card.querySelector('a')?.getAttribute('href') ?? null,
        card.textContent,
      ]),
      [href, decodeURIComponent(phone.replaceAll('+', ' '))],
    );
    await page.close();
  }
});

test('from a sandboxed frame a press asks for the call, and booking opens a tab with the tokens that are documented', async () => {
  // The headless browser hands no call on, and so does not say whether it would: the token for it is the standard's.
  const follow = async (sandbox: string, part: string): Promise<{ opened: boolean; asked: string[] }> => {
    const { page, frame } = await framed(
      `element=call-to-book&${PHONE}&booking-url=https://127.0.0.1:9/book&origin=*`,
      { sandbox },
    );
    let opened = false;
    const asked: string[] = [];
    const note = (): boolean => (opened = true);
    field.site.browser.on('targetcreated', note);
    // A sandboxed frame may have a process, and so a session, of its own.
    const { client } = frame as unknown as { client: CDPSession };
    client.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url));
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const link = await frame.evaluateHandle(
      (name) =>
        document
          .querySelector('vein-call-to-book')!
          .shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!,
      part,
    );
    await link.click();
    for (let turn = 0; turn < 30 && !opened && asked.length === 0; turn++) await pause(50);
    field.site.browser.off('targetcreated', note);
    await page.close();
    return { opened, asked };
  };
  assert.deepEqual(await follow(SANDBOX, 'call'), { opened: false, asked: ['tel:+17024307661'] });
  assert.equal((await follow(SANDBOX, 'book')).opened, true);
  assert.equal((await follow('allow-scripts', 'book')).opened, false, 'without the tokens it does not');
});
