import { expect } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import 'vein-elements/pump-diagram/define';
import type { VeinPumpDiagram } from 'vein-elements/pump-diagram';
import type { Activity, LegName } from 'vein-elements/hemodynamics';
import { all, diagram, find, LEG_NAMES, legAt, same, until, wait, words } from '../support/pump.js';

const said: string[] = [];
const { warn } = console;
beforeEach(() => {
  said.length = 0;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

const PHASES = ['rest', 'press', 'squeeze', 'release', 'refill'] as const;
type Sentences = Record<string, Record<string, Record<string, string>>>;

describe('the sentence', () => {
  for (const lang of ['en', 'es']) {
    it(`of each leg in each phase is the one that was agreed, ${lang}`, async () => {
      const url = new URL('../fixtures/pump-sentences.json', import.meta.url);
      const agreed = (await (await fetch(url, { cache: 'no-store' })).json()) as Sentences;
      const now: Sentences = { [lang]: {} };
      const element = await diagram(
        'activity="standing" no-chart no-controls',
        '',
        `<div lang="${lang}"></div>`,
      );
      for (const name of LEG_NAMES) {
        element.leg = name;
        element.activity = 'standing';
        await element.seek(0);
        const told: Record<string, string> = (now[lang]![name] = {});
        for (const phase of PHASES) {
          if (phase === 'press') {
            element.activity = 'walking';
            await element.seek(20);
          } else if (phase !== 'rest') await element.step();
          expect(find(element, 'span.now')!.dataset.phase, `${name} ${phase}`).to.equal(phase);
          told[phase] = words(element, '[part=sentence]')!;
        }
      }
      if (!agreed[lang]) {
        const content = `${JSON.stringify({ ...agreed, ...now }, null, 2)}\n`;
        await writeFile({ path: '../fixtures/pump-sentences.json', content });
        throw new Error('pump-sentences.json was written: read the sentences, then run again');
      }
      same(JSON.stringify(now[lang], null, 1), JSON.stringify(agreed[lang], null, 1), 'the sentences');
    });
  }

  it('is true of the state at any instant', async () => {
    const element = await diagram('no-chart no-controls');
    for (const name of ['healthy', 'reflux', 'severe', 'post-thrombotic'] as LegName[]) {
      for (const activity of ['walking', 'standing', 'elevated'] as Activity[]) {
        element.leg = name;
        element.activity = activity;
        for (const time of [0.35, 0.9, 4.4, 20.9]) {
          await element.seek(time);
          const { state, params } = legAt(name, activity, time);
          const sentence = words(element, '[part=sentence]')!;
          const { edges } = state;
          const where = `${name} ${activity} ${time}: ${sentence}`;
          const back = (edge: keyof typeof edges): boolean =>
            edges[edge].flow < -0.2 && params.leak[edge] > 0;
          expect(sentence.includes('Blood flows up.'), where).to.equal(edges.calfThigh.flow > 3);
          expect(sentence.includes('falls back in the surface vein'), where).to.equal(back('saphenousOut'));
          expect(sentence.includes('falls back in the deep vein'), where).to.equal(back('calfThigh'));
          expect(sentence.includes('leaks back into the surface'), where).to.equal(back('saphenousCalf'));
          expect(sentence.includes('Valves above: open'), where).to.equal(edges.calfThigh.opening > 0.5);
          expect(sentence.includes('Valves below: open'), where).to.equal(edges.footCalf.opening > 0.5);
        }
      }
    }
  });

  it('follows the language live, with numbers, menus and names', async () => {
    const element = await diagram('leg="reflux" compare="healthy" activity="tiptoe" time="9.3"');
    const html = document.documentElement;
    const place = element.parentElement!;
    const english = words(element, '[part=sentence]')!;
    await until(() => !!words(element, '[part=difference]'), 'ten tiptoes');
    expect(words(element, '[part=difference]')).to.match(
      /^After ten heel raises, the vein pressure in the leg with leaking valves is \d+ mmHg\. In the/,
    );
    place.lang = 'es';
    await wait();
    await element.updateComplete;
    expect(words(element, '[part=sentence]')).to.match(/^Pierna con válvulas que fallan: /);
    expect(words(element, '[part=heading]')).to.equal('La bomba de su pierna');
    expect(words(element, '[part=difference]')).to.match(/^Después de ponerse de puntas diez veces/);
    expect(find(element, 'select')!.textContent).to.contain('Pierna sana');
    expect(find<Element>(element, '[part=picture]')!.getAttribute('aria-label')).to.equal(
      'Pierna con válvulas que fallan',
    );
    expect(find(element, '.root')!.lang).to.equal('es');
    place.removeAttribute('lang');
    await wait();
    await element.updateComplete;
    expect(html.lang).to.equal('en');
    expect(words(element, '[part=sentence]')).to.equal(english);
  });

  it('can be said in another language that a page adds', async () => {
    (customElements.get('vein-pump-diagram') as typeof VeinPumpDiagram).registerTranslation({
      $code: 'fr',
      $name: 'Français',
      $dir: 'ltr',
      'pump.play': 'Lecture',
    });
    const element = await diagram('', '', '<div lang="fr"></div>');
    expect(words(element, '[part=play]')).to.equal('Lecture');
    expect(words(element, '[part=heading]')).to.equal('The pump in your leg');
  });
});

describe('attributes', () => {
  const BAD: readonly (readonly [name: string, value: string, property: string, fallback: unknown])[] = [
    ['leg', 'left', 'leg', 'healthy'],
    ['compare', 'right', 'compare', ''],
    ['activity', 'dancing', 'activity', 'walking'],
    ['stocking', '41', 'stocking', 0],
    ['speed', '9', 'speed', 0.5],
    ['time', 'soon', 'time', -1],
    ['heading-level', '2.5', 'headingLevel', 2],
    ['autoplay', 'often', 'autoplay', false],
    ['no-controls', '2', 'noControls', false],
    ['no-chart', 'x', 'noChart', false],
    ['decorative', 'very', 'decorative', false],
  ];
  for (const [name, value, property, fallback] of BAD) {
    it(`${name}: a bad value gives the default and one warning`, async () => {
      const element = await diagram(`${name}="${value}"`);
      element.setAttribute(name, value);
      Object.assign(element, { [property]: value });
      await element.updateComplete;
      expect(element[property as keyof VeinPumpDiagram]).to.equal(fallback);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(new RegExp(`^<vein-pump-diagram> ${name}="${value}" is not .+; using "`));
    });
  }

  it('take what is allowed in silence', async () => {
    const element = await diagram(
      'leg="SEVERE" compare="treated" activity="ankle-pumps" stocking="40" speed="4" time="600" heading-level="4" heading="Pump" no-controls="false"',
    );
    expect([element.leg, element.stocking, element.speed, element.time]).to.deep.equal([
      'severe',
      40,
      4,
      600,
    ]);
    expect(find(element, 'h4')!.textContent).to.equal('Pump');
    expect(all(element, 'select')).to.have.length(3);
    expect(said).to.deep.equal([]);
  });

  it('leave out controls or chart; a decorative picture says nothing and takes no focus', async () => {
    const plain = await diagram('no-controls no-chart');
    expect(all(plain, 'select, input, [part=trace], details, dl, [part=play]')).to.have.length(0);
    plain.remove();
    const moving = await diagram('no-controls autoplay');
    await until(() => words(moving, '[part=play]') === 'Pause', 'a pause button');
    expect(all(moving, '[part=next]')).to.have.length(0);
    const silent = await diagram('decorative');
    const root = find(silent, '.root')!;
    expect([root.getAttribute('aria-hidden'), root.inert]).to.deep.equal(['true', true]);
    expect(all(silent, 'button, select, input, details, a')).to.have.length(0);
  });

  it("show the clinic's link, as its author wrote it and as scripts rewrite it", async () => {
    const element = await diagram('', '<p><a href="tel:+17024307661">(702) 430-7661</a></p>');
    const call = (): HTMLAnchorElement => find<HTMLAnchorElement>(element, '[part=call]')!;
    expect([call().href, call().textContent]).to.deep.equal(['tel:+17024307661', '(702) 430-7661']);
    const link = element.querySelector('a')!;
    link.href = 'tel:+17025550142';
    link.textContent = '(702) 555-0142';
    await wait();
    await element.updateComplete;
    expect([call().href, call().textContent]).to.deep.equal(['tel:+17025550142', '(702) 555-0142']);
  });
});

describe('ten tiptoes', () => {
  it('are told of each leg and compared', async () => {
    const element = await diagram('leg="healthy" compare="reflux" time="0"');
    await until(() => !!words(element, '[part=difference]'), 'the comparison');
    const means = (['healthy', 'reflux'] as const).map((name) => {
      const steps = Array.from({ length: 10 }, (_, i) => legAt(name, 'tiptoe', 9.1 + i / 10));
      return steps.reduce((sum, { state }) => sum + state.veins.saphenous.pressure / 10, 0);
    });
    const [healthy, reflux] = means.map(Math.round);
    expect(words(element, '[part=difference]')).to.equal(
      `After ten heel raises, the vein pressure in the healthy leg is ${healthy} mmHg. In the leg with leaking valves it is still ${reflux}.`,
    );
    expect(healthy).to.be.lessThan(30);
    expect(reflux).to.be.greaterThan(50);
  });
});

describe('what is taken away', () => {
  it('toSVG() is one valid file with a title, captions and the version, and draws what is seen', async () => {
    const element = await diagram('leg="reflux" compare="healthy" activity="walking" time="20.9"');
    const svg = element.toSVG();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(/var\(--|url\((?!"?#|&quot;#)|href="(?!#)|class="|<style|<script|@import/.exec(svg)?.[0]).to.equal(
      undefined,
    );
    const title = parsed.querySelector('title')!.textContent;
    for (const sentence of all(element, '[part=sentence]'))
      expect(title).to.contain(sentence.textContent.trim());
    expect(title)
      .to.contain('This is a model, not your leg')
      .and.contain(
        `vein-elements ${(customElements.get('vein-pump-diagram') as typeof VeinPumpDiagram).version}`,
      );
    const captions = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(captions.join(' ')).to.equal(title);
    const shapes = (root: ParentNode): number => root.querySelectorAll('path, circle, rect, ellipse').length;
    const drawn = all<Element>(element, '[part=picture]').reduce((sum, picture) => sum + shapes(picture), 0);
    expect(shapes(parsed)).to.equal(drawn);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const { width, height } = { width: 380, height: 340 };
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const colors = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      if (data[i + 3]) colors.add((data[i]! << 16) | (data[i + 1]! << 8));
    expect(colors.size).to.be.greaterThan(20);
  });

  it('toSVG() writes signs of the language as XML needs them', async () => {
    (customElements.get('vein-pump-diagram') as typeof VeinPumpDiagram).registerTranslation({
      $code: 'qaa',
      $name: 'A',
      $dir: 'ltr',
      'pump.play': 'P',
      'pump.model': 'Not <yours> & "mine"',
    });
    const element = await diagram('time="0"', '', '<div lang="qaa"></div>');
    const parsed = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelector('title')!.textContent).to.contain('Not <yours> & "mine"');
  });

  it('toCSV() has a line a tenth of a second and a column a quantity, with units', async () => {
    const element = await diagram('leg="reflux" compare="treated" activity="walking" time="12"');
    const [head, ...lines] = element.toCSV().split('\n');
    expect(head).to.equal('leg,time (s),pressure (mmHg),volume (mL),deep (mL/s),surface (mL/s)');
    expect(lines).to.have.length(2 * 601);
    for (const [from, name] of [
      [0, 'reflux'],
      [601, 'treated'],
    ] as const) {
      for (const i of [0, 487, 560, 600]) {
        const [leg, time, pressure, volume] = lines[from + i]!.split(',');
        const seconds = (i - 480) / 10;
        expect([leg, Number(time)]).to.deep.equal([name, seconds]);
        const { veins } = legAt(name, 'walking', Math.max(0, seconds)).state;
        expect(Number(pressure)).to.be.closeTo(veins.saphenous.pressure, 0.02);
        expect(Number(volume)).to.be.closeTo(veins.calf.volume + veins.saphenous.volume, 0.02);
      }
    }
  });

  it('the table of a step holds what the model has in each phase', async () => {
    const element = await diagram('leg="reflux" time="0"');
    const details = find<HTMLDetailsElement>(element, '[part=step]')!;
    details.open = true;
    await until(() => find(element, '.still path') !== null, 'pictures in the table');
    expect(
      all(element, '[part=step] th[scope=col]').map(({ textContent }) => textContent.trim()),
    ).to.deep.equal(all(element, '[data-phase]').map(({ textContent }) => textContent));
    const rows = all(element, '[part=step] tr').slice(1);
    expect(rows).to.have.length(4);
    const cells = (row: number): number[] =>
      [...rows[row]!.querySelectorAll('td')].map(({ textContent }) => Number(textContent));
    const moments = [0, 0.1, 0.25 + 14 / 240, 0.45 + 14 / 240, 0.65 + 14 / 240].map(
      (time) => legAt('reflux', 'walking', time).state,
    );
    moments.forEach(({ veins, edges }, i) => {
      expect(cells(0)[i]).to.be.closeTo(veins.saphenous.pressure, 0.06);
      expect(cells(1)[i]).to.be.closeTo(veins.calf.volume + veins.saphenous.volume, 0.06);
      // A flow is the mean of a step of the model; where the leg only stood, that of its long steps.
      if (i) expect(cells(2)[i]).to.be.closeTo(edges.calfThigh.flow, 0.06);
      if (i) expect(cells(3)[i]).to.be.closeTo(edges.saphenousOut.flow, 0.06);
    });
  });
});
