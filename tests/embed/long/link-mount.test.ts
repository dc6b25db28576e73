import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawn, openField, OURS, TEL } from '../../support/field-page.js';
import { SCRIPT, TAGS } from '../../support/three-elements.js';

const field = openField();

const META = '<meta name="vein-elements" content="links">';
const HEAD = META + SCRIPT;
const QUERY = '?clinic-name=Alpha+Vein&amp;hours=mo-fr+08%3A00-17%3A00&amp;time-zone=America%2FLos_Angeles';
const link = (rest = '', query = QUERY, name = 'call-to-book'): string =>
  `<a href="/legs${query}#vein-${name}"${rest}>Call or book online</a>`;
const BLOCK = `<p>Call ${TEL} or ${link()}</p>`;

const pause = (page: Page, ms = 80): Promise<unknown> =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
const count = (page: Page): Promise<number> =>
  page.evaluate((ours) => document.querySelectorAll(ours).length, OURS);

/** Opens a page with a body, and tells how many elements of ours it has a little later. */
async function made(body: string, head = HEAD): Promise<number> {
  const { page, errors, warnings } = await field.open(body, { head });
  await pause(page);
  const found = await count(page);
  assert.deepEqual([...errors, ...warnings], [], body);
  await page.close();
  return found;
}

test('a link with our fragment becomes the element beside its block; without a script it is two links', async () => {
  for (const tag of TAGS) {
    const body = `<p>Before</p><p>Call ${TEL} or ${link('', '?heading=Legs+%26+veins', tag.slice(5))}</p><p>After</p>`;
    const { page, errors, warnings } = await field.open(body, { head: HEAD });
    const seen = await page.evaluate((name) => {
      const element = document.querySelector<HTMLElement & { heading: string }>(name)!;
      const block = element.nextElementSibling as HTMLElement;
      const { width, height } = element.getBoundingClientRect();
      return {
        heading: element.heading,
        call:
          !!element.shadowRoot!.querySelector('a[href="tel:+17024307661"]') || name !== 'vein-call-to-book',
        block: block.outerHTML,
        hidden: block.getBoundingClientRect().height,
        large: width > 280 && height > 80,
        others: [...document.querySelectorAll('p')].filter(({ offsetHeight }) => offsetHeight > 0).length,
      };
    }, tag);
    assert.deepEqual(seen, {
      heading: 'Legs & veins',
      call: true,
      block: body.slice('<p>Before</p>'.length, -'<p>After</p>'.length),
      hidden: 0,
      large: true,
      others: 2,
    });
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  }
  const { page } = await field.open(BLOCK, { head: META });
  assert.deepEqual(
    await page.$$eval('a', (all) => all.map((one) => [one.textContent, one.offsetHeight > 5])),
    [
      ['(702) 430-7661', true],
      ['Call or book online', true],
    ],
  );
  await page.close();
});

test('the query is read as attributes are: a bad value is the default with one warning, anything else is left', async () => {
  const query =
    '?placement=left&amp;Heading=x&amp;onclick=alert(1)&amp;style=color:red&amp;id=x&amp;booking-url=javascript:alert(1)&amp;dismissible&amp;lang=es&amp;utm_source=x&amp;heading=%E0%A4%A&amp;heading=second';
  const { page, errors, warnings } = await field.open(`<p>${TEL} ${link('', query)}</p>`, { head: HEAD });
  const seen = await page.$eval('vein-call-to-book', (card) => ({
    placement: card.placement,
    booking: card.bookingUrl,
    dismissible: card.dismissible,
    call: card.shadowRoot!.querySelector('[part=call]')!.textContent.trim().startsWith('Ll'),
    names: card.getAttributeNames().sort().join(' '),
  }));
  assert.deepEqual(seen, {
    placement: 'inline',
    booking: '',
    dismissible: true,
    call: true,
    names: 'booking-url data-vein-link dismissible heading lang placement',
  });
  assert.equal(warnings.length, 2, warnings.join('\n'));
  assert.match(
    warnings.sort().join('\n'),
    /booking-url="javascript:alert\(1\)" is not[^]*placement="left" is not/,
  );
  assert.deepEqual(errors, []);
  await page.close();
});

test('no page without the meta, no other origin, no link of a visitor, no menu, no place on this page', async () => {
  assert.equal(await made(BLOCK, SCRIPT), 0, 'without meta');
  for (const content of ['', 'link', 'nolinks', 'https://clinic.example links', 'no links'])
    assert.equal(await made(BLOCK, `<meta name="vein-elements" content="${content}">${SCRIPT}`), 0, content);
  for (const rel of ['ugc', 'nofollow', 'noopener UGC', 'external nofollow ugc'])
    assert.equal(await made(`<p>${TEL} ${link(` rel="${rel}"`)}</p>`), 0, rel);
  assert.equal(await made(`<p>${TEL} ${link(' rel="noopener"')}</p>`), 1, 'noopener');
  const to = (href: string): string => `<p>${TEL} <a href="${href}">Book</a></p>`;
  const FOREIGN = [
    'https://evil.example/#vein-call-to-book',
    '//evil.example/legs#vein-call-to-book',
    'https://clinic.example.evil.example/#vein-call-to-book',
    'https://user@clinic.example:444/#vein-call-to-book',
    'javascript:void(0)//#vein-call-to-book',
    'data:text/html,x#vein-call-to-book',
    'blob:https://clinic.example/x#vein-call-to-book',
    'mailto:a@b.example#vein-call-to-book',
    'https://[#vein-call-to-book',
    '/legs#vein-call-to-book-2',
    '/legs#vein-',
    '/legs#vein-constructor',
    '/legs#VEIN-CALL-TO-BOOK',
    '/legs?x=#y#vein-call-to-book',
  ];
  const named = `<meta name="vein-elements" content="links https://clinic.example/ https://www.clinic.example">${SCRIPT}`;
  for (const href of FOREIGN) assert.equal(await made(to(href), named), 0, href);
  for (const href of [
    'https://clinic.example/legs?phone=1#vein-call-to-book',
    'https://WWW.clinic.example#vein-call-to-book',
    '#vein-call-to-book',
    '/legs#vein-symptom-checker',
  ])
    assert.equal(await made(to(href), named), 1, href);
  assert.equal(await made(`<nav><ul><li>${link()}</li></ul></nav>`), 0, 'a menu');
  assert.equal(
    await made(`${to('#vein-call-to-book')}<h2 id="vein-call-to-book">Call us</h2>`),
    0,
    'a place',
  );
});

const LONG = 'Varicose veins are common, and most of them can be treated in an hour. '.repeat(3);

test('a link in a menu, a label, a summary, or in no block at all stays a link', async () => {
  for (const body of [
    `${TEL} ${link()}`,
    `<main>${TEL} ${link()}</main>`,
    `<form><label>${link()}<input></label></form>`,
    `<details open><summary>${link()}</summary>Words</details>`,
    `<svg><a href="/legs#vein-call-to-book"><text>x</text></a></svg>`,
  ]) {
    const { page } = await field.open(body, { head: HEAD });
    await pause(page);
    assert.equal(await count(page), 0, body);
    await page.close();
  }
});

test('only a few words are ever hidden: in a larger block the element takes the place of the link alone', async () => {
  const LARGER = [
    `<div>${TEL} ${link()}<p>More</p></div>`,
    `<div>${TEL} ${link()}<img alt="x" width="30" height="30" src="data:,"></div>`,
    `<ul><li>${link()}<ul><li>Other</li></ul></li></ul>`,
    `<div>${LONG}<br><br>${TEL} · ${link()}<br><br>${LONG}</div>`,
    `<p>${LONG} <span>Call ${TEL} or <strong>${link()}</strong>.</span></p>`,
  ];
  for (const body of LARGER) {
    const { page } = await field.open(body, { head: HEAD });
    await pause(page);
    const seen = await page.evaluate(() => {
      const card = document.querySelector('vein-call-to-book')!;
      const ours = document.querySelector<HTMLElement>('a[href*="#vein-"]')!;
      const rest = document.body.innerText.replaceAll(/\s+/g, ' ');
      return {
        before: card.nextElementSibling === ours,
        hidden: ours.offsetHeight,
        others: [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (one) => one.offsetHeight === 0 && one !== ours && !['BR', 'SCRIPT'].includes(one.tagName),
        ).length,
        words: rest.length,
        wide: card.getBoundingClientRect().width > 280,
      };
    });
    const words = body.replaceAll(/<a href="\/legs[^]*?<\/a>|<[^>]*>/g, '').length;
    assert.ok(seen.words >= words - 8, body);
    assert.deepEqual({ ...seen, words }, { before: true, hidden: 0, others: 0, words, wide: true }, body);
    await page.close();
  }
});

test('each block that may hold a paragraph’s words is replaced whole', async () => {
  for (const body of [
    `<div><strong>${TEL}</strong><br><em><span>${link()}</span></em></div>`,
    `<ul><li>${TEL} ${link()}</li></ul>`,
    `<table><tr><td>${TEL} ${link()}</td></tr></table>`,
    `<h2>${link()}</h2>`,
    `<blockquote>${link()}</blockquote>`,
  ])
    assert.equal(await made(body), 1, body);
});

test('a block that grows shows its words again; one that shrinks is replaced whole', async () => {
  const { page, errors } = await field.open(`<main>${BLOCK}</main>`, { head: HEAD });
  const seen = await page.evaluate(async (long) => {
    const block = document.querySelector('p')!;
    const card = document.querySelector('vein-call-to-book')!;
    const at = async (): Promise<unknown[]> => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const all = document.querySelectorAll('vein-call-to-book');
      return [all.length, all[0] === card, block.offsetHeight > 0, all[0]?.parentElement?.localName];
    };
    const states = [await at()];
    block.append(long);
    states.push(await at());
    block.lastChild!.remove();
    states.push(await at());
    block.append(new Image());
    states.push(await at());
    return states;
  }, LONG);
  assert.deepEqual(seen, [
    [1, true, false, 'main'],
    [1, true, true, 'p'],
    [1, true, false, 'main'],
    [1, true, true, 'p'],
  ]);
  assert.deepEqual(errors, []);
  await page.close();
});

test('inside a tag or a div of ours, and beside a second link, nothing is made twice', async () => {
  assert.equal(await made(`<vein-call-to-book><p>${TEL} ${link()}</p></vein-call-to-book>`), 1, 'tag');
  assert.equal(await made(`<div data-vein="call-to-book"><p>${TEL} ${link()}</p></div>`), 1, 'div');
  assert.equal(await made(`<div data-vein="call-to-book">${TEL} ${link()}</div>`), 1, 'the div itself');
  assert.equal(await made(`<p>${TEL} ${link()} ${link('', '', 'pump-diagram')}</p>`), 1, 'two links');
  assert.equal(await made(BLOCK, HEAD + SCRIPT), 1, 'two scripts');
  assert.equal(
    await made(BLOCK, `${HEAD}<script src="/dist/vein-call-to-book.min.js" defer></script>`),
    1,
    'a bundle of one beside all',
  );
});

test('an author inside an editor sees and saves what was written', async () => {
  for (const editing of ['contenteditable', 'contenteditable="plaintext-only"'])
    assert.equal(await made(`<main ${editing}>${BLOCK}</main>`), 0, editing);
  const { page } = await field.open(`<main>${BLOCK}</main>`, { head: HEAD });
  const [html, back] = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    main.contentEditable = 'true';
    await new Promise((resolve) => setTimeout(resolve, 50));
    const saved = main.innerHTML;
    main.contentEditable = 'inherit';
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [saved, document.querySelectorAll('vein-call-to-book').length];
  });
  assert.equal(html, BLOCK);
  assert.equal(back, 1);
  await page.close();
});

/** What a script does to the page, and what must stand there then. */
const CHANGES: Readonly<Record<string, readonly [code: string, left: number]>> = {
  'the block is written anew': ['main.innerHTML = main.dataset.html', 1],
  'the element alone is removed': ['card.remove()', 1],
  'the block is removed': ['block.remove()', 0],
  'the block is moved': ['document.body.append(block)', 1],
  'something is put between': ['block.before(document.createElement("hr"))', 1],
  'the fragment goes': ['ours.href = "/legs"', 0],
  'the link is marked': ['ours.rel = "ugc"', 0],
  'the link goes': ['ours.remove()', 0],
  'the link leads to another element': ['ours.hash = "#vein-pump-diagram"', 1],
  'a second block comes': [
    'main.append(new DOMParser().parseFromString(main.dataset.html, "text/html").body.firstChild)',
    2,
  ],
  'the page is cloned': ['main.replaceWith(main.cloneNode(true))', 1],
  'the block is taken out and put back': ['block.remove(); main.append(block)', 1],
};
for (const [name, [code, left]] of Object.entries(CHANGES)) {
  test(`${name}: ${left} element(s), each before its block, which alone is hidden`, async () => {
    const { page, errors, warnings } = await field.open(`<main>${BLOCK}</main><p>After</p>`, { head: HEAD });
    const seen = await page.evaluate(
      async (script, html, ours) => {
        const main = document.querySelector('main')!;
        main.dataset.html = html;
        const block = main.querySelector('p')!;
        runCode(script, {
          main,
          block,
          card: document.querySelector('vein-call-to-book'),
          ours: block.querySelector('a[href*="#"]'),
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
        const elements = [...document.querySelectorAll(ours)];
        const blocks = elements.map(({ nextElementSibling }) => nextElementSibling);
        return {
          left: elements.length,
          right: blocks.every((one) => one?.querySelector('a[href*="#vein-"]')),
          drawn: elements.every((one) => one.shadowRoot?.querySelector('.root')),
          calls: elements
            .filter(({ localName }) => localName === 'vein-call-to-book')
            .every((one) => one.shadowRoot!.querySelector('[part=call]')),
          hidden: [...document.querySelectorAll('p')].every(
            (one) => blocks.includes(one) === (one.offsetHeight === 0),
          ),
        };
      },
      code,
      BLOCK,
      OURS,
    );
    assert.deepEqual(seen, { left, right: true, drawn: true, calls: true, hidden: true });
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });
}

test("a link is followed live; what a page's script set on its element stays", async () => {
  const { page } = await field.open(BLOCK, { head: HEAD });
  const seen = await page.evaluate(async () => {
    const card = document.querySelector('vein-call-to-book')!;
    card.setAttribute('heading', 'Walk in today');
    const [tel, ours] = document.querySelectorAll('a');
    ours!.search = '?clinic-name=Beta&dismissible=';
    tel!.href = 'tel:+17025550111';
    await new Promise((resolve) => setTimeout(resolve, 60));
    return [
      document.querySelector('vein-call-to-book') === card,
      card.heading,
      card.clinicName,
      card.dismissible,
      card.hasAttribute('hours'),
      card.shadowRoot!.querySelector('[part=call]')!.getAttribute('href'),
    ];
  });
  assert.deepEqual(seen, [true, 'Walk in today', 'Beta', true, false, 'tel:+17025550111']);
  await page.close();
});

test('the block shows where the element cannot draw', async () => {
  const { page } = await field.open(BLOCK, {
    head: HEAD,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types foo" },
    early: true,
  });
  await pause(page, 400);
  assert.ok(await page.$eval('p', ({ offsetHeight }) => offsetHeight > 5));
  await page.close();
});

test('links and meta that come later are found; a script that takes the element out again and again wins', async () => {
  const { page, warnings } = await field.open('<main></main>', { head: SCRIPT });
  await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), BLOCK);
  await pause(page);
  assert.equal(await count(page), 0);
  await page.evaluate((html) => document.head.insertAdjacentHTML('beforeend', html), META);
  await drawn(page);
  assert.equal(await count(page), 1);
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector('vein-call-to-book')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
    document.querySelector('vein-call-to-book')!.remove();
  });
  await pause(page, 300);
  assert.equal(await count(page), 0);
  assert.deepEqual(warnings, ['<vein-call-to-book> was taken out by a script 20 times; it stays out.']);
  await page.close();
});
