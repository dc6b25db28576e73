import { expect } from '@open-wc/testing';
import type { VeinPumpPhaseEvent } from 'vein-elements';
import 'vein-elements/pump-diagram/define';
import { watchFrames, type Frames } from '../support/frames.js';
import { all, clockOf, diagram, label, legAt, pressed, same, until, wait, words } from '../support/pump.js';
import { onSlowClock } from '../support/slow-clock.js';

describe('the clock', () => {
  let frames: Frames;
  beforeEach(() => {
    frames = watchFrames(true);
  });
  afterEach(() => frames.release());
  const inView = (): Promise<void> => until(() => frames.asked() > 0, 'the diagram in view');

  it('runs at the speed that is set, and catches up no more than 0.1 s', async () => {
    for (const speed of [0.5, 2]) {
      const element = await diagram(`speed="${speed}" activity="sitting"`);
      await element.play();
      await wait(250);
      await inView();
      frames.run(1);
      const start = clockOf(element);
      frames.run(120);
      const end = clockOf(element);
      expect(end - start).to.be.closeTo(2 * speed, 0.11);
      frames.run(10, 5000);
      expect(clockOf(element) - end, 'ten long gaps').to.be.closeTo(10 * 0.1 * speed, 0.11);
      element.remove();
    }
  });

  it('plays what the model computes', async () => {
    const element = await diagram('leg="severe"');
    await element.play();
    await inView();
    frames.run(160);
    await element.pause();
    const [, time, pressure, volume, deep, surface] = element
      .toCSV()
      .split('\n')
      .at(-1)!
      .split(',')
      .map(Number);
    const { veins, edges } = legAt('severe', 'walking', Math.round(time! * 240) / 240).state;
    expect(pressure).to.be.closeTo(veins.saphenous.pressure, 0.01);
    expect(volume).to.be.closeTo(veins.calf.volume + veins.saphenous.volume, 0.01);
    expect(deep).to.be.closeTo(edges.calfThigh.flow, 0.02);
    expect(surface).to.be.closeTo(edges.saphenousOut.flow, 0.02);
  });

  it('tells of every phase in order, from the clock alone', async () => {
    const element = await diagram('speed="1"');
    const told: string[] = [];
    element.addEventListener('vein-pump-phase', ({ phase, bubbles }: VeinPumpPhaseEvent) =>
      told.push(bubbles ? 'bubbles' : phase),
    );
    await element.seek(0.1);
    await element.seek(20);
    element.leg = 'reflux';
    element.activity = 'standing';
    await element.updateComplete;
    expect(told, 'a property write or a seek is silent').to.deep.equal([]);
    element.activity = 'walking';
    await element.seek(0);
    await element.play();
    await inView();
    frames.run(80);
    expect(told).to.deep.equal(['squeeze', 'release', 'refill', 'press']);
    told.length = 0;
    await element.step();
    expect(told).to.deep.equal(['squeeze']);
    expect(label(element)).to.equal('Play');
  });

  it('holds at time, as an attribute and as seek()', async () => {
    const element = await diagram('activity="tiptoe" time="9.3"');
    const shown = pressed(element);
    expect(shown).to.equal(
      String(Math.round(legAt('healthy', 'tiptoe', 9.3).state.veins.saphenous.pressure)),
    );
    await element.seek(0);
    expect(pressed(element)).not.to.equal(shown);
    element.setAttribute('time', '9.3');
    await element.updateComplete;
    expect(pressed(element)).to.equal(shown);
    await element.play();
    expect(element.time).to.equal(-1);
  });
});

describe('a leg that is new', () => {
  it('stands in tasks of its own while the old one goes on, and of two the last is shown', async () => {
    const element = await diagram('stocking="11"');
    let tasks = 0;
    await onSlowClock(async () => {
      const other = setInterval(() => tasks++);
      element.leg = 'severe';
      element.compare = 'blocked';
      await Promise.resolve(); // the update has begun, and no task has passed
      expect(element.toSVG(), 'no waiting picture').to.contain('Healthy');
      element.leg = 'reflux';
      await element.updateComplete;
      clearInterval(other);
    });
    expect(tasks, 'turns that others had').to.be.greaterThan(0);
    same(
      element.toSVG(),
      (await diagram('stocking="11" leg="reflux" compare="blocked"')).toSVG(),
      'the legs',
    );
  });
});

describe('methods', () => {
  it('may be called as soon as the element exists; the first step is one of the leg that was asked for', async () => {
    const place = (await diagram()).parentElement!;
    const element = document.createElement('vein-pump-diagram');
    place.append(element);
    element.leg = 'reflux';
    element.activity = 'tiptoe';
    expect(element.toSVG()).to.contain('<svg');
    expect(element.toCSV()).to.contain('leg,time (s)');
    await element.step();
    expect(element.toCSV().split('\n')[1]).to.match(/^reflux,/);
    expect(words(element, '[part=sentence]')).to.match(/^Leg with leaking valves: /);
    expect(all(element, '[data-phase=press].now, [data-phase=squeeze].now')).to.have.length(1);
  });

  it('the numbers of a leg come back with the chart', async () => {
    const element = await diagram('leg="healthy"');
    const number = (): string => all(element, '[part=number] b')[1]?.textContent ?? '';
    await until(() => /^\d+$/.test(number()), 'the number of the healthy leg');
    const healthy = number();
    element.noChart = true;
    element.leg = 'reflux';
    await element.updateComplete;
    element.leg = 'healthy';
    element.noChart = false;
    await element.updateComplete;
    await until(() => number() === healthy, 'the number again');
  });

  it('taken out before it was ever shown, it asks for no frame; put back, it is drawn', async () => {
    const place = (await diagram()).parentElement!;
    const element = document.createElement('vein-pump-diagram');
    place.append(element);
    element.remove();
    const frames = watchFrames();
    await wait(80);
    expect(frames.asked()).to.equal(0);
    frames.release();
    place.append(element);
    await element.updateComplete;
    expect(all(element, '[part=picture] path').length).to.be.greaterThan(20);
  });
});
