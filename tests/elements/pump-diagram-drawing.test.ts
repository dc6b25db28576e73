import { expect, fixtureSync } from '@open-wc/testing';
import { advance, createLeg, settle, type Activity, type LegName } from 'vein-elements/hemodynamics';
import { drawGauge, drawLeg, drawLens, flowOf } from '../../src/elements/pump-diagram/drawing/index.js';
import type { Run } from '../../src/elements/pump-diagram/player.js';
import { LEG_NAMES } from '../support/pump.js';

const svgIn = (root: Node): SVGSVGElement =>
  root.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
const root = (): ShadowRoot => fixtureSync<HTMLElement>('<div></div>').attachShadow({ mode: 'open' });

/** A leg that stood and then did something, with the blood in its drawn veins. */
function runAt(name: LegName, activity: Activity, seconds: number, stocking = 0): Run {
  const leg = createLeg(name);
  leg.stocking = stocking;
  settle(leg);
  const flow = flowOf(leg);
  for (let i = 0; i < Math.round(seconds * 240); i++) {
    advance(leg, activity, i / 240, 1 / 240);
    flow.advance(1 / 240);
  }
  return { name, leg, flow, samples: [] } as unknown as Run;
}
const numbers = (element: Element, attribute: string): number[] =>
  (element.getAttribute(attribute)!.match(/-?[\d.]+/g) ?? []).map(Number);
const part = (svg: Element, name: string): Element => svg.querySelector(`[data-part=${name}]`)!;
/** How far the free edges of the leaflets of a lens stand apart. */
function gap(lens: Element): number {
  const [left, right] = lens.querySelector('.flap')!.getAttribute('d')!.split('M').slice(1) as [
    string,
    string,
  ];
  const tip = (half: string): number => Number(half.match(/-?[\d.]+/g)!.at(-2));
  return tip(right) - tip(left);
}

describe('a drawing', () => {
  it('is made of attributes and classes alone: no style, no text, no handler', () => {
    const shadow = root();
    for (const name of LEG_NAMES) {
      const svg = svgIn(shadow);
      drawLeg(svg, runAt(name, 'tiptoe', 0.2, 20), { signs: true }).paint();
      drawLens(svgIn(shadow), runAt(name, 'tiptoe', 0.2), 'saphenous').paint();
      drawGauge(svgIn(shadow), { max: 100, healthy: [15, 30], leaking: true, before: 80 }).set(64);
    }
    const all = [...shadow.querySelectorAll('svg *')];
    expect(all.length).to.be.greaterThan(1000);
    for (const element of all)
      for (const { name } of element.attributes) expect(name).to.match(/^(?!on|style$)/);
    expect(shadow.textContent).to.equal('');
    for (const element of all)
      for (const { name, value } of element.attributes) {
        expect(value, `${element.tagName} ${name}`).not.to.match(/NaN|undefined|Infinity/);
        const [, id] = /^(?:url\(#|#)([\w-]+)/.exec(value) ?? [];
        if (id) expect(element.closest('svg')!.querySelector(`#${id}`), value).to.exist;
      }
  });

  it('shares no id with another picture of its shadow root, drawn again too', () => {
    const shadow = root();
    const pictures = [svgIn(shadow), svgIn(shadow), svgIn(shadow)];
    for (const svg of [...pictures, pictures[0]!, pictures[1]!])
      drawLeg(svg, runAt('reflux', 'standing', 0, 20)).paint();
    drawLens(pictures[2]!, runAt('reflux', 'standing', 0), 'tibial').paint();
    const ids = [...shadow.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(10);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('looks the same however its moment was reached', () => {
    const drawn = svgIn(root());
    const run = runAt('reflux', 'walking', 0);
    const picture = drawLeg(drawn, run);
    for (let i = 0; i < 500; i++) {
      advance(run.leg, 'walking', i / 240, 1 / 240);
      run.flow.advance(1 / 240);
      if (i % 7 === 0) picture.paint();
    }
    picture.paint();
    const fresh = svgIn(root());
    drawLeg(fresh, run).paint();
    expect(drawn.innerHTML === fresh.innerHTML).to.equal(true);
  });

  it('writes nothing where nothing moved', async () => {
    const svg = svgIn(root());
    const picture = drawLeg(svg, runAt('severe', 'walking', 3.3));
    picture.paint();
    let written = 0;
    const observer = new MutationObserver((records) => void (written += records.length));
    observer.observe(svg, { attributes: true, childList: true, subtree: true });
    picture.paint();
    await new Promise((resolve) => setTimeout(resolve));
    expect(written).to.equal(0);
  });
});

describe('a leg', () => {
  it('lifts its heel as the calf squeezes, and bulges', () => {
    const at = (seconds: number): { heel: number; back: number } => {
      const svg = svgIn(root());
      drawLeg(svg, runAt('healthy', 'tiptoe', seconds)).paint();
      const outline = numbers(svg.querySelector('path[id]')!, 'd');
      const back = Math.max(...outline.filter((_, i) => i % 2 === 0 && Math.abs(outline[i + 1]! - 144) < 40));
      return { heel: -numbers(part(svg, 'skin').parentElement!.parentElement!, 'transform')[1]!, back };
    };
    const [still, raised] = [at(0), at(0.25)];
    expect(still.heel).to.be.closeTo(0, 0.01);
    expect(raised.heel).to.be.greaterThan(20);
    expect(raised.back).to.be.greaterThan(still.back + 3);
  });

  it('shows arrows as strong as muscle and sole', () => {
    const svg = svgIn(root());
    const run = runAt('weak-pump', 'walking', 0.4);
    drawLeg(svg, run).paint();
    const { calf, foot } = run.leg.state;
    expect(numbers(part(svg, 'squeeze'), 'opacity')[0]).to.be.closeTo((calf * 45) / 175, 0.03);
    expect(numbers(part(svg, 'press'), 'opacity')[0]).to.be.closeTo(foot, 0.03);
  });

  it('shows signs where it is asked to, and lasting ones in the legs that have them', () => {
    const shown = (name: LegName, signs?: boolean): boolean[] => {
      const svg = svgIn(root());
      drawLeg(svg, runAt(name, 'standing', 0), signs === undefined ? {} : { signs }).paint();
      return ['patch', 'sore'].map((one) => !!part(svg, one));
    };
    expect(shown('healthy')).to.deep.equal([false, false]);
    expect(shown('reflux')).to.deep.equal([false, false]);
    expect(shown('severe')).to.deep.equal([true, false]);
    expect(shown('post-thrombotic')).to.deep.equal([true, false]);
    expect(shown('severe', true)).to.deep.equal([true, true]);
  });

  it('wears a stocking below its veins, so that these are seen', () => {
    const svg = svgIn(root());
    drawLeg(svg, runAt('reflux', 'standing', 0, 20)).paint();
    const all = [...svg.querySelectorAll('*')];
    const sock = all.indexOf(part(svg, 'stocking'));
    expect(sock).to.be.greaterThan(0);
    for (const lumen of svg.querySelectorAll('.lumen')) expect(all.indexOf(lumen)).to.be.greaterThan(sock);
    const bare = svgIn(root());
    drawLeg(bare, runAt('reflux', 'standing', 0)).paint();
    expect(part(bare, 'stocking')).not.to.exist;
  });

  it('whose vein a doctor closed has a thin cord without drops or leaflets', () => {
    const svg = svgIn(root());
    drawLeg(svg, runAt('treated', 'walking', 0.5)).paint();
    const cord = part(svg, 'saphenousOut');
    expect(cord.classList.contains('closed')).to.equal(true);
    expect(cord.querySelector('.drop, .flap')).not.to.exist;
    expect(numbers(cord.querySelector('.lumen')!, 'stroke-width')[0]).to.be.lessThan(4);
    expect(part(svg, 'footSaphenous').querySelector('.drop')!.getAttribute('d')).to.match(/^M/);
  });

  it('whose vein is scarred has a thick wall round a narrow way', () => {
    const svg = svgIn(root());
    drawLeg(svg, runAt('post-thrombotic', 'standing', 0)).paint();
    const vein = part(svg, 'thighOut');
    const [scar, lumen] = ['.scar', '.lumen'].map(
      (kind) => numbers(vein.querySelector(kind)!, 'stroke-width')[0]!,
    ) as [number, number];
    expect(lumen).to.be.lessThan(scar * 0.75);
    const healthy = svgIn(root());
    drawLeg(healthy, runAt('healthy', 'standing', 0)).paint();
    expect(healthy.querySelector('.scar')).not.to.exist;
  });
});

describe('a lens', () => {
  const lensAt = (
    ...given: [...Parameters<typeof runAt>]
  ): ((valve: Parameters<typeof drawLens>[2]) => SVGSVGElement) => {
    const run = runAt(...given);
    return (valve) => {
      const svg = svgIn(root());
      drawLens(svg, run, valve).paint();
      return svg;
    };
  };

  it('shows leaflets as far apart as the valve of the model is open', () => {
    for (const [seconds, popliteal, tibial] of [
      [0.15, 1, 0],
      [0.55, 0, 1],
    ] as const) {
      const lens = lensAt('healthy', 'tiptoe', seconds);
      for (const [valve, open] of [
        ['popliteal', popliteal],
        ['tibial', tibial],
      ] as const)
        expect(gap(lens(valve)), `${valve} ${seconds}`).to.be.closeTo(open ? 36 : 3, 2);
    }
  });

  it('shows a leaking valve with uneven leaflets in a wide vein, and blood that falls in another shape and way', () => {
    const leaking = lensAt('reflux', 'tiptoe', 10.9)('saphenous');
    expect(gap(leaking)).to.be.closeTo(18, 1);
    const walls = (lens: Element): number => Math.abs(numbers(lens.querySelector('.lens-wall')!, 'd')[0]!);
    expect(walls(leaking)).to.equal(34);
    expect(leaking.querySelector('.lens-vein')!.classList.contains('back')).to.equal(true);
    const sound = lensAt('healthy', 'tiptoe', 10.9)('saphenous');
    expect(walls(sound)).to.equal(28);
    expect(gap(sound)).to.be.lessThan(4);
    const cells = (lens: Element): string => lens.querySelector('.drop')!.getAttribute('d')!;
    expect(cells(leaking)).not.to.match(/[AaQ]/);
    expect(cells(sound)).to.match(/a4 4/, 'blood that stands is round');
  });

  it('moves cells with the blood: up where it flows up, down where it falls', () => {
    for (const [name, way] of [
      ['healthy', -1],
      ['reflux', 1],
    ] as const) {
      const run = runAt(name, 'tiptoe', name === 'healthy' ? 0.1 : 10.9);
      const valve = name === 'healthy' ? 'popliteal' : 'saphenous';
      const svg = svgIn(root());
      const lens = drawLens(svg, run, valve);
      const first = (): number => {
        lens.paint();
        return Number(/^M\S+ (\S+?)(?=[ Q])/.exec(svg.querySelector('.drop')!.getAttribute('d')!)![1]);
      };
      const before = first();
      for (let i = 0; i < 2; i++) {
        advance(run.leg, 'tiptoe', (name === 'healthy' ? 0.1 : 10.9) + i / 240, 1 / 240);
        run.flow.advance(1 / 240);
      }
      const moved = first() - before;
      expect(Math.sign(moved), `${name}: ${moved}`).to.equal(way);
    }
  });
});

describe('a gauge', () => {
  const top = (svg: Element): number => numbers(part(svg, 'column'), 'y')[0]!;

  it('stands as high as its pressure, and stays within its column', () => {
    const svg = svgIn(root());
    const gauge = drawGauge(svg, { max: 100, leaking: false });
    for (const [mmHg, y] of [
      [0, 180],
      [25, 135],
      [64, 64.8],
      [100, 0],
      [140, 0],
      [-6, 180],
    ] as const) {
      gauge.set(mmHg);
      expect(top(svg), `${mmHg}`).to.equal(y);
    }
  });

  it('has the band of healthy legs with edges, and a dashed line where it was before', () => {
    const svg = svgIn(root());
    drawGauge(svg, { max: 100, healthy: [15, 30], leaking: false, before: 80 }).set(40);
    expect(numbers(svg.querySelector('.gauge-edge')!, 'd')).to.include.members([126, 153]);
    expect(numbers(svg.querySelector('.gauge-before')!, 'd')).to.include(36);
  });
});
