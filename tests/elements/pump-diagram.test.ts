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

const group = (element: Element, edge: EdgeName): Element =>
  all<Element>(element, '[part=picture] g')[DRAWN.indexOf(edge)]!;

const numberOf = (shape: Element, attribute: string): number => Number(shape.getAttribute(attribute));

const lumen = (element: Element, edge: EdgeName): number =>
  numberOf(group(element, edge).querySelector('.lumen')!, 'stroke-width');

/** How far the flaps of an edge stand apart, 0 to 1, read from the tip of the first one. */
function opened(element: Element, edge: EdgeName): number {
  const [, tip] = /Q\S+ \S+ \S+ (\S+?)Q/.exec(
    group(element, edge).querySelector('.flap')!.getAttribute('d')!,
  )!;
  const half = lumen(element, edge) / 2;
  return (Math.abs(Number(tip)) / half - 0.05) / 0.7;
}

/** What a valve of the model lets through at least, and how far it is open. */
const openingOf = ({ params, stocking, state }: Leg, edge: EdgeName): number => {
  const leak = params.leak[edge] * Math.exp(-stocking / 40);
  return leak + (1 - leak) * state.edges[edge].opening;
};

/** Where the drops of an edge are: x, y, and the way they point in radians. */
const drops = (element: Element, edge: EdgeName): number[][] =>
  [...group(element, edge).querySelectorAll('.drop')]
    .flatMap((drop) => drop.getAttribute('d')!.split('Z').slice(0, -1))
    .map((drop) => {
      // A drop goes from 1.5 units behind its place, the notch in its back, to 3 units before it.
      const [x = 0, y = 0, ...ways] = drop.match(/-?[\d.]+/g)!.map(Number);
      const [toTipX = 0, toTipY = 0] = ways;
      const sum = (odd: number): number => ways.reduce((all, way, i) => (i % 2 === odd ? all + way : all), 0);
      const [alongX, alongY] = [toTipX - sum(0), toTipY - sum(1)];
      return [x + sum(0) + alongX / 3, y + sum(1) + alongY / 3, Math.atan2(alongY, alongX)];
    });

const show = (leg: LegName, activity: Activity, time: number, more = '') =>
  diagram(`leg="${leg}" activity="${activity}" time="${time}" ${more}`);

describe('the picture is the state of the model', () => {
  for (const name of LEGS) {
    it(`flaps, widths, muscles and numbers of the ${name} leg`, async () => {
      const standing = await show(name, 'walking', 0);
      const start = legAt(name, 'walking', 0);
      const element = await show(name, 'walking', 0);
      for (const stocking of [0, 20]) {
        element.stocking = stocking;
        for (const time of INSTANTS) {
          await element.seek(time);
          const leg = legAt(name, 'walking', time, stocking);
          const { veins, edges, calf, foot } = leg.state;
          const at = `${time} s, ${stocking} mmHg`;
          for (const edge of DRAWN) {
            expect(opened(element, edge), `${edge} ${at}`).to.be.closeTo(openingOf(leg, edge), 0.04);
            const vein = group(element, edge).classList[0] as keyof typeof veins;
            const wider = veins[vein].width / start.state.veins[vein].width;
            const seen = lumen(element, edge) / lumen(standing, edge);
            expect(seen, `${edge} width ${at}`).to.be.closeTo(wider, 0.03);
            const back = edges[edge].flow < -0.2 && leg.params.leak[edge] > 0;
            expect(group(element, edge).classList.contains('back'), `${edge} back ${at}`).to.equal(back);
          }
          const forces = all<Element>(element, '.force').map((arrow) => numberOf(arrow, 'opacity'));
          expect(forces[0]).to.be.closeTo((calf * leg.params.calfPeak) / 175, 0.06);
          expect(forces[1]).to.be.closeTo(foot, 0.06);
          const { pressure } = veins.saphenous;
          const volume = veins.calf.volume + veins.saphenous.volume;
          const live = (i: number): string => find(element, `[data-live='${i}']`)!.textContent;
          expect([live(0), live(1)]).to.deep.equal(
            [pressure, volume].map((value) => String(Math.max(0, Math.round(value)))),
          );
          if (stocking) expect(live(2)).to.equal(String(Math.max(0, Math.round(pressure - stocking))));
        }
      }
    });
  }

  it('drops run up where the blood does, and back where it falls back', async () => {
    const seen = { up: 0, back: 0 };
    for (const name of LEGS) {
      const element = await show(name, 'walking', 0);
      for (const time of INSTANTS) {
        const flows = [0, 1, 2, 3, 4].map((step) => legAt(name, 'walking', time + step / 240).state.edges);
        await element.seek(time);
        const before = DRAWN.map((edge) => drops(element, edge));
        // Drops that fall back are turned round.
        const turned = DRAWN.map((edge) => (group(element, edge).classList.contains('back') ? -1 : 1));
        await element.seek(time + 4 / 240);
        DRAWN.forEach((edge, i) => {
          const flow = flows.map((edges) => edges[edge].flow);
          if (Math.min(...flow) < 0.3 && Math.max(...flow) > -0.3) return;
          const after = drops(element, edge);
          // The shortest way to any drop: those that came in at the lane's end have none behind them.
          const ways = before[i]!.flatMap(([x = 0, y = 0, angle = 0]) =>
            after.map(
              ([toX = 0, toY = 0]) =>
                [
                  Math.hypot(toX - x, toY - y),
                  ((toX - x) * Math.cos(angle) + (toY - y) * Math.sin(angle)) * turned[i]!,
                ] as const,
            ),
          );
          const [, way] = ways.reduce((least, one) => (one[0] < least[0] ? one : least));
          if (Math.abs(way) < 0.3) return;
          expect(Math.sign(way), `${name} ${edge} at ${time}`).to.equal(Math.sign(flow[0]!));
          seen[way > 0 ? 'up' : 'back']++;
        });
      }
    }
    expect(seen.up).to.be.greaterThan(20);
    expect(seen.back).to.be.greaterThan(5);
  });

  it('what falls back turns round and has another look, not another hue alone', async () => {
    const element = await show('reflux', 'walking', 20.9);
    const surface = group(element, 'saphenousOut');
    expect(surface.classList.contains('back')).to.equal(true);
    // Both veins lead up: what rises points up, to a smaller y, and what falls back points down.
    for (const [, , angle] of drops(element, 'saphenousOut')) expect(Math.sin(angle!)).to.be.greaterThan(0);
    for (const [, , angle] of drops(element, 'calfThigh')) expect(Math.sin(angle!)).to.be.lessThan(0);
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

  it('a surface vein that pools makes the ankle dark in the leaking leg, and not in the healthy one', async () => {
    const dark = async (name: LegName): Promise<number> =>
      numberOf(find<Element>(await show(name, 'standing', 1), '.pool')!, 'opacity');
    expect(await dark('healthy')).to.be.lessThan(0.1);
    expect(await dark('severe')).to.be.greaterThan(0.4);
  });

  it('a stocking is drawn where one is worn', async () => {
    const element = await show('reflux', 'standing', 0, 'stocking="20"');
    expect(find(element, '.sock')!.getAttribute('d')).to.match(/^M/);
    element.stocking = 0;
    await element.updateComplete;
    expect(find(element, '.sock')!.getAttribute('d') ?? '').to.equal('');
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
      same(pictures[i]!.innerHTML, find(alone, '[part=picture]')!.innerHTML, name);
      const { pressure } = legAt(name, 'tiptoe', 9.3).state.veins.saphenous;
      expect(all(both, "[data-live='0']")[i]!.textContent).to.equal(String(Math.round(pressure)));
    }
    both.compare = '';
    await both.updateComplete;
    expect(all(both, '[part=picture]')).to.have.length(1);
    both.leg = 'severe';
    await both.updateComplete;
    expect(words(both, '[part=sentence]')).to.match(/^Leg with many leaks: /);
  });
});
