import type { Page } from 'puppeteer-core';
import type { Listener } from './listener.js';

/** A visitor's way, told as it would be heard. */
export interface Journey {
  readonly name: string;
  readonly tag: string;
  /** The element's HTML, with the clinic's link inside. */
  readonly html: string;
  readonly walk: (visitor: Visitor) => Promise<void>;
}

/** What a journey does. */
export class Visitor {
  /** What was said after each change of a setting. */
  readonly changes: { readonly what: string; readonly said: readonly string[] }[] = [];
  /** What was said while something played. */
  readonly whilePlaying: string[] = [];
  /** The headings of the page that a journey ends on, where it asks for them. */
  headings: string[] = [];

  constructor(
    readonly page: Page,
    readonly ears: Listener,
    private readonly tag: string,
  ) {}

  /** Presses what a selector finds in the element. */
  async press(selector: string, what = selector): Promise<string[]> {
    await this.page.evaluate(
      (tag, wanted) => {
        const found = document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(wanted);
        if (!found) throw new Error(`${wanted}: got nothing on the page`);
        // A press of a pointer gives the focus, as a click from a script does not.
        found.focus();
        found.click();
      },
      this.tag,
      selector,
    );
    return this.ears.after(what);
  }

  /** Answers a page of the checker: what is named is chosen, else what says no. */
  async answer(wanted: Readonly<Record<string, string>>): Promise<void> {
    const chosen = await this.page.evaluate(
      async (tag, said) => {
        const checker = document.querySelector(tag as 'vein-symptom-checker')!;
        const names: string[] = [];
        for (const fieldset of checker.shadowRoot!.querySelectorAll('fieldset')) {
          const inputs = [...fieldset.querySelectorAll('input')];
          const fit = inputs.filter(({ name, value }) => said[name] === value);
          const out =
            inputs.find(({ value, dataset }) => 'none' in dataset || value === 'none' || value === 'no') ??
            inputs[1]!;
          for (const input of fit.length > 0 ? fit : [out]) {
            if (!input.checked) input.click();
            names.push(input.labels?.[0]?.querySelector('.name')?.textContent.trim() ?? input.value);
          }
        }
        await checker.updateComplete;
        return names;
      },
      this.tag,
      wanted,
    );
    if (chosen.length > 0) await this.ears.after(`chooses: ${chosen.join('; ')}`);
  }

  /** Changes a select, by the place of an option, or a slider, as a visitor would. */
  async set(selector: string, value: string, what: string): Promise<void> {
    await this.page.evaluate(
      (tag, wanted, to) => {
        const control = document
          .querySelector(tag)!
          .shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(wanted)!;
        control.focus();
        if (control instanceof HTMLSelectElement) control.selectedIndex = Number(to);
        else control.value = to;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      },
      this.tag,
      selector,
      value,
    );
    await this.ears.spoken();
    this.changes.push({ what, said: await this.ears.after(what) });
  }

  /** Whether something stands on the page. */
  shows(selector: string): Promise<boolean> {
    return this.page.evaluate(
      (tag, wanted) => document.querySelector(tag)!.shadowRoot!.querySelector(wanted) !== null,
      this.tag,
      selector,
    );
  }
}

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const CHECKER = `<vein-symptom-checker clinic-name="Alpha Vein Clinic" booking-url="https://example.com/book">${LINK}</vein-symptom-checker>`;
const VEINS = { age: '50-64', sex: 'female', varicose: 'true', ache: 'true', worseEndOfDay: 'true' };

const CONTINUE = '[part=continue]';

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'vein-result',
    tag: 'vein-symptom-checker',
    html: CHECKER,
    walk: async (visitor) => {
      const { ears } = visitor;
      await ears.read();
      await visitor.press(CONTINUE, 'Start');
      while (!(await visitor.shows('[part=result]'))) {
        await ears.read();
        await visitor.answer(VEINS);
        await visitor.press(CONTINUE, 'Continue');
      }
      await ears.read();
      visitor.headings = await ears.headings();
    },
  },
  {
    name: 'emergency-by-mistake',
    tag: 'vein-symptom-checker',
    html: CHECKER,
    walk: async (visitor) => {
      await visitor.press(CONTINUE, 'Start');
      await visitor.answer({ chestPain: 'true' });
      await visitor.press(CONTINUE, 'Continue');
      await visitor.ears.read();
      await visitor.press('[part=mistake]', 'This was a mistake');
      await visitor.ears.read();
    },
  },
  {
    name: 'error-corrected',
    tag: 'vein-symptom-checker',
    html: CHECKER,
    walk: async (visitor) => {
      await visitor.press(CONTINUE, 'Start');
      await visitor.press(CONTINUE, 'Continue, without an answer');
      await visitor.ears.read();
      await visitor.press('[part=errors] button', 'the question that is missing');
      await visitor.press('[data-none]', 'None of these');
      await visitor.press('[name=chestPain]', 'a sign after all');
      await visitor.press('[data-none]', 'None of these');
      await visitor.ears.read();
      await visitor.press(CONTINUE, 'Continue');
    },
  },
  {
    name: 'story',
    tag: 'vein-pump-diagram',
    html: `<vein-pump-diagram>${LINK}</vein-pump-diagram>`,
    walk: async (visitor) => {
      const { ears } = visitor;
      await ears.read();
      await visitor.press('[part=play]', 'Play');
      visitor.whilePlaying.push(...(await ears.heard()), ...(await ears.heard()), ...(await ears.heard()));
      await visitor.press('[part=play]', 'Pause');
      for (let scene = 2; scene <= 8; scene++) await visitor.press('[part=next]', `Next, to scene ${scene}`);
      await visitor.press('[part=choice]', 'the first of what helps');
      // It plays on: its end is the same each time.
      await visitor.page.evaluate(async () => {
        const diagram = document.querySelector('vein-pump-diagram')!;
        await diagram.pause();
        await diagram.seek(60);
      });
      await ears.read();
    },
  },
  {
    name: 'explore',
    tag: 'vein-pump-diagram',
    html: `<vein-pump-diagram view="explore" activity="standing">${LINK}</vein-pump-diagram>`,
    walk: async (visitor) => {
      const { ears } = visitor;
      await ears.read();
      await visitor.set('.settings label:nth-child(1) select', '2', 'the leg with leaking valves');
      await visitor.set('[part=slider]', '30', 'a stocking of 30 mmHg');
      await visitor.set('.settings label:nth-child(2) select', '1', 'the healthy leg beside it');
      await ears.read();
    },
  },
  {
    name: 'offices-and-bar',
    tag: 'vein-call-to-book',
    html: `<vein-call-to-book clinic-name="Alpha Vein Clinic" booking-url="https://example.com/book" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles" now="2026-07-06T10:00-07:00" placement="bottom" dismissible><a href="tel:+17024307661" data-office="Las Vegas">(702) 430-7661</a> <a href="tel:+17025550123" data-office="Henderson" data-hours="mo-fr 08:00-16:00" data-map-url="https://example.com/map">(702) 555-0123</a></vein-call-to-book>`,
    walk: async (visitor) => {
      await visitor.page.focus('main > a');
      await visitor.ears.read();
      await visitor.press('[part=call]', 'Call');
      await visitor.ears.read();
      await visitor.press('.cross', 'Close the list');
      await visitor.press('[part=dismiss]', 'Close the bar');
      await visitor.ears.read();
    },
  },
];
