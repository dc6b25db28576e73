import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, TEL } from '../support/field-page.js';
import { ZOOS, type Zoo } from '../support/layout-zoo.js';
import { SCRIPT, TAGS } from '../support/three-elements.js';

/** The least readable width where there is room, px: about 18em of small text. */
const READABLE = 280;

const CARD =
  'clinic-name="Alpha Vein Clinic" booking-url="https://booking.example/visit" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles"';
const FORMS = TAGS.flatMap((tag) => {
  const attributes = tag === 'vein-call-to-book' ? CARD : '';
  const asData = attributes.replace(/([\w-]+)=/g, 'data-$1=');
  return [
    { form: tag, html: `<${tag} ${attributes}>${TEL}</${tag}>` },
    { form: `div for ${tag}`, html: `<div data-vein="${tag.slice(5)}" ${asData}>${TEL}</div>` },
  ];
});

/** A page with a cell for each place and form; nothing of one cell reaches into another. */
const bodyOf = ({ places }: Zoo): string =>
  `<style>body { margin: 0; font: 16px/1.5 sans-serif } .cell { position: relative; display: flow-root; margin-bottom: 20px } .tall { transform: translate(0); min-height: 900px }</style>${Object.entries(
    places,
  )
    .flatMap(([place, { html, full, taken = 0, zoom = 1 }]) =>
      FORMS.map(
        (form) =>
          `<div class="cell ${/absolute|fixed|offcanvas|dialog|menu|dropdown/.test(place + html) ? 'tall' : ''}" data-place="${place}" data-form="${form.form}" data-full="${!!full}" data-taken="${taken}" data-zoom="${zoom}">${html.replace('HERE', form.html)}</div>`,
      ),
    )
    .join('')}`;

interface Fault {
  readonly place: string;
  readonly form: string;
  readonly faults: readonly string[];
}

/** Measures every cell of a page: how wide its element is, what sticks out of it, what is cut off. */
const measure = (page: Page): Promise<readonly Fault[]> =>
  page.evaluate(async (least) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const found: Fault[] = [];
    for (const cell of document.querySelectorAll<HTMLElement>('.cell')) {
      const { place = '', form = '', full, taken, zoom } = cell.dataset;
      if (place === 'content-visibility') {
        cell.scrollIntoView();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
      const faults: string[] = [];
      const host = cell.querySelector('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')!;
      const root = host.shadowRoot!.querySelector<HTMLElement>('.root')!;
      const around = cell.querySelector<HTMLElement>('[data-room]') ?? cell;
      const room = around.getBoundingClientRect();
      const box = root.getBoundingClientRect();
      const free = room.width - Number(taken);
      const wanted = Math.min(least * Number(zoom), free);
      if (box.width < wanted - 1) faults.push(`${Math.round(box.width)} px wide, room for ${free}`);
      else if (full === 'true' && box.width < free - 1)
        faults.push(`does not fill: ${Math.round(box.width)} px of ${free}`);
      if (box.left < room.left - 1 || box.right > room.right + 1)
        faults.push(
          `reaches out of its parent: ${Math.round(box.left - room.left)} to ${Math.round(box.right - room.left)} of ${Math.round(room.width)}`,
        );
      // What scrolls sideways by itself may be wider inside.
      const inner = [...root.querySelectorAll<HTMLElement>('*:not(svg *)')].filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.closest('.hidden-text') &&
          !one.parentElement?.closest('.wide'),
      );
      for (const one of inner) {
        const { left, right, width } = one.getBoundingClientRect();
        const name = `${one.localName}.${one.getAttribute('part') ?? one.className}`;
        if (width > 2 && (left < box.left - 1 || right > box.right + 1)) {
          faults.push(`${name} sticks out by ${Math.round(Math.max(box.left - left, right - box.right))} px`);
          break;
        }
        if (getComputedStyle(one).overflowX !== 'visible' && one.matches(':not(.wide, select, input)')) {
          if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) {
            faults.push(`${name} is cut off`);
            break;
          }
        }
      }
      if (faults.length > 0) found.push({ place, form, faults });
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1)
      found.push({ place: 'the page', form: '', faults: [`scrolls sideways: ${scrollWidth} px`] });
    return found;
  }, READABLE);

const field = openField();
/** How many places are right, by style sheet, width and form. */
const table: Record<string, Record<string, string>> = {};

for (const [name, zoo] of Object.entries(ZOOS)) {
  for (const width of [360, 1200]) {
    const cells = Object.keys(zoo.places).length * FORMS.length;

    test(`${name}, ${width} px: ${cells} cells have a readable width, nothing overflows, nothing is cut off`, async () => {
      const { page, errors } = await field.open(bodyOf(zoo), {
        head: `${zoo.head ?? ''}${SCRIPT}`,
        viewport: { width, height: 900 },
      });
      const faults = await measure(page);
      // The first question is as readable as the intro.
      await page.evaluate(async () => {
        for (const checker of document.querySelectorAll('vein-symptom-checker')) await checker.start();
      });
      const later = (await measure(page)).filter(
        ({ place, form }) =>
          form.includes('checker') && !faults.some((one) => one.place === place && one.form === form),
      );
      await page.close();
      const all = [...faults, ...later];
      for (const { form } of FORMS) {
        const bad = all.filter((one) => one.form === form).length;
        const row = (table[`${name}, ${width} px`] ??= {});
        row[form] = `${Object.keys(zoo.places).length - bad}/${Object.keys(zoo.places).length}`;
      }
      assert.deepEqual(errors, []);
      assert.equal(
        all.length,
        0,
        `\n${all.map(({ place, form, faults: list }) => `${place}, ${form}: ${list.join('; ')}`).join('\n')}`,
      );
    });
  }
}

test('a dialog that opens over the page: each element has a readable width', async () => {
  const { page } = await field.open(
    FORMS.map(({ html }) => `<dialog style="padding: 0">${html}</dialog>`).join(''),
    { viewport: { width: 360, height: 800 } },
  );
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('dialog')].map((dialog) => {
      dialog.showModal();
      const root = dialog
        .querySelector('vein-symptom-checker, vein-pump-diagram, vein-call-to-book')!
        .shadowRoot!.querySelector('.root')!;
      const { width } = root.getBoundingClientRect();
      dialog.close();
      return Math.round(width);
    }),
  );
  await page.close();
  assert.deepEqual(
    widths.filter((width) => width < READABLE || width > 360),
    [],
    widths.join(),
  );
});

after(() => {
  console.table(table);
});
