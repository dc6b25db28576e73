import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawn, openField, TEL } from '../support/field-page.js';
import { SCRIPT, TAGS } from '../support/three-elements.js';

const field = openField();
const file = (path: string): string =>
  field.serve(`/${path.replace(/\W/g, '-')}.js`, {
    html: readFileSync(`tests/field/node_modules/${path}`, 'utf8'),
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
const pause = (page: Page, ms = 80): Promise<unknown> =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

test('a mount moves, removes and rewrites no node that it did not make', async () => {
  for (const tag of TAGS) {
    const { page, errors } = await field.open('<main></main>', { early: true });
    const seen = await page.evaluate(async (name) => {
      const main = document.querySelector('main')!;
      main.innerHTML = `<div data-vein="${name.slice(5)}" data-phone="(702) 430-7661" class="cta" id="x">
        <!-- kept --><p>Words</p> and text <a href="tel:+17024307661">(702) 430-7661</a></div>`;
      const place = main.firstElementChild!;
      const nodes = [...place.childNodes];
      const html = place.outerHTML;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const element = place.querySelector(name);
      return {
        kept: nodes.every((node) => node.parentNode === place),
        order: [...place.childNodes]
          .filter((node) => node !== element)
          .every((node, at) => node === nodes[at]),
        inside: element?.parentElement === place && element.childNodes.length,
        same: html === place.outerHTML.replace(new RegExp(`<${name}.*</${name}>`, 's'), ''),
        drawn: !!element?.shadowRoot?.firstElementChild,
        shadow: !!place.shadowRoot,
      };
    }, tag);
    assert.deepEqual(
      seen,
      { kept: true, order: true, inside: 0, same: true, drawn: true, shadow: false },
      tag,
    );
    assert.deepEqual(errors, []);
    await page.close();
  }
});

test('what a mount replaces is hidden by a rule, and comes back where the element cannot draw', async () => {
  const body = TAGS.map(
    (tag) => `<div data-vein="${tag.slice(5)}"><p>Our nurses answer.</p><div>${TEL}</div></div>`,
  ).join('');
  const seen = async (page: Page): Promise<unknown> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-vein]')].map((place) =>
        ['p', 'div', 'div a'].map((wanted) => {
          const { height } = place.querySelector(wanted)!.getBoundingClientRect();
          return height > 1;
        }),
      ),
    );
  const { page } = await field.open(body);
  assert.deepEqual(await seen(page), Array(3).fill([false, false, false]));
  await page.close();
  const blocked = await field.open(body, {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types foo" },
    early: true,
  });
  await pause(blocked.page, 500);
  assert.deepEqual(await seen(blocked.page), Array(3).fill([true, true, true]));
  await blocked.page.close();
});

test('a mount follows its attributes live, and its own link', async () => {
  const { page } = await field.open(
    `<div data-vein="call-to-book" data-phone="(702) 555-0100" data-dismissible="">${TEL}</div><div data-vein="symptom-checker" data-no-intro="">${TEL}</div><div data-vein="pump-diagram" data-leg="reflux">${TEL}</div>`,
  );
  const read = (): Promise<Record<string, unknown>> =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const card = document.querySelector('vein-call-to-book')!;
      const diagram = document.querySelector('vein-pump-diagram')!;
      await diagram.updateComplete;
      return {
        call: card.shadowRoot!.querySelector('[part~=call]')!.getAttribute('href'),
        dismissible: card.dismissible,
        question: !!document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelector('fieldset'),
        leg: diagram.leg,
      };
    });
  assert.deepEqual(await read(), {
    call: 'tel:+17024307661',
    dismissible: true,
    question: true,
    leg: 'reflux',
  });
  await page.evaluate(() => {
    const [card, , diagram] = document.querySelectorAll('[data-vein]');
    card!.querySelector('a')!.href = 'tel:+17025550111';
    card!.removeAttribute('data-dismissible');
    diagram!.setAttribute('data-leg', 'blocked');
  });
  assert.deepEqual(await read(), {
    call: 'tel:+17025550111',
    dismissible: false,
    question: true,
    leg: 'blocked',
  });
  await page.evaluate(() => document.querySelector('[data-vein] a')!.remove());
  assert.equal((await read()).call, 'tel:+17025550100');
  await page.evaluate(() =>
    document.querySelector('[data-vein]')!.setAttribute('data-phone', '(702) 555-0122'),
  );
  assert.equal((await read()).call, 'tel:+17025550122');
  await page.close();
});

test("what a page's script sets on a mounted element stays", async () => {
  const { page } = await field.open(`<div data-vein="call-to-book" data-phone="(702) 430-7661">${TEL}</div>`);
  const kept = await page.evaluate(async () => {
    const place = document.querySelector('[data-vein]')!;
    const card = place.querySelector('vein-call-to-book')!;
    card.setAttribute('heading', 'Walk in today');
    card.bookingUrl = 'https://booking.example/visit';
    card.setAttribute('dismissible', '');
    // Something else changes: none of that may be set back.
    place.setAttribute('data-clinic-name', 'Alpha Vein Clinic');
    place.append('x');
    await new Promise((resolve) => setTimeout(resolve, 60));
    return [card.heading, card.bookingUrl, card.dismissible, card.clinicName];
  });
  assert.deepEqual(kept, ['Walk in today', 'https://booking.example/visit', true, 'Alpha Vein Clinic']);
  await page.close();
});

/** What takes an element out of its div while the div stays. */
const TAKEN: Readonly<Record<string, string>> = {
  'innerHTML is written anew': 'place.innerHTML = place.dataset.html',
  'all children are replaced':
    'place.replaceChildren(...new DOMParser().parseFromString(place.dataset.html, "text/html").body.childNodes)',
  'the element alone is removed': 'place.querySelector(NAME).remove()',
  'the div is moved': 'document.body.append(place)',
  'the div is taken out and put back in one task':
    'const { parentNode } = place; place.remove(); parentNode.append(place)',
};
for (const [name, code] of Object.entries(TAKEN)) {
  test(`${name}: the same instance is back with its answers`, async () => {
    const { page, errors } = await field.open(
      `<main><div data-vein="symptom-checker" data-no-intro="">${TEL}</div></main>`,
    );
    const seen = await page.evaluate(async (script) => {
      const place = document.querySelector<HTMLElement>('[data-vein]')!;
      const checker = place.querySelector('vein-symptom-checker')!;
      place.dataset.html = '<a href="tel:+17024307661">(702) 430-7661</a>';
      checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
      await checker.updateComplete;
      runCode(script.replace('NAME', '"vein-symptom-checker"'), { place });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = place.querySelectorAll('vein-symptom-checker');
      return [now.length, now[0] === checker, now[0]?.shadowRoot?.querySelectorAll('input:checked').length];
    }, code);
    assert.deepEqual(seen, [1, true, 1]);
    assert.deepEqual(errors, []);
    await page.close();
  });
}

/** Scripts that make a page's DOM like markup from the server, and how a page calls them. */
const MORPHS: Readonly<Record<string, { scripts: readonly string[]; run: string; module?: boolean }>> = {
  'idiomorph, outer': {
    scripts: ['idiomorph/dist/idiomorph.js'],
    run: 'Idiomorph.morph(target, html, { morphStyle: "outerHTML" })',
  },
  'idiomorph, inner, of the whole body': {
    scripts: ['idiomorph/dist/idiomorph.js'],
    run: 'Idiomorph.morph(document.body, `<main>${html}</main>`, { morphStyle: "innerHTML" })',
  },
  'Turbo stream, morph': {
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    run: 'target.id = "t"; Turbo.renderStreamMessage(`<turbo-stream action="replace" method="morph" target="t"><template>${html.replace(/<(div|p|vein-call-to-book)/, \'<$1 id="t"\')}</template></turbo-stream>`)',
  },
  'Turbo stream, update': {
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    run: 'document.querySelector("main").id = "m"; Turbo.renderStreamMessage(`<turbo-stream action="update" method="morph" target="m"><template>${html}</template></turbo-stream>`)',
  },
  'htmx, morph': {
    scripts: ['htmx.org/dist/htmx.js'],
    run: 'return htmx.ajax("GET", "/fragment?" + encodeURIComponent(html), { target: target, swap: "outerMorph" })',
  },
};
const HEAD = `<meta name="vein-elements" content="links">${SCRIPT}`;
const checkerLink = (query: string): string =>
  `<p>${TEL} <a href="/legs?no-intro=${query}#vein-symptom-checker">Check your legs</a></p>`;
/** A checker that begins with its first question, and what the server sends then. */
const CHECKERS = {
  div: {
    before: `<div data-vein="symptom-checker" data-no-intro="">${TEL}</div>`,
    html: `<div data-vein="symptom-checker" data-no-intro="" data-clinic-name="New name">${TEL}</div>`,
  },
  link: { before: checkerLink(''), html: checkerLink('&amp;clinic-name=New+name') },
};
for (const [name, { scripts, run }] of Object.entries(MORPHS)) {
  test(`${name}: a mount keeps its element and its answers, as a div and as a link`, async () => {
    for (const [form, { before, html }] of Object.entries(CHECKERS)) {
      field.serve('/fragment', { html });
      const { page, errors } = await field.open(
        `<main>${before}</main>${scripts.map((script) => `<script src="${file(script)}"></script>`).join('')}`,
        { head: HEAD },
      );
      const seen = await page.evaluate(
        async (code, markup) => {
          const placeNow = (): Element | null => document.querySelector('main :is([data-vein],p)');
          const target = placeNow();
          const checker = document.querySelector('vein-symptom-checker')!;
          checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
          await checker.updateComplete;
          for (let i = 0; i < 2; i++) {
            await runCode(code, { target: placeNow(), html: markup });
            await new Promise((resolve) => setTimeout(resolve, 200));
          }
          const now = [...document.querySelectorAll('vein-symptom-checker')];
          return {
            elements: now.length,
            samePlace: placeNow() === target,
            ticked: now[0]?.shadowRoot?.querySelectorAll('input:checked').length,
            name: now[0]?.clinicName,
          };
        },
        run,
        html,
      );
      assert.deepEqual(seen, { elements: 1, samePlace: true, ticked: 1, name: 'New name' }, form);
      assert.deepEqual(errors, [], form);
      await page.close();
    }
  });

  test(`${name}: a bar that was dismissed stays away, as a tag and as a mount`, async () => {
    for (const [form, html] of [
      ['tag', `<vein-call-to-book placement="bottom" dismissible>${TEL}</vein-call-to-book>`],
      ['div', `<div data-vein="call-to-book" data-placement="bottom" data-dismissible="">${TEL}</div>`],
    ] as const) {
      field.serve('/fragment', { html });
      const { page, errors } = await field.open(
        `<main>${html}</main>${scripts.map((script) => `<script src="${file(script)}"></script>`).join('')}`,
      );
      const seen = await page.evaluate(
        async (code, markup) => {
          const card = document.querySelector('vein-call-to-book')!;
          card.dismiss();
          await new Promise((resolve) => setTimeout(resolve, 30));
          const target = document.querySelector('main')!.firstElementChild!;
          await runCode(code, { target, html: markup });
          await new Promise((resolve) => setTimeout(resolve, 200));
          const all = [...document.querySelectorAll('vein-call-to-book')];
          return [
            all.length,
            all.some((one) => one.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height > 0),
          ];
        },
        run,
        html,
      );
      assert.deepEqual(seen, [1, false], form);
      assert.deepEqual(errors, []);
      await page.close();
    }
  });
}

test('Turbo visits the same page again with a morph refresh: answers and a dismissal are kept', async () => {
  const turbo = file('@hotwired/turbo/dist/turbo.es2017-umd.js');
  const { page } = await field.open(
    `<main><div data-vein="symptom-checker" data-no-intro="">${TEL}</div><vein-call-to-book dismissible>${TEL}</vein-call-to-book></main>`,
    {
      head: `<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve"><script src="${turbo}"></script><script src="/dist/vein-elements.min.js" defer></script>`,
    },
  );
  await page.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    checker.shadowRoot!.querySelector<HTMLInputElement>('input')!.click();
    document.querySelector('vein-call-to-book')!.dismiss();
    await checker.updateComplete;
    await new Promise((resolve) => {
      addEventListener('turbo:render', resolve, { once: true });
      (window as unknown as { Turbo: { visit: (to: string, how: object) => void } }).Turbo.visit(
        location.href,
        {
          action: 'replace',
        },
      );
    });
  });
  await pause(page, 200);
  await drawn(page);
  const seen = await page.evaluate(() => [
    document.querySelectorAll('vein-symptom-checker').length,
    document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelectorAll('input:checked').length,
    document.querySelector('vein-call-to-book')!.getBoundingClientRect().height,
  ]);
  assert.deepEqual(seen, [1, 1, 0]);
  await page.close();
});

test('Turbo visits another page and comes back: each link there has its element, and none is left over', async () => {
  const turbo = file('@hotwired/turbo/dist/turbo.es2017-umd.js');
  const head = `${HEAD.replace('<script', '<script data-turbo-track="reload"')}<script src="${turbo}"></script>`;
  field.serve('/other.html', {
    html: `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body><p>${TEL} <a href="/legs#vein-call-to-book">Book</a></p><p>${TEL} <a href="/legs#vein-pump-diagram">Legs</a></p></body></html>`,
  });
  const { page, errors, warnings } = await field.open(`<main>${CHECKERS.link.before}</main>`, { head });
  const visit = (how: string): Promise<unknown> =>
    page.evaluate(
      async (code) =>
        new Promise((resolve) => {
          addEventListener('turbo:load', resolve, { once: true });
          runCode(code);
        }),
      how,
    );
  const shown = async (): Promise<string[]> => {
    await pause(page, 150);
    return page.$$eval('[data-vein-link]', (all) => all.map(({ localName }) => localName));
  };
  await visit('Turbo.visit("/other.html")');
  assert.deepEqual(await shown(), ['vein-call-to-book', 'vein-pump-diagram']);
  await visit('history.back()');
  assert.deepEqual(await shown(), ['vein-symptom-checker']);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

test('a mount inside a shadow root, a template or a closed tab is harmless; one that comes later is made', async () => {
  const { page, errors } = await field.open(
    `<template><div data-vein="call-to-book">${TEL}</div></template><div hidden><div data-vein="call-to-book">${TEL}</div></div>`,
  );
  const counts = await page.evaluate(async () => {
    const template = document.querySelector('template')!;
    const inTemplate = template.content.querySelectorAll('vein-call-to-book').length;
    document.body.append(template.content.cloneNode(true));
    const later = document.createElement('div');
    document.body.append(later);
    later.setAttribute('data-vein', 'Call-To-Book');
    await new Promise((resolve) => setTimeout(resolve, 60));
    return [inTemplate, document.querySelectorAll('[data-vein] > vein-call-to-book').length];
  });
  assert.deepEqual(counts, [0, 3]);
  assert.deepEqual(errors, []);
  await page.close();
});
