import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FhirItem } from 'vein-elements';
import type { VeinSymptomChecker } from 'vein-elements/symptom-checker';
import 'vein-elements/symptom-checker/define';
import type { Findings } from 'vein-elements/triage';
import { answerPage, visit } from '../support/visitor.js';

const VEINS: Findings = {
  age: '50-64',
  sex: 'female',
  pregnancy: 'no',
  swelling: 'none',
  varicose: true,
  ache: true,
};
const CHEST: Findings = { chestPain: true };

const make = (lang = 'en'): Promise<VeinSymptomChecker> =>
  fixture(html`
    <vein-symptom-checker lang=${lang} clinic-name="A Clinic" booking-url="https://example.com/book">
      <p><a href="tel:+17024307661">(702) 430-7661</a></p>
    </vein-symptom-checker>
  `);
const inside = <T extends Element = HTMLElement>(checker: Element, selector: string): T =>
  checker.shadowRoot!.querySelector<T>(selector)!;
const words = (checker: Element): string => inside(checker, '.root').textContent!.replace(/\s+/g, ' ');
const focused = (checker: Element): Element | null => checker.shadowRoot!.activeElement;
const calls: string[] = [];
const warn = console.warn;

describe('vein-symptom-checker', () => {
  beforeEach(() => {
    calls.length = 0;
    console.warn = (...parts: unknown[]) => calls.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('shows the emergency number before the first question', async () => {
    const checker = await make();
    expect(inside<HTMLAnchorElement>(checker, '.notice a').href).to.equal('tel:911');
    expect(checker.assessment).to.equal(undefined);
  });

  it('moves the focus to the heading of each page, which names the first group and is heard once', async () => {
    const checker = await make();
    await checker.start();
    expect(focused(checker)!.id).to.equal('heading');
    const group = inside(checker, 'fieldset');
    expect(group.querySelector('legend')).to.equal(null);
    const name = inside(checker, `#${group.getAttribute('aria-labelledby')!}`);
    expect(name.closest('#heading')).not.to.equal(null);
    expect(inside(checker, `#${group.getAttribute('aria-describedby')!}`).textContent).to.contain(
      'Check all',
    );
    expect(checker.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(1);
  });

  it('says what is missing, takes the focus there, and leads to the question', async () => {
    const checker = await make();
    await checker.start();
    await checker.next();
    expect(focused(checker)!.id).to.equal('errors');
    inside<HTMLButtonElement>(checker, '#errors button').click();
    expect(focused(checker)).to.equal(inside(checker, 'fieldset input'));
  });

  it('tells an error once, marks the fields, and takes the marks back where they are answered', async () => {
    const checker = await make();
    await checker.start();
    await checker.next();
    expect(inside(checker, '[role="alert"]')).to.equal(null);
    const boxes = (): Element[] => [...checker.shadowRoot!.querySelectorAll('input[aria-invalid="true"]')];
    expect(boxes()).to.have.length(checker.shadowRoot!.querySelectorAll('input').length);
    inside<HTMLInputElement>(checker, '[data-none]').click();
    await checker.updateComplete;
    expect([boxes().length, inside(checker, '#errors')]).to.deep.equal([0, null]);
    await checker.next();
    answerPage(checker, {});
    await checker.next();
    await checker.next();
    const radios = inside(checker, '[role="radiogroup"]');
    expect(radios.getAttribute('aria-invalid')).to.equal('true');
    const described = radios.getAttribute('aria-describedby')!.split(' ');
    expect(inside(checker, `#${described.at(-1)!}`).textContent).to.contain('Is a leg swollen?');
  });

  it('says what a tick takes back, both ways', async () => {
    const checker = await make();
    await checker.start();
    const status = (): string => inside(checker, '[role="status"]').textContent.trim();
    const press = async (selector: string): Promise<void> => {
      inside<HTMLInputElement>(checker, selector).click();
      await checker.updateComplete;
    };
    await press('[name="fainted"]');
    expect(status()).to.equal('');
    await press('[data-none]');
    const rows = status();
    expect(rows).not.to.equal('');
    await press('[name="chestPain"]');
    expect(status()).not.to.be.oneOf(['', rows]);
    await press('[name="fainted"]');
    expect(status()).to.equal('');
  });

  it('tells which part this is, to the eye and to the ear, and how to look for a sign', async () => {
    const checker = await make();
    await checker.start();
    expect(words(checker)).to.contain('1 of 8').and.contain('Part 1 of 8');
    for (let page = 0; page < 2; page++) {
      answerPage(checker, {});
      await checker.next();
    }
    expect(inside(checker, '.bar rect').getAttribute('width')).to.equal('2');
    inside<HTMLDetailsElement>(checker, '.look').open = true;
    await waitUntil(() => inside(checker, '.look li'), 'the steps are drawn when they are asked for');
    const steps = checker.shadowRoot!.querySelectorAll('.look li');
    expect(steps).to.have.length.above(5);
    for (const step of steps) expect(step.querySelector('svg[aria-hidden="true"]')).not.to.equal(null);
  });

  it('shows on the way back what was chosen on the way there, one page after the other', async () => {
    const checker = await make();
    const chosen = (): string[] =>
      [...checker.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ name, value }) => `${name}=${value}`,
      );
    const there: string[][] = [];
    await checker.start();
    while (inside(checker, 'input')) {
      answerPage(checker, VEINS);
      await checker.updateComplete;
      there.push(chosen());
      await checker.next();
    }
    expect(there).to.have.length.above(5);
    for (const page of there.reverse()) {
      await checker.back();
      expect(chosen()).to.deep.equal(page);
    }
  });

  it('draws how to look anew and closed on each page', async () => {
    const checker = await make();
    await checker.start();
    let seen = 0;
    while (inside(checker, 'input')) {
      const look = inside<HTMLDetailsElement>(checker, '.look');
      if (look) {
        seen++;
        expect(look.open).to.equal(false);
        expect(look.querySelector('li')).to.equal(null);
        look.open = true;
        await waitUntil(() => look.querySelector('li'), 'drawn when it is opened');
        await checker.next();
        expect(look.querySelector('li'), 'still there when an answer is missing').not.to.equal(null);
      }
      answerPage(checker, VEINS);
      await checker.next();
    }
    expect(seen).to.be.above(1);
  });

  it('shows results under real headings, below the page’s own', async () => {
    const checker = await make();
    checker.headingLevel = 3;
    await visit(checker, VEINS);
    const levels = [...checker.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => localName,
    );
    expect(levels[0]).to.equal('h3');
    expect(levels.filter((one) => one === 'h4')).to.have.length.above(2);
    expect(new Set(levels)).to.deep.equal(new Set(['h3', 'h4', 'h5']));
    const folds = [...checker.shadowRoot!.querySelectorAll('.folds details')];
    expect(folds.map((fold) => (fold as HTMLDetailsElement).open)).to.deep.equal([false, false, false]);
  });

  it('marks titles of sources as English in a Spanish result', async () => {
    const checker = await make('es');
    await visit(checker, VEINS);
    const sources = inside(checker, '.sources');
    expect(sources.textContent).to.match(/\. 20\d\d\./);
    expect(sources.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(inside(checker, '.root').lang).to.equal('es');
  });

  it('asks whether the main trouble was asked about, before a result that rests on nothing else', async () => {
    const checker = await make();
    await checker.start();
    while (!inside(checker, '[name="askedMain"]')) {
      answerPage(checker, { otherProblem: true });
      await checker.next();
    }
    inside<HTMLInputElement>(checker, '[name="askedMain"][value="yes"]').click();
    await checker.next();
    await checker.next();
    expect(checker.assessment!.level).to.equal('self-care');
  });

  it('hands the summary to another app where the device can, and only when asked to', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    const own = Object.getOwnPropertyDescriptor(navigator, 'share');
    const shared: unknown[] = [];
    const share = (data: unknown): Promise<void> => {
      shared.push(data);
      return Promise.reject(new DOMException('', shared.length > 1 ? 'AbortError' : 'DataError'));
    };
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    try {
      checker.requestUpdate();
      await checker.updateComplete;
      const status = async (): Promise<string> => {
        inside<HTMLButtonElement>(checker, '[part="share"]').click();
        await new Promise((resolve) => setTimeout(resolve, 20));
        return inside(checker, '[role="status"]').textContent.trim();
      };
      expect(shared).to.have.length(0);
      expect(await status()).not.to.equal('');
      expect(await status(), 'the visitor closed the list').to.equal('');
      expect(shared).to.deep.equal([{ text: checker.getSummary() }, { text: checker.getSummary() }]);
    } finally {
      if (own) Object.defineProperty(navigator, 'share', own);
      else delete (navigator as { share?: unknown }).share;
    }
  });

  it('prints by itself, the result first, and leaves nothing behind', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    // A browser without a screen has printed at once, and the frame would be gone.
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    let printed = 0;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window | null;
        return view && Object.assign(view, { print: () => printed++ });
      },
    });
    inside<HTMLButtonElement>(checker, '[part="print"]').click();
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    expect(printed).to.equal(1);
    const frame = inside<HTMLIFrameElement>(checker, 'iframe');
    const sheet = frame.contentDocument!;
    const text = sheet.body.textContent.replace(/\s+/g, ' ');
    expect(text.indexOf('See a vein clinic')).to.be.below(text.indexOf('Your answers'));
    expect(text).to.contain('A Clinic, (702) 430-7661').and.contain('Bulging veins');
    expect(sheet.querySelector('.doctor .sources li')).to.exist;
    expect(sheet.adoptedStyleSheets).to.have.length.above(2);
    expect(frame.src).to.equal('');
    await checker.restart();
    expect(inside(checker, 'iframe')).to.equal(null);
  });

  it('shows a review where version and language fit, and says so where it is of an earlier version', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    const shown = async (version: string, languages = '', lang = 'en'): Promise<string> => {
      Object.assign(checker, {
        reviewedBy: 'Dr. A',
        reviewedVersion: version,
        reviewedLanguages: languages,
        lang,
      });
      await new Promise((resolve) => setTimeout(resolve));
      await checker.updateComplete;
      return words(checker);
    };
    const { contentVersion } = checker.assessment!;
    expect(await shown(contentVersion)).to.contain('Reviewed by Dr. A.');
    expect(await shown(contentVersion, 'en', 'es')).not.to.contain('Dr. A');
    expect(await shown(contentVersion, 'en es', 'es-MX')).to.contain('Dr. A');
    expect(calls).to.have.length(0);
    expect(await shown('2026-11-26')).to.contain('Reviewed by Dr. A for an earlier version');
    expect(calls).to.have.length(1);
    expect(calls[0]).to.contain('reviewed-version="2026-11-26"').and.contain('clinical-protocol.html');
    expect(await shown('2999-01-01')).not.to.contain('Dr. A');
    expect(await shown('yes')).not.to.contain('Dr. A');
    expect(calls).to.have.length(3);
    expect(calls[2]).to.contain('reviewed-version="yes" is not the content\'s version');
  });

  it('offers the clinic after a vein visit, with the number that stands inside the tag', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    expect(checker.assessment!.offerBooking).to.equal(true);
    const card = inside(checker, 'vein-call-to-book');
    expect(card.getAttribute('booking-url')).to.equal('https://example.com/book');
    checker.closedOn = '12-25';
    await checker.updateComplete;
    expect(card.getAttribute('closed-on')).to.equal('12-25');
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('tel:+17024307661');
    checker.querySelector('a')!.href = 'tel:+17025550100';
    await new Promise((resolve) => setTimeout(resolve));
    await checker.updateComplete;
    expect(card.querySelector('a')!.getAttribute('href')).to.equal('tel:+17025550100');
  });

  it('stops at an emergency: the emergency number and one way back, nothing else to click', async () => {
    const checker = await make();
    expect(await visit(checker, CHEST)).to.equal(1);
    const all = [...checker.shadowRoot!.querySelectorAll('a, button, summary, input')];
    const clickable = all.filter((one) => one.getClientRects().length > 0); // the sources are for paper
    expect(clickable.map((one) => one.getAttribute('href') ?? one.getAttribute('part'))).to.deep.equal([
      'tel:911',
      'mistake',
    ]);
    expect(inside(checker, '.root').innerText).not.to.contain('A Clinic');
    inside<HTMLButtonElement>(checker, '[part="mistake"]').click();
    await checker.updateComplete;
    expect(checker.assessment).to.equal(undefined);
    expect(inside<HTMLInputElement>(checker, '[name="chestPain"]').checked).to.equal(true);
  });

  it('calls the number the page names, and 911 where that is not one', async () => {
    const checker = await make();
    checker.setAttribute('emergency-number', '112');
    await checker.updateComplete;
    expect(inside<HTMLAnchorElement>(checker, '.notice a').href).to.equal('tel:112');
    checker.setAttribute('emergency-number', '12345');
    await checker.updateComplete;
    checker.emergencyNumber = 'ask the desk';
    await checker.updateComplete;
    expect(inside<HTMLAnchorElement>(checker, '.notice a').href).to.equal('tel:911');
    expect(calls).to.have.length(2);
    expect(calls[0]).to.contain('<vein-symptom-checker> emergency-number="12345" is not 2 to 4 digits');
  });

  it('keeps a half-answered page when it is moved, restyled or spoken to in another language', async () => {
    const checker = await make();
    await checker.start();
    inside<HTMLInputElement>(checker, '[name="fainted"]').click();
    const elsewhere = document.createElement('div');
    checker.parentElement!.append(elsewhere);
    elsewhere.append(checker);
    checker.setAttribute('heading-level', '3');
    checker.lang = 'es';
    await checker.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(inside<HTMLInputElement>(checker, '[name="fainted"]').checked).to.equal(true);
    expect(inside(checker, '.root').lang).to.equal('es');
    expect(inside(checker, 'h3').textContent).not.to.contain('going on');
  });

  it('drops the answers when it is removed and when it starts over', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    const home = checker.parentElement!;
    checker.remove();
    await new Promise((resolve) => setTimeout(resolve));
    home.append(checker);
    await checker.updateComplete;
    expect(checker.assessment).to.equal(undefined);
    expect(checker.toQuestionnaireResponse()).not.to.have.property('item');
  });

  it('fires events that carry no answer and stay on the element', async () => {
    const checker = await make();
    const seen: Event[] = [];
    const heard: string[] = [];
    for (const type of [
      'vein-checker-start',
      'vein-checker-step',
      'vein-checker-complete',
      'vein-checker-state',
    ]) {
      checker.addEventListener(type, (event) => seen.push(event));
      document.addEventListener(type, () => heard.push(type));
    }
    await visit(checker, VEINS);
    expect(heard).to.deep.equal([]);
    expect(seen.filter(({ bubbles, composed }) => bubbles || composed)).to.deep.equal([]);
    expect(new Set(seen.map(({ type }) => type))).to.have.property('size', 4);
    const carried = seen.flatMap((event) => Object.keys(event).filter((key) => key !== 'isTrusted'));
    expect([...new Set(carried)].sort()).to.deep.equal(['contentVersion', 'index', 'shared']);
    expect(seen.map((event) => (event as { shared?: unknown }).shared).filter(Boolean)).to.deep.equal([]);
  });

  it('shares level and rule only where the page asks for it', async () => {
    const checker = await make();
    checker.shareResult = true;
    const heard = new Promise<Event>((resolve) =>
      document.addEventListener('vein-checker-complete', resolve, { once: true }),
    );
    await visit(checker, CHEST);
    expect((await heard) as Event & { shared: unknown }).to.have.deep.property('shared', {
      level: 'emergency',
      rule: 'lung-or-heart',
    });
  });

  it('writes a summary without markup and a FHIR response of all answers', async () => {
    const checker = await make();
    expect(checker.getSummary()).to.equal('');
    await visit(checker, VEINS);
    expect(checker.getSummary()).to.contain('See a vein clinic').and.not.contain('<');
    const response = checker.toQuestionnaireResponse();
    expect(response.status).to.equal('completed');
    const flat = (items: readonly FhirItem[] = []): FhirItem[] =>
      items.flatMap((one) => [one, ...flat(one.item)]);
    const answers = flat(response.item);
    expect(answers.find(({ linkId }) => linkId === 'varicose')!.answer).to.deep.equal([
      { valueBoolean: true },
    ]);
    for (const { answer, item } of answers) expect([answer, item].filter(Boolean)).to.have.length(1);
  });

  it('says nothing of questions that were not answered: in the summary of an emergency, and on the review', async () => {
    const checker = await make();
    await visit(checker, CHEST);
    const summary = checker.getSummary();
    expect(summary)
      .to.contain('Chest pain or pressure')
      .and.not.match(/undefined|None of these|swollen/);
    await checker.restart();
    await checker.start();
    while (!inside(checker, '[part="answers"]')) {
      answerPage(checker, VEINS);
      await checker.next();
    }
    // A change opens a question that was not asked; Back leaves it open.
    const row = (part: string): Element =>
      [...checker.shadowRoot!.querySelectorAll('.row')].find(({ textContent }) =>
        textContent.includes(part),
      )!;
    row('Is a leg swollen?').querySelector('button')!.click();
    await checker.updateComplete;
    inside<HTMLInputElement>(checker, '[name="swelling"][value="one-calf"]').click();
    await checker.back();
    expect(row('Did the swelling start').querySelectorAll('dd')[0]!.textContent).to.equal('–');
    expect(words(checker)).not.to.match(/undefined|v\./);
  });

  it('says so where nothing can be copied', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    inside<HTMLButtonElement>(checker, '[part="copy"]').click();
    await checker.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(inside(checker, '[role="status"]').textContent.trim()).to.equal(
      'That did not work. You can print it.',
    );
    expect(calls).to.have.length(0);
  });

  it('says anew that it was copied when Copy is pressed a second time', async () => {
    const checker = await make();
    await visit(checker, VEINS);
    const { clipboard } = navigator;
    const writeText = (): Promise<void> => Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const status = inside(checker, '[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent.trim()));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (let i = 0; i < 2; i++) {
      inside<HTMLButtonElement>(checker, '[part="copy"]').click();
      await new Promise((resolve) => setTimeout(resolve, 700)); // longer than what a double press is
    }
    observer.disconnect();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(said).to.deep.equal(['Copied', '', 'Copied']);
  });

  it('takes answers that come before the page is drawn again, and starts the next page clean', async () => {
    const element = await make();
    await element.start();
    const inputs = (): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];
    inputs().at(-1)!.click();
    await element.next();
    expect(element.shadowRoot!.querySelector('[part="errors"]')).to.equal(null);
    expect(inputs().some(({ checked }) => checked)).to.equal(false);
    inputs()[0]!.click();
    expect(inputs()[0]!.checked).to.equal(true);
  });

  it('can be answered with the keyboard alone', async () => {
    const checker = await make();
    await checker.start();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(inside<HTMLInputElement>(checker, '[name="chestPain"]').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await checker.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(checker.assessment!.rule).to.equal('lung-or-heart');
    expect(focused(checker)!.id).to.equal('heading');
  });
});
