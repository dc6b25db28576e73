import { expect } from '@open-wc/testing';
import 'vein-elements/pump-diagram/define';
import type { VeinPumpDiagram } from 'vein-elements/pump-diagram';
import { emulate, itInChromium } from '../support/engine.js';
import { watchFrames, type Frames } from '../support/frames.js';
import { all, button, clockOf, diagram, find, label, same, until, wait } from '../support/pump.js';

let frames: Frames;
afterEach(async () => {
  frames.release();
  scrollTo(0, 0);
  await emulate({ reducedMotion: 'no-preference' });
});

/** Frames asked for within 150 ms from now. */
async function asked(): Promise<number> {
  frames.forget();
  await wait(150);
  return frames.asked();
}
/** Waits until frames stop; each engine sees in its own time what left the window. */
async function rests(name: string): Promise<void> {
  for (let tries = 0; tries < 10; tries++) if ((await asked()) === 0) return;
  throw new Error(`frames do not stop: ${name}`);
}
const runs = async (): Promise<void> => until(() => frames.asked() > 3, 'frames');

describe('frames', () => {
  beforeEach(() => {
    frames = watchFrames();
  });

  it('come while it plays, and none after it is paused', async () => {
    const element = await diagram();
    expect(await asked(), 'at first').to.equal(0);
    await element.play();
    await runs();
    expect(label(element)).to.equal('Pause');
    await element.pause();
    expect(await asked(), 'paused').to.equal(0);
    const held = element.toSVG();
    await wait(100);
    same(element.toSVG(), held, 'two pictures of a held clock');
  });

  it('stop while it is hidden, out of view, or inside what is not displayed', async () => {
    const element = await diagram();
    await element.play();
    const place = element.parentElement!;
    const ways: [string, () => void, () => void][] = [
      ['hidden', () => (element.hidden = true), () => (element.hidden = false)],
      ['not displayed', () => (place.hidden = true), () => (place.hidden = false)],
      [
        'out of view',
        () => (place.style.marginTop = '500vh'),
        () => {
          place.style.marginTop = '';
        },
      ],
    ];
    for (const [name, away, back] of ways) {
      frames.forget();
      await runs();
      away();
      await rests(name);
      expect(label(element), `${name}: it still is to play`).to.equal('Pause');
      back();
    }
    frames.forget();
    await runs();
  });

  it('are one for all diagrams together', async () => {
    const several = [await diagram('no-chart'), await diagram('no-chart'), await diagram('no-chart')];
    for (const element of several) await element.play();
    await runs();
    frames.forget();
    let displayed = 0;
    const count = (): void => {
      displayed++;
      if (frames.asked() < 20) setTimeout(count, 4);
    };
    count();
    await until(() => frames.asked() >= 20, 'frames');
    const before = frames.asked();
    const start = performance.now();
    await wait(200);
    const perSecond = ((frames.asked() - before) * 1000) / (performance.now() - start);
    expect(perSecond).to.be.lessThan(70);
    expect(displayed).to.be.greaterThan(0);
  });

  itInChromium('never come where the visitor asks for less motion, until the visitor plays', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await diagram('autoplay');
    expect(await asked()).to.equal(0);
    expect(label(element)).to.equal('Play');
    expect(find<HTMLDetailsElement>(element, '[part=step]')!.open, 'the step stands open').to.equal(true);
    expect(
      all(element, '.still').filter((still) => still.querySelectorAll('path').length > 20),
    ).to.have.length(5);
    button(element, 'play').click();
    await runs();
  });

  it('come by themselves with autoplay, once it is in view', async () => {
    const element = await diagram('autoplay', '', '<div style="margin-top: 300vh"></div>');
    expect(await asked()).to.equal(0);
    element.scrollIntoView();
    await runs();
    expect(label(element)).to.equal('Pause');
    button(element, 'play').click();
    await wait(50);
    scrollTo(0, 0);
    await wait(100);
    element.scrollIntoView();
    await wait(100);
    expect(await asked(), 'what the visitor paused stays paused').to.equal(0);
  });

  it('never come to a decorative one by themselves', async () => {
    await diagram('autoplay decorative');
    await wait(100);
    expect(await asked()).to.equal(0);
  });

  it('end when it is removed, and everything it held on to is let go', async () => {
    const held = new Map<string, number>();
    const add = (what: string, by: number): unknown => held.set(what, (held.get(what) ?? 0) + by);
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const outside = (target: unknown): boolean => !(target instanceof Node);
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...all) {
      if (outside(this)) add(all[0], 1);
      addEventListener.apply(this ?? window, all);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...all) {
      if (outside(this)) add(all[0], -1);
      removeEventListener.apply(this ?? window, all);
    };
    const observers = [MutationObserver.prototype, IntersectionObserver.prototype] as const;
    const originals = observers.map(({ observe, disconnect }) => ({ observe, disconnect }));
    const watching = new Set<unknown>();
    observers.forEach((prototype, i) => {
      const { observe, disconnect } = originals[i]!;
      prototype.observe = function (this: never, ...all: unknown[]) {
        // The page has one observer for all elements and mounts; it stays.
        if (all[0] !== document) watching.add(this);
        (observe as (...all: unknown[]) => void).apply(this, all);
      };
      prototype.disconnect = function (this: never) {
        watching.delete(this);
        disconnect.call(this);
      };
    });
    const element = await diagram('autoplay');
    await runs();
    expect([...held.values()].some((count) => count > 0)).to.equal(true);
    expect(watching.size).to.be.greaterThan(1);
    element.remove();
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    observers.forEach((prototype, i) => Object.assign(prototype, originals[i]));
    expect(await asked()).to.equal(0);
    expect([...held].filter(([, count]) => count !== 0)).to.deep.equal([]);
    expect(watching.size).to.equal(0);
  });

  it('go on when it is moved, with what was set and where the clock stood', async () => {
    const element = await diagram('leg="reflux" activity="tiptoe"');
    await element.seek(9.3);
    const before = element.toSVG();
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await element.updateComplete;
    same(element.toSVG(), before, 'before and after the move');
    element.time = -1;
    await element.play();
    await runs();
    other.parentElement!.append(element);
    frames.forget();
    await runs();
    expect([element.leg, element.activity, label(element)]).to.deep.equal(['reflux', 'tiptoe', 'Pause']);
  });
});

describe('the cost', () => {
  // A ratio of times: the other engines' clocks are too coarse for it.
  itInChromium('of 20 diagrams is less than 8 times that of one', async () => {
    frames = watchFrames(true);
    const several: VeinPumpDiagram[] = [];
    /** Script time of 960 frames, 16 s of a leg, ms, with so many playing. */
    const cost = async (count: number): Promise<number> => {
      for (const [i, element] of several.entries()) await (i < count ? element.play() : element.pause());
      await wait(60);
      await until(() => {
        const before = frames.asked();
        frames.run(30);
        return frames.asked() > before;
      }, 'a diagram in view');
      return frames.run(960);
    };
    for (let i = 0; i < 20; i++) several.push(await diagram('', '', '<div style="height: 20px"></div>'));
    await wait(300);
    // The least of some tries: whatever else the machine does only adds to a time.
    const tries: (readonly [twenty: number, one: number])[] = [];
    for (let i = 0; i < 5; i++) tries.push([await cost(20), await cost(1)]);
    for (const element of several) expect(clockOf(element), 'each of the 20 played').to.be.greaterThan(1);
    const ratio = Math.min(...tries.map(([twenty]) => twenty)) / Math.min(...tries.map(([, one]) => one));
    expect(ratio, tries.join(' ')).to.be.lessThan(8);
  }).timeout(30_000);
});
