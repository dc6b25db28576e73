import { expect } from '@open-wc/testing';
import type { VeinPumpChangeEvent } from 'vein-elements';
import 'vein-elements/pump-diagram/define';
import 'vein-elements/symptom-checker/define';
import { emulate, itInChromium } from '../support/engine.js';
import { watchFrames, type Frames } from '../support/frames.js';
import { all, diagram, find, label, pressed, wait, words } from '../support/pump.js';
import { visit } from '../support/visitor.js';

describe('what the visitor does', () => {
  let frames: Frames;
  const heard: VeinPumpChangeEvent[] = [];
  const listen = (event: VeinPumpChangeEvent): unknown => heard.push(event);
  beforeEach(() => {
    frames = watchFrames(true);
    heard.length = 0;
    document.addEventListener('vein-pump-change', listen);
  });
  afterEach(async () => {
    document.removeEventListener('vein-pump-change', listen);
    frames.release();
    await emulate({ reducedMotion: 'no-preference' });
  });

  it('is told with all settings; a property write is not', async () => {
    const element = await diagram();
    for (const [name, value] of Object.entries({
      leg: 'reflux',
      activity: 'sitting',
      stocking: 20,
      speed: 1,
    }))
      Object.assign(element, { [name]: value });
    await element.updateComplete;
    await element.play();
    await element.step();
    expect(heard).to.have.length(0);
    const [leg, compare, speed] = all<HTMLSelectElement>(element, 'select');
    for (const [select, text] of [
      [leg, 'Leg with many leaking valves'],
      [compare, 'Leg after a clot'],
      [speed, '2×'],
    ] as const) {
      const index = [...select!.options].findIndex((option) => option.text === text);
      expect(index, text).to.be.greaterThan(-1);
      select!.selectedIndex = index;
      select!.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    const slider = find<HTMLInputElement>(element, '[part=slider]')!;
    slider.value = '30';
    slider.dispatchEvent(new Event('change'));
    await element.updateComplete;
    find<HTMLInputElement>(element, 'input:not(:checked)')!.click();
    await wait(10);
    expect(heard).to.have.length(5);
    expect(heard.at(-1)!.composed).to.equal(true);
    expect(heard.at(-1)!.settings).to.deep.equal({
      leg: 'severe',
      compare: 'post-thrombotic',
      stocking: 30,
      speed: 2,
      activity: 'standing',
    });
  });

  it('a stocking is offered where the model knows one, and taken off where it does not', async () => {
    const element = await diagram('leg="reflux" stocking="20"');
    expect(find<HTMLInputElement>(element, '[part=slider]')!.value).to.equal('20');
    const [leg] = all<HTMLSelectElement>(element, 'select');
    leg!.selectedIndex = 0;
    leg!.dispatchEvent(new Event('change'));
    await wait(20);
    await element.updateComplete;
    expect([element.leg, element.stocking]).to.deep.equal(['healthy', 0]);
    expect(find(element, '[part=slider]')).to.equal(null);
    const written = await diagram('leg="healthy" stocking="20"');
    expect(written.stocking, 'what an author wrote is drawn').to.equal(20);
    expect(words(written, '[part=model]')).to.contain('not good at a stocking');
  });

  it('a choice is said once, politely, where nothing plays', async () => {
    const element = await diagram('activity="standing"');
    const status = (): string => words(element, '.explore > [role=status]')!;
    expect(status()).to.equal('');
    const [leg] = all<HTMLSelectElement>(element, 'select');
    for (const index of [1, 2]) {
      leg!.selectedIndex = index;
      leg!.dispatchEvent(new Event('change'));
      await wait(50);
      expect(status(), 'quick changes do not queue').to.equal('');
    }
    await wait(600);
    expect(status()).to.equal('Stand. Leg with leaking valves, Pressure after ten heel raises: 64 mmHg.');
  });

  itInChromium(
    'an activity that was chosen is seen moving; with less motion its outcome is shown at once',
    async () => {
      const choose = async (element: Element, name: string): Promise<void> => {
        all<HTMLInputElement>(element, 'input')
          .find(({ parentElement }) => parentElement!.textContent.trim() === name)!
          .click();
        await wait(20);
      };
      const element = await diagram();
      await choose(element, 'Legs up');
      expect(label(element)).to.equal('Pause');
      await emulate({ reducedMotion: 'reduce' });
      const still = await diagram('activity="standing"');
      const before = Number(pressed(still));
      await choose(still, 'Walk');
      expect(label(still)).to.equal('Play');
      expect(Number(pressed(still))).to.be.lessThan(before - 30);
    },
  );

  it('explains a part of the picture when its name is pressed, and closes it again', async () => {
    const element = await diagram();
    const names = all<HTMLButtonElement>(element, '[part=label]');
    expect(names.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Surface vein',
      'One-way valve',
      'Foot pump',
      'Deep vein',
      'Calf pump',
    ]);
    const seen = new Set<string>();
    const places = new Set<string>();
    for (const name of names) {
      name.click();
      await element.updateComplete;
      expect(name.getAttribute('aria-pressed')).to.equal('true');
      expect(all(element, '[aria-pressed=true]')).to.have.length(1);
      const ring = find(element, '.ring-mark circle')!;
      expect(ring.getAttribute('cx')).to.match(/^\d+$/);
      places.add(`${ring.getAttribute('cx')} ${ring.getAttribute('cy')}`);
      seen.add(words(element, '[part=about]')!);
    }
    expect([seen.size, places.size]).to.deep.equal([5, 5]);
    names.at(-1)!.click();
    await element.updateComplete;
    expect(words(element, '[part=about]')).to.equal('');
  });

  it('a checker on the page sets it to compare a healthy and a leaking leg', async () => {
    const element = await diagram('leg="treated"');
    const checker = document.createElement('vein-symptom-checker');
    element.parentElement!.append(checker);
    await checker.updateComplete;
    await checker.start();
    await visit(checker, { age: '50-64', sex: 'female', varicose: true, ache: true, worseEndOfDay: true });
    const link = [...checker.shadowRoot!.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'See how leg veins work',
    );
    expect(link, 'the result points to the diagram').not.to.equal(undefined);
    link!.click();
    await element.updateComplete;
    expect([element.leg, element.compare]).to.deep.equal(['healthy', 'reflux']);
    expect(all(element, '[part=picture]')).to.have.length(2);
    expect(heard).to.have.length(0);
  });
});
