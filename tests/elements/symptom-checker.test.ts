import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

  it('moves the focus to the heading of each page, which is also the legend', async () => {
    const checker = await make();
    await checker.start();
    expect(focused(checker)!.id).to.equal('heading');
    expect(focused(checker)!.closest('legend')).not.to.equal(null);
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
    const clickable = [...checker.shadowRoot!.querySelectorAll('a, button, summary, input')];
    expect(clickable.map((one) => one.getAttribute('href') ?? one.getAttribute('part'))).to.deep.equal([
      'tel:911',
      'mistake',
    ]);
    expect(words(checker)).not.to.contain('A Clinic');
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
    expect(inside(checker, 'legend h3').textContent).not.to.contain('going on');
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
    expect(checker.toQuestionnaireResponse().item).to.deep.equal([]);
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
    expect(checker.getSummary()).to.contain('Plan a visit to a vein clinic').and.not.contain('<');
    const response = checker.toQuestionnaireResponse();
    expect(response.status).to.equal('completed');
    expect(response.item.find(({ linkId }) => linkId === 'varicose')!.answer).to.deep.equal([
      { valueBoolean: true },
    ]);
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
    expect(row('Is the swelling new').querySelectorAll('dd')[0]!.textContent).to.equal('–');
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
      'It could not be copied. You can print it.',
    );
    expect(calls).to.have.length(0);
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
