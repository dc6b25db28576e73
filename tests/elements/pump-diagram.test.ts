import { expect } from '@open-wc/testing';
import 'vein-elements/pump-diagram/define';
import { ACTIVITIES, type Activity, type EdgeName, type Leg, type LegName } from 'vein-elements/hemodynamics';
import {
  all,
  diagram,
  DRAWN,
  find,
  LEG_NAMES,
  legAt,
  looks,
  same,
  until,
  wait,
  words,
} from '../support/pump.js';

const FULL = (globalThis as { FULL?: boolean }).FULL;

/** Instants within two steps, and one after many. */
const INSTANTS = FULL ? Array.from({ length: 45 }, (_, i) => i / 20) : [0.1, 0.3, 0.55, 0.8, 1.4, 13.1];
const LEGS: readonly LegName[] = FULL
  ? LEG_NAMES
  : ['healthy', 'reflux', 'severe', 'blocked', 'post-thrombotic', 'treated'];

/** The drawn vein of an edge in the first picture. */
const group = (element: Element, edge: EdgeName): Element =>
  find<Element>(element, `[part=picture] [data-part=${edge}]`)!;

const numberOf = (shape: Element, attribute: string): number => Number(shape.getAttribute(attribute));

/** The widths of an edge's veins, tributaries apart. */
const widths = (element: Element, edge: EdgeName): number[] =>
  [...group(element, edge).querySelectorAll('.lumen')].map((line) => numberOf(line, 'stroke-width'));

/** How far the leaflets of an edge stand apart at their tips, leg units. */
function gapOf(element: Element, edge: EdgeName): number {
  const d = group(element, edge).querySelector('[data-valve]')!.getAttribute('d')!;
  const [left, right] = d.split('M').slice(1) as [string, string];
  const tip = (half: string): number => Number(half.match(/-?[\d.]+/g)!.at(-2));
  return Math.abs(tip(right) - tip(left));
}

/** What a valve of the model lets through at least, and how far it is open. */
const openingOf = ({ params, stocking, state }: Leg, edge: EdgeName): number => {
  const leak = params.leak[edge] * Math.exp(-stocking / 40);
  return leak + (1 - leak) * state.edges[edge].opening;
};

/** The veins whose filling makes an edge's drawn veins wide. */
const VEINS_OF = {
  saphenousCalf: ['saphenous'],
  footSaphenous: ['saphenous'],
  saphenousOut: ['saphenous'],
  footCalf: ['foot', 'calf'],
  thighOut: ['thigh'],
  calfThigh: ['calf', 'thigh'],
} as const;

const show = (leg: LegName, activity: Activity, time: number, more = '') =>
  diagram(`leg="${leg}" activity="${activity}" time="${time}" ${more}`);

describe('the picture is the state of the model', () => {
  for (const name of LEGS) {
    it(`flaps, widths, muscles and numbers of the ${name} leg`, async () => {
      const standing = await show(name, 'walking', 0);
      const start = legAt(name, 'walking', 0);
      const element = await show(name, 'walking', 0);
      const seen: (readonly [opening: number, gap: number])[] = [];
      for (const stocking of [0, 20]) {
        element.stocking = stocking;
        for (const time of INSTANTS) {
          await element.seek(time);
          const leg = legAt(name, 'walking', time, stocking);
          const { veins, edges, calf, foot } = leg.state;
          const at = `${time} s, ${stocking} mmHg`;
          for (const edge of DRAWN) {
            if (!group(element, edge).querySelector('[data-valve]')) continue; // a vein that a doctor closed
            seen.push([openingOf(leg, edge), gapOf(element, edge) / widths(element, edge)[0]!]);
            const back = edges[edge].flow < -0.2 && leg.params.leak[edge] > 0;
            expect(group(element, edge).classList.contains('back'), `${edge} back ${at}`).to.equal(back);
            // A long vein goes over into the next: its width lies between theirs.
            const ratios = VEINS_OF[edge].map((name) => veins[name].width / start.state.veins[name].width);
            widths(element, edge).forEach((width, i) => {
              const before = widths(standing, edge)[i]!;
              const ratio = width / before;
              // Widths are drawn in steps: of a thin vein a step is a large share.
              const step = 0.04 + 0.2 / before;
              expect(ratio, `${edge} width ${at}`).to.be.within(
                Math.min(...ratios) - step,
                Math.max(...ratios) + step,
              );
            });
          }
          const force = (part: string): number =>
            numberOf(find<Element>(element, `[data-part=${part}]`)!, 'opacity');
          expect(force('squeeze')).to.be.closeTo((calf * leg.params.calfPeak) / 175, 0.08);
          expect(force('press')).to.be.closeTo(foot, 0.08);
          const { pressure } = veins.saphenous;
          const volume = veins.calf.volume + veins.saphenous.volume;
          const live = (i: number): string => find(element, `[data-live='${i}']`)!.textContent;
          expect([live(0), live(1)]).to.deep.equal(
            [pressure, volume].map((value) => String(Math.max(0, Math.round(value)))),
          );
          if (stocking) expect(live(2)).to.equal(String(Math.max(0, Math.round(pressure - stocking))));
        }
      }
      const gaps = (from: number, to: number): number[] =>
        seen.filter(([opening]) => opening >= from && opening <= to).map(([, gap]) => gap);
      // A shut valve meets; an open one leaves most of the vein free.
      expect(Math.max(...gaps(0, 0.02), 0), 'shut').to.be.lessThan(0.16);
      expect(Math.min(...gaps(0.98, 1)), 'open').to.be.greaterThan(0.4);
    });
  }

  it('what falls back has another look, not another hue alone', async () => {
    const element = await show('reflux', 'walking', 20.9);
    expect(group(element, 'saphenousOut').classList.contains('back')).to.equal(true);
    const fillOf = (edge: EdgeName): string =>
      getComputedStyle(group(element, edge).querySelector('.drop')!).fill;
    expect(fillOf('saphenousOut')).to.equal('none');
    expect(fillOf('calfThigh')).not.to.equal('none');
  });

  it('the trace ends at the pressure of the moment and holds the last 60 s', async () => {
    const element = await show('healthy', 'walking', 20);
    const corners = find(element, '.line')!
      .getAttribute('d')!
      .slice(1)
      .split('L')
      .map((corner) => corner.split(' ').map(Number) as [number, number]);
    expect(corners.at(-1)![0]).to.equal(600);
    for (const [i, ago] of [
      [600, 0],
      [580, 2],
      [500, 10],
    ] as const) {
      const { pressure } = legAt('healthy', 'walking', 20 - ago).state.veins.saphenous;
      const next = corners.findIndex(([x]) => x >= i);
      const [x, y] = corners[next]!;
      if (x > i) expect(corners[next - 1]![1], 'a stretch without corners is level').to.equal(y);
      expect(y).to.be.closeTo(120 - pressure, 1);
    }
    const { pressure } = legAt('healthy', 'standing', 0).state.veins.saphenous;
    expect(corners[0]).to.deep.equal([0, 120 - Math.round(pressure)]);
  });

  it('a stocking is drawn where one is worn', async () => {
    const element = await show('reflux', 'standing', 0, 'stocking="20"');
    expect(find(element, '[data-part=stocking]')).not.to.equal(null);
    element.stocking = 0;
    await element.updateComplete;
    expect(find(element, '[data-part=stocking]')).to.equal(null);
  });
});

describe('an instant', () => {
  it('looks the same twice, however it was reached', async () => {
    for (const activity of FULL ? ACTIVITIES : (['walking', 'ankle-pumps'] as const)) {
      const one = await show('reflux', activity, 7.35, 'compare="healthy"');
      const other = await show('severe', 'tiptoe', 3, 'compare="healthy"');
      other.leg = 'reflux';
      other.activity = activity;
      await other.seek(29);
      await other.seek(7.35);
      // The tiptoes of another leg were measured before: those of this one come a moment later.
      const tested = (element: Element): boolean => !!words(element, '[part=difference]');
      await until(() => tested(one) && tested(other), 'ten tiptoes');
      same(looks(other), looks(one), activity);
      same(other.toSVG(), one.toSVG(), `${activity} SVG`);
      same(other.toCSV(), one.toCSV(), `${activity} CSV`);
    }
  });

  it('looks the same played or sought', async () => {
    const sought = await show('reflux', 'walking', 0);
    await sought.step();
    const stepped = sought.toSVG();
    const phase = words(sought, 'span.now');
    // Into the squeeze, which begins at 0.25 s, and 15 steps of the model on.
    await sought.seek(0.25 + 14 / 240);
    expect(words(sought, 'span.now')).to.equal(phase);
    same(sought.toSVG(), stepped, 'sought and stepped');
  });

  it('is held: nothing moves until it is played', async () => {
    const element = await show('healthy', 'walking', 0.5, 'autoplay');
    const before = element.toSVG();
    await wait(200);
    same(element.toSVG(), before, 'before and after');
    expect(words(element, '[part=play]')).to.equal('Play');
  });
});

describe('two legs', () => {
  it('share one clock, each as it is alone', async () => {
    const both = await show('healthy', 'tiptoe', 9.3, 'compare="reflux"');
    const pictures = all<Element>(both, '[part=picture]');
    expect(pictures).to.have.length(2);
    for (const [i, name] of (['healthy', 'reflux'] as const).entries()) {
      const alone = await show(name, 'tiptoe', 9.3);
      /** Names within a picture, of gradients for example, are unique in the page. */
      const drawn = (picture: Element): string => picture.innerHTML.replace(/-\d+(?=[")])/g, '');
      same(drawn(pictures[i]!), drawn(find<Element>(alone, '[part=picture]')!), name);
      const { pressure } = legAt(name, 'tiptoe', 9.3).state.veins.saphenous;
      expect(all(both, "[data-live='0']")[i]!.textContent).to.equal(String(Math.round(pressure)));
    }
    both.compare = '';
    await both.updateComplete;
    expect(all(both, '[part=picture]')).to.have.length(1);
    both.leg = 'severe';
    await both.updateComplete;
    expect(words(both, '[part=sentence]')).to.match(/^Leg with many leaking valves: /);
  });
});
