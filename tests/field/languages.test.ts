import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, plain, TEL } from '../support/field-page.js';

const field = openField();

/**
 * Does to a page what a browser's translation does: each text node that may be translated, in the document and in open
 * shadow roots, is replaced by two nested `<font>` around the translated words, and the page's language changes.
 */
const translatePage = (page: Page, to = 'fr'): Promise<unknown> =>
  page.evaluate((lang) => {
    const each = (root: Node, kept: boolean): void => {
      for (const node of [...root.childNodes]) {
        if (node instanceof Text) {
          if (kept || node.data.trim() === '') continue;
          const outer = document.createElement('font' as string);
          const inner = document.createElement('font' as string);
          for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
          inner.textContent = `\u00ab${node.data}\u00bb`;
          outer.append(inner);
          node.replaceWith(outer);
        } else if (node instanceof Element && !node.matches('script, style, textarea, font')) {
          const said = node.getAttribute('translate');
          const here = said === 'yes' ? false : kept || said === 'no' || node.matches('.notranslate');
          each(node, here);
          if (node.shadowRoot) each(node.shadowRoot, here);
        }
      }
    };
    each(document.body, false);
    document.documentElement.lang = lang;
    document.documentElement.classList.add('translated-ltr');
    return new Promise((resolve) => setTimeout(resolve, 60));
  }, to);

const HOURS = 'hours="mo-su 08:00-17:00" time-zone="America/Los_Angeles"';
const statusOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const card = document.querySelector('vein-call-to-book')!;
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await card.updateComplete;
    return card.shadowRoot!.querySelector('[part~=status]')?.textContent ?? '';
  });

for (const lang of ['fr', 'es', 'zh-CN']) {
  test(`translated into ${lang} by the browser: the word on the hours follows the clock`, async () => {
    const { page, errors } = await field.open(`<vein-call-to-book ${HOURS}>${TEL}</vein-call-to-book>`, {
      now: '2026-07-06T16:59:00-07:00',
    });
    await translatePage(page, lang);
    const open = await statusOf(page);
    await page.evaluate(() => (globalThis as unknown as { skip: (ms: number) => void }).skip(120_000));
    const closed = await statusOf(page);
    assert.notEqual(plain(closed).replace(/[\u00ab\u00bb]/g, ''), plain(open).replace(/[\u00ab\u00bb]/g, ''));
    assert.doesNotMatch(closed, /open now|abierto ahora/i);
    // The time of the next opening is there, whole.
    assert.match(closed, /8:00/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test(`translated into ${lang} by the browser: the number that is shown is the number that is dialed`, async () => {
    for (const tag of ['vein-call-to-book', 'vein-pump-diagram', 'vein-symptom-checker']) {
      const { page, errors } = await field.open(`<${tag}>${TEL}</${tag}>`);
      await translatePage(page, lang);
      const seen = await page.evaluate(async (name) => {
        const element = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(name)!;
        // Call tracking puts another number into the link.
        const link = element.querySelector('a')!;
        link.href = 'tel:+17025550142';
        link.textContent = '(702) 555-0142';
        await new Promise((resolve) => setTimeout(resolve, 80));
        await element.updateComplete;
        return [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')]
          .filter((one) => !one.getAttribute('href')!.endsWith(':911'))
          .map((one) => [one.getAttribute('href')!, one.textContent]);
      }, tag);
      assert.ok(seen.length > 0, tag);
      for (const [href, text] of seen) {
        assert.equal(href, 'tel:+17025550142', tag);
        assert.match(plain(text), /\(702\) 555-0142/, tag);
        assert.doesNotMatch(plain(text), /430-7661/, tag);
      }
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
}

test('translated by the browser: the emergency number that is shown is the one that is dialed', async () => {
  const { page, errors } = await field.open(`<vein-symptom-checker>${TEL}</vein-symptom-checker>`);
  const emergency = (): Promise<(readonly [string, string])[]> =>
    page.evaluate(async () => {
      const checker = document.querySelector('vein-symptom-checker')!;
      await checker.updateComplete;
      return [...checker.shadowRoot!.querySelectorAll('a[href^="tel:"]')]
        .filter((one) => one.getAttribute('href')!.length < 9)
        .map((one) => [one.getAttribute('href')!.slice(4), one.textContent] as const);
    });
  await translatePage(page);
  await page.evaluate(() =>
    document.querySelector('vein-symptom-checker')!.setAttribute('emergency-number', '112'),
  );
  const intro = await emergency();
  await page.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    await checker.start();
    checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    await checker.next();
  });
  await translatePage(page);
  await page.evaluate(() =>
    document.querySelector('vein-symptom-checker')!.setAttribute('emergency-number', '999'),
  );
  const screen = await emergency();
  for (const [all, number] of [
    [intro, '112'],
    [screen, '999'],
  ] as const) {
    assert.ok(all.length > 0);
    for (const [dialed, text] of all) {
      assert.equal(dialed, number);
      assert.ok(text.includes(number), text);
      assert.doesNotMatch(text, /911/);
    }
  }
  const texts = await page.evaluate(
    () => document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelector('.root')!.textContent,
  );
  assert.doesNotMatch(texts, /\b911\b/, 'nowhere on the screen the old number');
  assert.deepEqual(errors, []);
  await page.close();
});

test('translated by the browser: the numbers of the diagram go on', async () => {
  const { page, errors } = await field.open(
    `<vein-pump-diagram leg="healthy" activity="walking">${TEL}</vein-pump-diagram>`,
  );
  await translatePage(page);
  const seen = await page.evaluate(async () => {
    const diagram = document.querySelector('vein-pump-diagram')!;
    const numbers: string[] = [];
    for (const at of [1, 20, 60]) {
      await diagram.seek(at);
      await new Promise((resolve) => setTimeout(resolve, 60));
      numbers.push(
        [...diagram.shadowRoot!.querySelectorAll('[data-live], [part~=number]')]
          .map(({ textContent }) => textContent.replace(/\D+/g, ' '))
          .join('|'),
      );
    }
    await diagram.play();
    const play = diagram.shadowRoot!.querySelector('[part~=play]')!.textContent;
    await diagram.pause();
    const pause = diagram.shadowRoot!.querySelector('[part~=play]')!.textContent;
    return { numbers, labels: [play, pause] };
  });
  assert.equal(new Set(seen.numbers).size, 3, seen.numbers.join('\n'));
  assert.notEqual(seen.labels[0], seen.labels[1], 'Play and Pause are told apart');
  assert.deepEqual(errors, []);
  await page.close();
});

test('translated by the browser on every page: the checker works to its result, and its review shows the answers', async () => {
  const { page, errors } = await field.open(`<vein-symptom-checker>${TEL}</vein-symptom-checker>`);
  const headings: string[] = [];
  let review = '';
  for (let step = 0; step < 25; step++) {
    await translatePage(page);
    const { heading, over, text } = await page.evaluate(async () => {
      const checker = document.querySelector('vein-symptom-checker')!;
      const root = checker.shadowRoot!;
      const now = {
        heading: root.querySelector('.heading')!.textContent,
        over: !!checker.assessment,
        text: root.querySelector('[part~=answers]')?.textContent ?? '',
      };
      const said: Record<string, string> = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true' };
      for (const fieldset of root.querySelectorAll('fieldset')) {
        const inputs = [...fieldset.querySelectorAll('input')];
        const fit = inputs.filter(({ name, value }) => said[name] === value);
        const none = inputs.find(
          ({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no',
        );
        for (const input of fit.length > 0 ? fit : [none ?? inputs[1]]) input?.click();
      }
      await checker.updateComplete;
      root.querySelector<HTMLElement>('[part~=continue]')?.click();
      await checker.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return now;
    });
    headings.push(heading);
    review ||= text;
    if (over) break;
  }
  assert.equal(new Set(headings).size, headings.length, headings.join('\n'));
  assert.match(review, /50 to 64/);
  assert.match(review, /Female/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('the number on a call button and the time of the hours stand where nothing is translated', async () => {
  const { page } = await field.open(
    `<vein-call-to-book ${HOURS} now="2026-07-06T09:00-07:00">${TEL}</vein-call-to-book><vein-symptom-checker>${TEL}</vein-symptom-checker><vein-pump-diagram>${TEL}</vein-pump-diagram>`,
  );
  const open = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Node, kept: boolean, where: string): void => {
      for (const node of root.childNodes) {
        if (node instanceof Text && !kept && /\d{3}-\d{4}|\d:\d\d/.test(node.data))
          found.push(`${where}: ${node.data.trim()}`);
        if (node instanceof Element && !node.matches('style, script')) {
          const here = kept || node.getAttribute('translate') === 'no' || node.matches('.notranslate');
          walk(node, here, where);
        }
      }
    };
    for (const host of document.body.children)
      if (host.shadowRoot) walk(host.shadowRoot, false, host.localName);
    return found;
  });
  assert.deepEqual(open, []);
  await page.close();
});

/** Language codes by the name a page writes and the one a translation was registered under. */
const CODES: readonly (readonly [page: string, registered: string])[] = [
  ['tl', 'tl'],
  ['iw', 'iw'],
  ['in', 'in'],
  ['tl', 'fil'],
  ['fil', 'tl'],
  ['he', 'iw'],
  ['iw', 'he'],
  ['id', 'in'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['tl-PH', 'tl'],
  ['zh_TW', 'zh-tw'],
  ['cmn-Hant-TW', 'zh-Hant'],
  ['EN-us-x-twain', 'en-US'],
];
test('a language is shown by each of its names, old and new, on the page and in the translation', async () => {
  const wrong: string[] = [];
  for (const [lang, code] of CODES) {
    const { page, errors } = await field.open(`<vein-call-to-book>${TEL}</vein-call-to-book>`, {
      root: `lang="${lang}"`,
    });
    const shown = await page.evaluate(async (name) => {
      const Card = customElements.get('vein-call-to-book') as unknown as {
        registerTranslation: (translation: object) => void;
      };
      Card.registerTranslation({
        $code: name,
        $name: 'x',
        $dir: 'ltr',
        'book.call': (number: string) => `SHOWN ${number}`,
        'book.online': 'SHOWN',
        'book.heading': () => 'SHOWN',
        'book.message': 'SHOWN',
      });
      const card = document.querySelector('vein-call-to-book')!;
      await card.updateComplete;
      return card.shadowRoot!.querySelector('[part~=heading]')!.textContent.includes('SHOWN');
    }, code);
    if (!shown || errors.length > 0) wrong.push(`lang="${lang}", registered as ${code}`);
    await page.close();
  }
  assert.deepEqual(wrong, []);
});

test('the direction is that of the words that are shown, whatever the page runs in', async () => {
  const CASES: readonly (readonly [root: string, direction: string])[] = [
    ['lang="en" dir="rtl"', 'ltr'],
    ['lang="es" dir="rtl"', 'ltr'],
    ['dir="rtl"', 'ltr'],
    ['lang="ar" dir="rtl"', 'ltr'],
    ['lang="he" dir="rtl"', 'rtl'],
    ['lang="he"', 'rtl'],
  ];
  for (const [root, direction] of CASES) {
    const { page } = await field.open(
      `<vein-call-to-book>${TEL}</vein-call-to-book><vein-symptom-checker>${TEL}</vein-symptom-checker><vein-pump-diagram>${TEL}</vein-pump-diagram>`,
      { root },
    );
    const seen = await page.evaluate(async () => {
      for (const tag of ['vein-call-to-book', 'vein-symptom-checker', 'vein-pump-diagram']) {
        const known = customElements.get(tag) as unknown as {
          registerTranslation: (translation: object) => void;
        };
        if (tag === 'vein-call-to-book')
          known.registerTranslation({
            $code: 'he',
            $name: 'x',
            $dir: 'rtl',
            'book.call': (number: string) => `\u05d7\u05d9\u05d9\u05d2\u05d5 ${number}`,
            'book.online': '\u05e7\u05d1\u05e2\u05d5',
            'book.message': '\u05e9\u05dc\u05d5\u05dd',
          });
      }
      const card = document.querySelector('vein-call-to-book')!;
      await card.updateComplete;
      return [...document.body.children]
        .filter(({ shadowRoot }) => shadowRoot)
        .map((host) => getComputedStyle(host.shadowRoot!.querySelector('.root')!).direction);
    });
    // Only the card speaks Hebrew here; the others show English.
    assert.deepEqual(seen, [direction, 'ltr', 'ltr'], root);
    await page.close();
  }
});
