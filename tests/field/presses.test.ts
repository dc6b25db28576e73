import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openField, TEL, type PageWish } from '../support/field-page.js';
import {
  asDouble,
  calm,
  DOUBLE,
  pointOf,
  press,
  pressTwice,
  snap,
  underPointer,
  watchPresses,
  type Input,
} from '../support/press.js';

const SIZES = [
  [320, 568],
  [360, 740],
  [390, 844],
  [412, 915],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1366, 768],
] as const;
const CHECKER = 'vein-symptom-checker';
const CARD_ATTRIBUTES = 'booking-url="https://booking.example/visit"';
/** A visitor whose result offers a visit: every page of the journey comes. */
const VEINS: Readonly<Record<string, string>> = {
  age: '50-64',
  sex: 'female',
  varicose: 'true',
  ache: 'true',
};

const field = openField();

const open = async (body: string, width: number, height: number, input: Input, wish: PageWish = {}) =>
  field.open(`<style>body { margin: 0; padding: 8px }</style>${body}`, {
    ...wish,
    viewport: { width, height, hasTouch: input === 'touch', isMobile: input === 'touch' },
    first: async (page) => {
      await page.evaluateOnNewDocument(watchPresses);
      await wish.first?.(page);
    },
  });

const checkerPage = `<${CHECKER} ${CARD_ATTRIBUTES}>${TEL}</${CHECKER}><p>The page goes on. <a href="#own">Own</a></p>`;

/** Answers the page of the checker by its own inputs, and says whether there was a question. */
const answer = (page: Page, said = VEINS): Promise<boolean> =>
  page.evaluate(
    async (tag, wanted) => {
      const checker = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
      const fieldsets = [...checker.shadowRoot!.querySelectorAll('fieldset')];
      for (const fieldset of fieldsets) {
        const inputs = [...fieldset.querySelectorAll('input')];
        if (inputs.some(({ checked }) => checked)) continue;
        const fit = inputs.filter(({ name, value }) => wanted[name] === value);
        const none = inputs.find(
          ({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no',
        );
        for (const input of fit.length > 0 ? fit : [none ?? inputs[1]]) input?.click();
      }
      await checker.updateComplete;
      return fieldsets.length > 0;
    },
    CHECKER,
    said,
  );

type Steps = 'next' | 'back' | 'restart' | 'start';
const go = (page: Page, step: Steps): Promise<unknown> =>
  page.evaluate(
    (tag, name) => (document.querySelector(tag) as unknown as Record<Steps, () => Promise<boolean>>)[name](),
    CHECKER,
    step,
  );
const forget = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as unknown as { acted: string[] }).acted.splice(0));

interface Wrong {
  readonly where: string;
  readonly once: string;
  readonly twice: string;
  readonly hit: string;
}
const hits: Record<string, number> = {};
const tell = (wrong: readonly Wrong[]): string =>
  `\n${wrong.map(({ where, once, twice, hit }) => `${where}: the second press hit ${hit}\n  once:  ${once}\n  twice: ${twice}`).join('\n')}`;

/** Presses one thing twice where once is known, and tells what differs. */
async function twice(
  page: Page,
  tag: string,
  where: string,
  selector: string,
  input: Input,
  { index = 0, gap = 180, block = 'center' as ScrollLogicalPosition },
  reset: () => Promise<unknown>,
): Promise<Wrong | undefined> {
  const point = await pointOf(page, tag, selector, index, block);
  if (!point) return undefined;
  await forget(page);
  // Once: by a script, which no guard may stop.
  await page.evaluate(
    (name, wanted, at) =>
      (document.querySelector(name)!.shadowRoot!.querySelectorAll(wanted)[at] as HTMLElement).click(),
    tag,
    selector,
    index,
  );
  const once = await snap(page, tag);
  const { hit, later } = await asDouble(async () => {
    await reset();
    await calm(page);
    await forget(page);
    await underPointer(page);
    const point = (await pointOf(page, tag, selector, index, block))!;
    const times = await pressTwice(page, point, input, gap);
    const [, hit = 'nothing'] = await underPointer(page);
    return { found: { hit, later: await snap(page, tag) }, times };
  });
  hits[hit] = (hits[hit] ?? 0) + 1;
  const show = (state: typeof once): string => JSON.stringify([state.shown.slice(0, 300), state.acted]);
  if (once.shown === later.shown && once.answers === later.answers && show(once) === show(later))
    return undefined;
  return { where, once: show(once), twice: show(later), hit };
}

/** Walks the whole journey, pressing Start and every Continue twice. */
async function walk(page: Page, input: Input, at: number, gap: number): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  const blocks = ['center', 'end', 'start'] as const;
  for (let screen = 0; screen < 25; screen++) {
    await answer(page);
    const stand = async (): Promise<void> => {
      await toScreen(page, screen);
      await answer(page);
    };
    const fault = await twice(
      page,
      CHECKER,
      `screen ${screen}`,
      '[part~=continue]',
      input,
      { gap, block: blocks[(screen + at) % 3]! },
      stand,
    );
    if (fault) {
      wrong.push(fault);
      // Stands where one press would have led.
      await go(page, 'restart');
      for (let done = 0; done <= screen; done++) {
        await answer(page);
        await go(page, 'next');
      }
    }
    const over = await page.evaluate(
      (tag) => (document.querySelector(tag) as unknown as { assessment?: object }).assessment !== undefined,
      CHECKER,
    );
    if (over) return wrong;
  }
  assert.fail('the checker came to no result');
}

/** Brings the checker to a screen: answers and goes on this many times. */
async function toScreen(page: Page, screens: number, said = VEINS): Promise<void> {
  await go(page, 'restart');
  await page.evaluate((tag) => {
    for (const open of document.querySelector(tag)!.shadowRoot!.querySelectorAll('details'))
      open.open = false;
  }, CHECKER);
  for (let done = 0; done < screens; done++) {
    await answer(page, said);
    await go(page, 'next');
  }
}

const BUTTONS = 'button:not([part~=print], [part~=copy]), a[href]';
const CHOICES = 'label:not(:has(select)), summary';

/** Presses each of these things on a screen twice. */
async function everything(
  page: Page,
  tag: string,
  things: string,
  input: Input,
  fresh: () => Promise<unknown>,
): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  await fresh();
  const names = await page.evaluate(
    (name, wanted) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll(wanted)].map(
        (one) =>
          `${one.localName}[${one.getAttribute('part') ?? ''}] "${one.textContent.trim().slice(0, 30)}"`,
      ),
    tag,
    things,
  );
  for (const [index, name] of names.entries()) {
    const fault = await twice(page, tag, name, things, input, { index }, fresh);
    if (fault) wrong.push(fault);
    await fresh();
  }
  return wrong;
}

/** How to bring the checker to each kind of screen. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  intro: (page) => toScreen(page, 0),
  'first question': (page) => toScreen(page, 1),
  'a question with its error': async (page) => {
    await toScreen(page, 3);
    await go(page, 'next');
  },
  'an answered question': async (page) => {
    await toScreen(page, 3);
    await answer(page);
  },
  emergency: async (page) => {
    await toScreen(page, 1);
    await answer(page, { chestPain: 'true' });
    await go(page, 'next');
  },
  result: async (page) => {
    await toScreen(page, 0);
    for (let done = 0; done < 25; done++) {
      await answer(page);
      await go(page, 'next');
      const over = await page.evaluate(
        (tag) => (document.querySelector(tag) as unknown as { assessment?: object }).assessment !== undefined,
        CHECKER,
      );
      if (over) return;
    }
  },
};

// Side by side: these tests mostly wait. More of them would take each other's time between two presses.
describe('presses', { concurrency: 2 }, () => {
  for (const input of ['mouse', 'touch'] as const) {
    test(`double presses on Start and every Continue at 8 sizes, ${input}: nothing more than one press does`, async () => {
      const wrong: Wrong[] = [];
      await Promise.all(
        SIZES.map(async ([width, height], at) => {
          const { page } = await open(checkerPage, width, height, input);
          const found = await walk(page, input, at, 180);
          wrong.push(...found.map((one) => ({ ...one, where: `${width} px, ${one.where}` })));
          await page.close();
        }),
      );
      assert.deepEqual(wrong, [], tell(wrong));
    });
  }

  test('double clicks 20 ms and 400 ms apart do nothing more than one either', async () => {
    const found = await Promise.all(
      [20, 400].map(async (gap, at) => {
        const { page } = await open(checkerPage, 390, 844, 'mouse');
        const wrong = await walk(page, 'mouse', at, gap);
        await page.close();
        return wrong.map((one) => ({ ...one, where: `${gap} ms, ${one.where}` }));
      }),
    );
    assert.deepEqual(found.flat(), [], tell(found.flat()));
  });

  for (const [input, kind, things] of [
    ['mouse', 'button and link', BUTTONS],
    ['touch', 'button and link', BUTTONS],
    ['mouse', 'answer and disclosure', CHOICES],
    ['touch', 'answer and disclosure', CHOICES],
  ] as const) {
    test(`each ${kind} of the checker, from the intro to a result and the emergency screen, ${input}: twice is once`, async () => {
      const found = await Promise.all(
        Object.entries(SCREENS).map(async ([name, fresh], at) => {
          const [width, height] = SIZES[at % SIZES.length]!;
          const { page } = await open(checkerPage, width, height, input);
          const wrong = await everything(page, CHECKER, things, input, () => fresh(page));
          await page.close();
          return wrong.map((one) => ({ ...one, where: `${name}: ${one.where}` }));
        }),
      );
      assert.deepEqual(found.flat(), [], tell(found.flat()));
    });

    test(`each ${kind} of the card and the diagram, ${input}: twice is once`, async () => {
      const found = await Promise.all(
        [
          ['vein-call-to-book', `dismissible ${CARD_ATTRIBUTES}`],
          ['vein-pump-diagram', 'leg="healthy"'],
          ['vein-pump-diagram', 'leg="healthy" compare="reflux"'],
        ].map(async ([tag = '', attributes = '']) => {
          const html = `<${tag} ${attributes}>${TEL}</${tag}>`;
          const { page } = await open(`<main>${html}</main>`, 390, 844, input);
          const wrong = await everything(page, tag, things, input, async () => {
            await page.evaluate((markup) => (document.querySelector('main')!.innerHTML = markup), html);
            await page.waitForFunction(
              (name) => document.querySelector(name)!.shadowRoot?.firstElementChild,
              { polling: 20 },
              tag,
            );
          });
          await page.close();
          return wrong.map((one) => ({ ...one, where: `${tag} ${attributes}: ${one.where}` }));
        }),
      );
      assert.deepEqual(found.flat(), [], tell(found.flat()));
    });
  }

  test('the second press does nothing where a card goes away and a checker moves under the pointer', async () => {
    for (const input of ['mouse', 'touch'] as const) {
      await asDouble(async () => {
        const { page } = await open(
          `<vein-call-to-book dismissible>${TEL}</vein-call-to-book>${checkerPage}`,
          390,
          844,
          input,
        );
        await go(page, 'start');
        await answer(page);
        const before = await snap(page, CHECKER);
        // The checker's Continue is drawn up to where the close button stands.
        await page.evaluate((tag) => {
          const card = document.querySelector('vein-call-to-book')!;
          const close = card.shadowRoot!.querySelector('[part~=dismiss]')!.getBoundingClientRect();
          const go = document.querySelector(tag)!.shadowRoot!.querySelector('[part~=continue]')!;
          card.addEventListener('vein-dismiss', () => {
            requestAnimationFrame(() => {
              const at = go.getBoundingClientRect();
              const host = document.querySelector<HTMLElement>(tag)!;
              host.style.cssText = `position: relative; left: ${close.left - at.left}px; top: ${close.top - at.top}px`;
            });
          });
        }, CHECKER);
        const point = (await pointOf(page, 'vein-call-to-book', '[part~=dismiss]'))!;
        const times = await pressTwice(page, point, input);
        const later = await snap(page, CHECKER);
        await page.close();
        if (Math.max(...times) - Math.min(...times) > DOUBLE) return { found: undefined, times };
        assert.equal(later.answers, before.answers, input);
        assert.equal(later.shown, before.shown, input);
        return { found: undefined, times };
      });
    }
  });

  test('a slow phone: a press that comes before the next page is drawn, or right after, does nothing there', async () => {
    for (const input of ['mouse', 'touch'] as const)
      for (const [busy, gap, when] of [
        [1000, 700, 'after'],
        [1000, 1300, 'after'],
        [1800, 900, 'after'],
        // Both presses wait until the page hears of the first one.
        [500, 120, 'before'],
        [900, 300, 'before'],
      ] as const) {
        const { page } = await open(checkerPage, 390, 844, input);
        await toScreen(page, 1);
        await answer(page);
        const stood = await snap(page, CHECKER);
        await go(page, 'next');
        const once = await snap(page, CHECKER);
        await toScreen(page, 1);
        await answer(page);
        await calm(page);
        // The page takes this long for what follows the press, or for something else before it.
        const point = (await pointOf(page, CHECKER, '[part~=continue]'))!;
        await page.evaluate(
          (ms, before) => {
            const work = (): void => {
              const end = performance.now() + ms;
              while (performance.now() < end);
            };
            if (before) setTimeout(work, 50);
            else addEventListener('click', () => requestAnimationFrame(work));
          },
          busy,
          when === 'before',
        );
        if (when === 'before') await wait(80);
        await pressTwice(page, point, input, gap);
        await wait(100);
        const later = await snap(page, CHECKER);
        assert.notEqual(later.shown, stood.shown, 'the first press went on');
        assert.equal(
          later.shown,
          once.shown,
          `${input}, busy for ${busy} ms ${when} the press, ${gap} ms between`,
        );
        assert.equal(
          later.answers,
          once.answers,
          `${input}, busy for ${busy} ms ${when} the press, ${gap} ms between`,
        );
        await page.close();
      }
  });

  test('three and four presses in a row go one page and answer nothing there', async () => {
    for (const input of ['mouse', 'touch'] as const) {
      const { page } = await open(checkerPage, 390, 844, input);
      for (const [presses, gap] of [
        [3, 150],
        [4, 350],
      ] as const) {
        await toScreen(page, 1);
        await answer(page);
        await go(page, 'next');
        const once = await snap(page, CHECKER);
        const later = await asDouble(async () => {
          await toScreen(page, 1);
          await answer(page);
          await calm(page);
          const point = (await pointOf(page, CHECKER, '[part~=continue]'))!;
          const times = await pressTwice(page, point, input, gap, undefined, presses);
          return { found: await snap(page, CHECKER), times };
        });
        assert.equal(later.shown, once.shown, `${input}, ${presses} presses`);
        assert.equal(later.answers, once.answers, `${input}, ${presses} presses`);
      }
      await page.close();
    }
  });

  test('Enter held on Start, Continue and in a field goes one page and changes no answer', async () => {
    const { page } = await open(checkerPage, 390, 844, 'mouse');
    for (const [screens, selector] of [
      [0, '[part~=continue]'],
      [1, '[part~=continue]'],
      [3, '[part~=continue]'],
      [1, 'input'],
      [3, 'input'],
    ] as const) {
      await toScreen(page, screens);
      if (screens > 0) await answer(page);
      const answers = (await snap(page, CHECKER)).answers;
      await go(page, 'next');
      const once = await snap(page, CHECKER);
      await toScreen(page, screens);
      if (screens > 0) await answer(page);
      await page.evaluate(
        (tag, wanted) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(wanted)!.focus(),
        CHECKER,
        selector,
      );
      // The first comes by itself, the others are repeats, as from a key that is held.
      for (let i = 0; i < 12; i++) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      const held = await snap(page, CHECKER);
      assert.equal(held.shown, once.shown, `screen ${screens}, ${selector}`);
      assert.equal(held.answers, answers, `screen ${screens}, ${selector}`);
    }
    await page.close();
  });

  test('Enter and space held on the buttons of the diagram and the card do what one press does', async () => {
    const { page } = await open(
      `<vein-pump-diagram leg="healthy">${TEL}</vein-pump-diagram><vein-call-to-book>${TEL}</vein-call-to-book>`,
      1280,
      800,
      'mouse',
    );
    const play = (): Promise<string> =>
      page.evaluate(() =>
        document
          .querySelector('vein-pump-diagram')!
          .shadowRoot!.querySelector('[part~=play]')!
          .textContent.trim(),
      );
    const stopped = await play();
    for (const key of ['Enter', ' '] as const) {
      await page.evaluate(async () => {
        const diagram = document.querySelector('vein-pump-diagram')!;
        await diagram.pause();
        diagram.shadowRoot!.querySelector<HTMLElement>('[part~=play]')!.focus();
      });
      for (let i = 0; i < 8; i++) await page.keyboard.down(key);
      await page.keyboard.up(key);
      await wait(50);
      assert.notEqual(await play(), stopped, `${key} held: it plays`);
    }
    await forget(page);
    await page.evaluate(() =>
      document
        .querySelector('vein-call-to-book')!
        .shadowRoot!.querySelector<HTMLElement>('[part~=call]')!
        .focus(),
    );
    for (let i = 0; i < 8; i++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    assert.deepEqual((await snap(page, 'vein-call-to-book')).acted, ['vein-call', 'tel:+17024307661']);
    await page.close();
  });

  test('two fingers on Continue, or one there and one on an answer, change no answer and go one page at most', async () => {
    const { page } = await open(checkerPage, 390, 844, 'touch');
    const session = await page.createCDPSession();
    for (const other of ['[part~=continue]', 'label']) {
      await toScreen(page, 1);
      await answer(page);
      const before = await snap(page, CHECKER);
      await go(page, 'next');
      const next = await snap(page, CHECKER);
      await toScreen(page, 1);
      await answer(page);
      const second = await pointOf(page, CHECKER, other);
      const first = (await pointOf(page, CHECKER, '[part~=continue]', 0, 'nearest'))!;
      const near = other === 'label' ? second! : { x: first.x + 12, y: first.y + 6 };
      await calm(page);
      for (const touchPoints of [
        [{ ...first, id: 0 }],
        [
          { ...first, id: 0 },
          { ...near, id: 1 },
        ],
      ])
        await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [{ ...near, id: 1 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await wait(150);
      const later = await snap(page, CHECKER);
      assert.equal(later.answers, before.answers, other);
      assert.ok([before.shown, next.shown].includes(later.shown), `${other}: ${later.shown}`);
    }
    await page.close();
  });

  for (const input of ['mouse', 'touch'] as const) {
    test(`the page changes its language before, during and between two presses, ${input}: no answer changes`, async () => {
      const { page } = await open(checkerPage, 360, 740, input);
      /** Changes the page's language, and gives when, ms. */
      const speak = (lang: string): Promise<number> =>
        page.evaluate(
          async (tag, to) => {
            const when = performance.now();
            document.documentElement.lang = to;
            await new Promise((resolve) => setTimeout(resolve));
            await (document.querySelector(tag) as unknown as { updateComplete: Promise<boolean> })
              .updateComplete;
            return when;
          },
          CHECKER,
          lang,
        );
      for (const screens of [1, 3, 5]) {
        for (const when of ['before', 'during', 'between']) {
          const anew = async (): Promise<void> => {
            await toScreen(page, screens);
            await answer(page);
          };
          await speak('es');
          await anew();
          const before = await snap(page, CHECKER);
          await go(page, 'next');
          const once = await snap(page, CHECKER);
          const later = await asDouble(async () => {
            await speak('en');
            await anew();
            await calm(page);
            const point = (await pointOf(page, CHECKER, '[part~=continue]'))!;
            let times: number[] = [];
            if (when === 'before') {
              const [spoken, pressed] = await Promise.all([speak('es'), pressTwice(page, point, input, 30)]);
              times = [spoken, ...pressed];
            } else if (when === 'during' && input === 'mouse') {
              await page.mouse.move(point.x, point.y);
              await page.mouse.down();
              await speak('es');
              await page.mouse.up();
            } else times = await pressTwice(page, point, input, 120, () => speak('es'));
            await wait(30);
            return { found: await snap(page, CHECKER), times };
          });
          // Who pressed what the change had moved away presses nothing: then the page stays.
          const right = later.shown === before.shown ? before : once;
          assert.equal(later.shown, right.shown, `screen ${screens}, ${when}`);
          assert.equal(later.answers, right.answers, `screen ${screens}, ${when}`);
        }
      }
      await page.close();
    });
  }

  test('presses in two places, or a second apart, are two presses', async () => {
    for (const input of ['mouse', 'touch'] as const) {
      const { page } = await open(checkerPage, 390, 844, input);
      await toScreen(page, 1);
      // Two answers, one right after the other.
      const one = (await pointOf(page, CHECKER, 'label', 0))!;
      const two = (await pointOf(page, CHECKER, 'label', 1, 'nearest'))!;
      const at = (await pointOf(page, CHECKER, 'label', 0, 'nearest'))!;
      await press(page, at, input);
      await press(page, two, input);
      const ticked = await page.evaluate(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelectorAll('input:checked').length,
        CHECKER,
      );
      assert.equal(ticked, 2, `${input} ${JSON.stringify([one, two])}`);
      // The same answer again, a second later: it is taken back.
      await wait(1000);
      await press(page, two, input);
      assert.equal(
        await page.evaluate(
          (tag) => document.querySelector(tag)!.shadowRoot!.querySelectorAll('input:checked').length,
          CHECKER,
        ),
        1,
        input,
      );
      // An answer and then Continue, as a quick hand does.
      await calm(page);
      await toScreen(page, 2);
      const before = await snap(page, CHECKER);
      const none = (await page.evaluate((tag) => {
        const labels = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('label')];
        return labels.length - 1;
      }, CHECKER))!;
      const onward = (await pointOf(page, CHECKER, '[part~=continue]'))!;
      await press(page, (await pointOf(page, CHECKER, 'label', none, 'nearest'))!, input);
      await press(page, (await pointOf(page, CHECKER, '[part~=continue]', 0, 'nearest')) ?? onward, input);
      assert.notEqual((await snap(page, CHECKER)).shown.split(' | ')[1], before.shown.split(' | ')[1], input);
      await page.close();
    }
  });

  test('scripts and assistive technology are never held back: click() twice, next() twice, two keys at once', async () => {
    const { page } = await open(checkerPage, 390, 844, 'mouse');
    const heading = (): Promise<string> =>
      page.evaluate(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('.heading')!.textContent.trim(),
        CHECKER,
      );
    await toScreen(page, 2);
    await answer(page);
    await go(page, 'next');
    const third = await heading();
    // click(), which has no detail, as voice control and screen readers press.
    await toScreen(page, 1);
    for (let i = 0; i < 2; i++) {
      await answer(page);
      await page.evaluate(
        (tag) =>
          document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('[part~=continue]')!.click(),
        CHECKER,
      );
    }
    assert.equal(await heading(), third, 'click()');
    await toScreen(page, 1);
    for (let i = 0; i < 2; i++) {
      await answer(page);
      await go(page, 'next');
    }
    assert.equal(await heading(), third, 'next()');
    // Two presses of a key, each a press of its own: a trusted click without detail.
    await toScreen(page, 1);
    for (let i = 0; i < 2; i++) {
      await answer(page);
      await page.evaluate(
        (tag) =>
          document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('[part~=continue]')!.focus(),
        CHECKER,
      );
      await page.keyboard.press('Enter');
      await wait(20);
    }
    assert.equal(await heading(), third, 'Enter');
    // A screen reader's press right after a hand's press.
    await calm(page);
    await toScreen(page, 1);
    await answer(page);
    await press(page, (await pointOf(page, CHECKER, '[part~=continue]'))!, 'mouse');
    await answer(page);
    await page.evaluate(
      (tag) =>
        document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('[part~=continue]')!.click(),
      CHECKER,
    );
    assert.equal(await heading(), third, 'click() after a press');
    await page.close();
  });
});

after(() => {
  console.log('What the second press found under the pointer:');
  console.table(
    Object.entries(hits)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 25)
      .map(([what, times]) => ({ what, times })),
  );
});
