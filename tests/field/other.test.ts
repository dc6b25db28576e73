import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, OURS, TEL } from '../support/field-page.js';
import { BODY } from '../support/three-elements.js';

const field = openField();
const CHECKER = `<vein-symptom-checker>${TEL}</vein-symptom-checker>`;
const DIAGRAM = `<vein-pump-diagram>${TEL}</vein-pump-diagram>`;

test('without an intro the first page has no way back, and back() leaves it as it is', async () => {
  for (const attributes of ['no-intro', 'no-intro=""', 'no-intro no-review', 'no-intro lang="es"']) {
    const { page } = await field.open(`<vein-symptom-checker ${attributes}>${TEL}</vein-symptom-checker>`);
    const seen = await page.evaluate(async () => {
      const checker = document.querySelector('vein-symptom-checker')!;
      const root = checker.shadowRoot!;
      const back = !!root.querySelector('[part~=back]');
      root.querySelector<HTMLInputElement>('input')!.click();
      await checker.updateComplete;
      const before = root.querySelector('.heading')!.textContent;
      await checker.back();
      return [
        back,
        root.querySelector('.heading')!.textContent === before,
        root.querySelectorAll('input:checked').length,
      ];
    });
    assert.deepEqual(seen, [false, true, 1], attributes);
    await page.close();
  }
});

test('the exported picture cuts no text, with one leg and with two, in both languages', async () => {
  for (const lang of ['en', 'es'])
    for (const attributes of [
      'leg="healthy"',
      'leg="reflux" compare="healthy"',
      'leg="post-thrombotic" compare="treated"',
      'leg="mild-reflux" compare="weak-pump" activity="ankle-pumps"',
    ]) {
      const { page } = await field.open(`<vein-pump-diagram ${attributes}>${TEL}</vein-pump-diagram>`, {
        root: `lang="${lang}"`,
      });
      const out = await page.evaluate(async () => {
        const diagram = document.querySelector('vein-pump-diagram')!;
        const found: string[] = [];
        for (const at of [3, 7]) {
          await diagram.seek(at);
          const place = document.createElement('div');
          place.innerHTML = diagram.toSVG();
          document.body.append(place);
          const svg = place.querySelector('svg')!;
          const [, , width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
          for (const text of svg.querySelectorAll('text')) {
            const { x, y, width: wide, height: tall } = text.getBBox();
            if (x < -1 || y < -1 || x + wide > width + 1 || y + tall > height + 1)
              found.push(
                `${text.textContent}: to ${Math.round(x + wide)}, ${Math.round(y + tall)} of ${width}, ${height}`,
              );
          }
          place.remove();
        }
        return found;
      });
      assert.deepEqual(out, [], `${lang} ${attributes}`);
      await page.close();
    }
});

test('what printing opened is closed again after it; what the visitor opened stays open', async () => {
  const { page } = await field.open(
    `${DIAGRAM}${CHECKER}<vein-pump-diagram compare="reflux">${TEL}</vein-pump-diagram>`,
  );
  const states = await page.evaluate(async (ours) => {
    const all = (): HTMLDetailsElement[] =>
      [...document.querySelectorAll(ours)].flatMap(({ shadowRoot }) => [
        ...shadowRoot!.querySelectorAll('details'),
      ]);
    all()[0]!.open = true;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const before = all().map(({ open }) => open);
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    return [before, all().map(({ open }) => open)];
  }, OURS);
  assert.deepEqual(states[1], states[0]);
  await page.close();
});

test('the focus stays on the call button when the clinic opens or closes', async () => {
  const CHANGES: readonly (readonly [now: string, part: string])[] = [
    ['2026-07-06T16:59:30-07:00', 'call'],
    ['2026-07-06T16:59:30-07:00', 'book'],
    ['2026-07-06T07:59:30-07:00', 'call'],
    ['2026-07-06T07:59:30-07:00', 'book'],
  ];
  for (const [now, part] of CHANGES) {
    const { page } = await field.open(
      `<vein-call-to-book hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" booking-url="https://booking.example/visit">${TEL}</vein-call-to-book>`,
      { now },
    );
    const held = await page.evaluate(async (name) => {
      const card = document.querySelector('vein-call-to-book')!;
      const root = card.shadowRoot!;
      root.querySelector<HTMLElement>(`[part~=${name}]`)!.focus();
      const status = root.querySelector('[part~=status]')!.textContent;
      (globalThis as unknown as { skip: (ms: number) => void }).skip(60_000);
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 60));
      await card.updateComplete;
      return [
        status !== root.querySelector('[part~=status]')!.textContent,
        root.activeElement?.getAttribute('part'),
      ];
    }, part);
    assert.deepEqual(held, [true, part], now);
    await page.close();
  }
});

/** Brings a checker to a screen by answering: none of these, and no. */
const answerTo = (page: Page, pages: number): Promise<unknown> =>
  page.evaluate(async (count) => {
    const checker = document.querySelector('vein-symptom-checker')!;
    for (let i = 0; i < count && !checker.assessment; i++) {
      for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset')) {
        const inputs = [...fieldset.querySelectorAll('input')];
        (
          inputs.find(({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no') ??
          inputs[1]
        )?.click();
      }
      await checker.updateComplete;
      await checker.next();
    }
  }, pages);

test('the FHIR response has no empty answer, at any point of the journey', async () => {
  const { page } = await field.open(CHECKER);
  for (const pages of [0, 1, 2, 4, 25]) {
    await page.evaluate(() => document.querySelector('vein-symptom-checker')!.restart());
    await answerTo(page, pages);
    const json = await page.evaluate(() =>
      JSON.stringify(document.querySelector('vein-symptom-checker')!.toQuestionnaireResponse()),
    );
    assert.doesNotMatch(json, /"answer":\[\]|"item":\[\]|:null|:""/, `${pages} pages`);
  }
  await page.close();
});

test('nothing is left in a document that an element has left, or in one it was removed from', async () => {
  const MOVES: Readonly<Record<string, string>> = {
    'moved into a frame': 'document.querySelector("iframe").contentDocument.body.append(element)',
    removed: 'element.remove()',
    'moved into a frame and removed there':
      'document.querySelector("iframe").contentDocument.body.append(element); element.remove()',
    'moved there and back':
      'document.querySelector("iframe").contentDocument.body.append(element); document.body.append(element); element.remove()',
  };
  for (const [name, move] of Object.entries(MOVES)) {
    const { page, errors } = await field.open('<iframe srcdoc="<!doctype html><p>x"></iframe>', {
      early: true,
      first: (tab) =>
        tab.evaluateOnNewDocument(() => {
          if (window !== window.top) return;
          const held = new Set<string>();
          Object.assign(globalThis, { held });
          let count = 0;
          const ids = new WeakMap<object, number>();
          const keyOf = (target: EventTarget, type: string, listener: object): string => {
            if (!ids.has(listener)) ids.set(listener, ++count);
            return `${target === window ? 'window' : target === document ? 'document' : 'media'} ${type} ${ids.get(listener)}`;
          };
          const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
          const counts = (one: EventTarget): boolean =>
            one === window ||
            one === document ||
            one instanceof MediaQueryList ||
            one === window.visualViewport;
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            const target = (this as EventTarget | undefined) ?? window;
            if (listener && counts(target)) {
              const key = keyOf(target, type, listener);
              held.add(key);
              if (typeof options === 'object')
                options.signal?.addEventListener('abort', () => held.delete(key));
            }
            add.call(target, type, listener, options);
          };
          EventTarget.prototype.removeEventListener = function (type, listener, options) {
            const target = (this as EventTarget | undefined) ?? window;
            if (listener && counts(target)) held.delete(keyOf(target, type, listener));
            remove.call(target, type, listener, options);
          };
        }),
    });
    await page.waitForFunction(() => customElements.get('vein-call-to-book'));
    const left = await page.evaluate(
      async (html, code) => {
        const { held } = globalThis as unknown as { held: Set<string> };
        const before = new Set(held);
        const rest = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
        const place = document.createElement('div');
        document.body.append(place);
        place.innerHTML = html;
        await rest(500);
        for (const element of [...place.children]) runCode(code, { element });
        await rest(300);
        return [...held].filter((one) => !before.has(one)).map((one) => one.replace(/ \d+$/, ''));
      },
      `${DIAGRAM.replace('<vein-pump-diagram', '<vein-pump-diagram autoplay')}${CHECKER}<vein-call-to-book placement="bottom" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles">${TEL}</vein-call-to-book>`,
      move,
    );
    assert.deepEqual(left, [], name);
    assert.deepEqual(errors, [], name);
    await page.close();
  }
});

test('each journey starts once: after a restart too, and never by the restart itself', async () => {
  const { page } = await field.open(
    `${CHECKER}<vein-symptom-checker no-intro id="bare">${TEL}</vein-symptom-checker>`,
  );
  const counts = await page.evaluate(async () => {
    const [checker, bare] = [...document.querySelectorAll('vein-symptom-checker')] as [
      HTMLElementTagNameMap['vein-symptom-checker'],
      HTMLElementTagNameMap['vein-symptom-checker'],
    ];
    const said: number[] = [];
    let starts = 0;
    for (const one of [checker, bare]) one.addEventListener('vein-checker-start', () => starts++);
    await checker.start();
    said.push(starts);
    await checker.restart();
    said.push(starts);
    await checker.start();
    said.push(starts);
    await checker.restart();
    await checker.next();
    said.push(starts);
    // Asked for in one go.
    void checker.restart();
    await checker.start();
    said.push(starts);
    let byRestart = 0;
    for (let i = 0; i < 2; i++) {
      bare.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
      await bare.updateComplete;
      const before = starts;
      await bare.restart();
      await bare.updateComplete;
      byRestart += starts - before;
    }
    said.push(byRestart);
    return said;
  });
  assert.deepEqual(counts, [1, 1, 2, 3, 4, 0]);
  await page.close();
});

test('a method that is called on an element which leaves early, or never came, resolves', async () => {
  const { page, errors } = await field.open('', { early: true });
  await page.waitForFunction(() => customElements.get('vein-pump-diagram'));
  const CASES: Readonly<Record<string, string>> = {
    'play() and then removed':
      'document.body.append(element); const done = element.play(); element.remove(); return done',
    'play() after it was removed': 'document.body.append(element); element.remove(); return element.play()',
    'play() before it is in the page': 'return element.play()',
    'seek() and then removed':
      'document.body.append(element); const done = element.seek(5); element.remove(); return done',
    'step() and then removed':
      'document.body.append(element); const done = element.step(); element.remove(); return done',
    'pause(), then in the page': 'const done = element.pause(); document.body.append(element); return done',
  };
  for (const [name, code] of Object.entries(CASES)) {
    const ended = await page.evaluate(
      (script) =>
        Promise.race([
          Promise.resolve(runCode(script, { element: document.createElement('vein-pump-diagram') })).then(
            () => 'resolved',
            (error: unknown) => `rejected: ${String(error)}`,
          ),
          new Promise((resolve) => setTimeout(() => resolve('hangs'), 3000)),
        ]),
      code,
    );
    assert.equal(ended, 'resolved', name);
  }
  assert.deepEqual(errors, []);
  await page.close();
});

test('a warning quotes the value that was written, whatever its kind', async () => {
  const { page, warnings, errors } = await field.open(BODY);
  const WRITTEN: readonly (readonly [tag: string, property: string, code: string, quoted: RegExp])[] = [
    ['vein-pump-diagram', 'stocking', '99', /99/],
    ['vein-pump-diagram', 'speed', '-3', /-3/],
    ['vein-pump-diagram', 'leg', '7', /7/],
    ['vein-pump-diagram', 'autoplay', '"sometimes"', /sometimes/],
    ['vein-symptom-checker', 'headingLevel', '12', /12/],
    ['vein-symptom-checker', 'emergencyNumber', '91100', /91100/],
    ['vein-call-to-book', 'placement', '{ edge: "left" }', /edge|left/],
    ['vein-call-to-book', 'bookingUrl', '["http://x.example"]', /x\.example/],
    ['vein-call-to-book', 'hours', '{ mo: 8 }', /mo|8/],
  ];
  for (const [tag, property, code, quoted] of WRITTEN) {
    warnings.length = 0;
    await page.evaluate(
      async (name, key, value) => {
        const element = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(name)!;
        Reflect.set(element, key, runCode(`return (${value})`));
        await element.updateComplete;
      },
      tag,
      property,
      code,
    );
    const ours = warnings.filter((one) => one.includes(`<${tag}>`));
    assert.equal(ours.length, 1, `${property} = ${code}: ${warnings.join('\n')}`);
    assert.match(ours[0]!.replace(/is not .*/, ''), quoted, `${property} = ${code}: ${ours[0]}`);
  }
  assert.deepEqual(errors, []);
  await page.close();
});

test('registerTranslation() takes anything without throwing, and warns of what is no translation', async () => {
  const { page, warnings, errors } = await field.open(BODY);
  for (const code of [
    'null',
    'undefined',
    '"es"',
    '42',
    '[]',
    '{}',
    '{ $code: 5 }',
    '{ $code: null }',
    'Object.create(null)',
    '{ get $code() { throw new Error("x") } }',
  ]) {
    for (const tag of ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book']) {
      warnings.length = 0;
      const threw = await page.evaluate(
        async (name, value) => {
          try {
            const known = customElements.get(name) as unknown as {
              registerTranslation: (given: unknown) => void;
            };
            known.registerTranslation(runCode(`return (${value})`));
            await document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(name)!
              .updateComplete;
            return '';
          } catch (error) {
            return String(error);
          }
        },
        tag,
        code,
      );
      assert.equal(threw, '', `${tag} ${code}`);
      assert.equal(warnings.length, 1, `${tag} ${code}: ${warnings.join('\n')}`);
    }
  }
  assert.deepEqual(errors, []);
  await page.close();
});

test('a setting that is swept keeps no memory for each value', async () => {
  const { page } = await field.open(DIAGRAM);
  const session = await page.createCDPSession();
  const used = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const sweep = (from: number, count: number): Promise<unknown> =>
    page.evaluate(
      async (start, values) => {
        const diagram = document.querySelector('vein-pump-diagram')!;
        for (let i = 0; i < values; i++) {
          diagram.stocking = start + i * 0.05;
          await diagram.updateComplete;
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
      from,
      count,
    );
  // The engine keeps code and shapes of its own until it is warm; what we kept would come with every sweep.
  const kept: number[] = [];
  const isFlat = (): boolean => kept.at(-1)! < 60 * 256;
  for (let before = await used(); kept.length < 25 && !isFlat();) {
    await sweep(kept.length * 1.03, 60);
    const after = await used();
    kept.push(after - before);
    before = after;
  }
  assert.ok(isFlat(), `bytes that 60 values kept, sweep by sweep: ${kept.join(', ')}`);
  await page.close();
});

test('with all three elements, mounts and a bar at most one mutation observer observes the document', async () => {
  const SETS: Readonly<Record<string, string>> = {
    'three tags': BODY,
    'three mounts': ['symptom-checker', 'pump-diagram', 'call-to-book']
      .map((name) => `<div data-vein="${name}">${TEL}</div>`)
      .join(''),
    'tags, mounts and a bar': `${BODY}${BODY}<div data-vein="call-to-book">${TEL}</div><vein-call-to-book placement="bottom">${TEL}</vein-call-to-book>`,
    'elements in shadow roots': `<div><template shadowrootmode="open">${BODY}</template></div>${BODY}`,
  };
  for (const [name, body] of Object.entries(SETS)) {
    const { page } = await field.open(body, {
      first: (tab) =>
        tab.evaluateOnNewDocument(() => {
          const observing = new Set<object>();
          Object.assign(globalThis, { observing });
          const Real = MutationObserver;
          globalThis.MutationObserver = class extends Real {
            override observe(target: Node, options?: MutationObserverInit): void {
              if (
                [document, document.documentElement, document.body, document.head].includes(target as never)
              )
                observing.add(this);
              super.observe(target, options);
            }
            override disconnect(): void {
              observing.delete(this);
              super.disconnect();
            }
          };
        }),
    });
    const counts = await page.evaluate(async (ours) => {
      const { observing } = globalThis as unknown as { observing: Set<object> };
      const with_ = observing.size;
      for (const element of document.querySelectorAll(ours)) element.remove();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return [with_, observing.size];
    }, OURS);
    assert.ok(counts[0]! <= 1 && counts[1]! <= 1, `${name}: ${counts.join(', then ')}`);
    await page.close();
  }
});
