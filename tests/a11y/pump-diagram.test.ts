import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import 'vein-elements/pump-diagram/define';
import { expectNoViolations } from '../support/axe.js';
import { emulate, itInChromium } from '../support/engine.js';
import { all, diagram, find, LEG_NAMES, story, until, wait, words } from '../support/pump.js';

const FULL = (globalThis as { FULL?: boolean }).FULL;
const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
type Scheme = 'light' | 'dark';

const MODES: readonly (readonly [name: string, attributes: string])[] = [
  ['walking', 'time="0.35"'],
  ['compared', 'leg="healthy" compare="reflux" activity="tiptoe" time="9.3" stocking="20"'],
  ['no controls', 'no-controls leg="severe" time="20.9"'],
  ['no chart', 'no-chart time="0.35"'],
  ['picture alone', 'no-controls no-chart time="0"'],
  ['decorative', 'decorative time="0"'],
  ...(FULL
    ? LEG_NAMES.map((leg) => [`${leg} leg`, `leg="${leg}" activity="walking" time="20.9"`] as const)
    : []),
];

interface Node {
  role?: string;
  name?: string;
  description?: string;
  children?: Node[];
}
/** The accessibility tree of the page; the command's own types leave its answer out. */
const snapshot = a11ySnapshot as unknown as (options: object) => Promise<Node | null>;
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

async function look(scheme: Scheme, forced = false): Promise<void> {
  await emulate({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
}

afterEach(async () => {
  await emulate({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
});

for (const forced of [false, true]) {
  for (const scheme of ['light', 'dark'] as const) {
    (forced ? itInChromium : it)(
      `every mode is clean, ${scheme}${forced ? ', forced colours' : ''}`,
      async () => {
        await look(scheme, forced);
        for (const width of FULL ? [320, 900] : [320]) {
          await setViewport({ width, height: 720 });
          for (const lang of FULL ? ['en', 'es'] : [scheme === 'dark' ? 'es' : 'en']) {
            for (const [name, attributes] of MODES) {
              const element = await diagram(attributes, LINK, `<div lang="${lang}"></div>`);
              find(element, '[part=label]')?.click();
              for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
              await wait(30);
              await expectNoViolations(element, `${name} ${scheme} ${width} ${lang}`);
              expect(document.documentElement.scrollWidth, `${name} ${width}`).to.be.at.most(width + 1); // WebKit rounds up
              element.remove();
            }
          }
        }
      },
    ).timeout(120_000);
  }
}

for (const scheme of ['light', 'dark'] as const) {
  it(`every scene and every choice is clean, ${scheme}`, async () => {
    await look(scheme);
    await emulate({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of FULL ? [320, 900] : [scheme === 'dark' ? 900 : 320]) {
      await setViewport({ width, height: 720 });
      const lang = scheme === 'dark' ? 'es' : 'en';
      const element = await story('', LINK, `<div lang="${lang}"></div>`);
      for (let scene = 1; scene <= 8; scene++) {
        await element.showScene(scene);
        await expectNoViolations(element, `scene ${scene} ${scheme} ${width}`);
        expect(document.documentElement.scrollWidth, `scene ${scene} ${width}`).to.be.at.most(width + 1);
      }
      for (const choice of all<HTMLButtonElement>(element, '[part=choice]')) {
        choice.click();
        await element.updateComplete;
        await expectNoViolations(element, `choice ${scheme} ${width}`);
      }
      find<HTMLDetailsElement>(element, '[part=try]')!.open = true;
      await until(() => !!find(element, '.explore select'), 'the laboratory');
      await expectNoViolations(element, `story and laboratory ${scheme} ${width}`);
      element.remove();
    }
  }).timeout(120_000);
}

itInChromium('is clean while it plays and while less motion is asked for', async () => {
  await setViewport({ width: 400, height: 720 });
  const playing = await diagram('autoplay', LINK);
  await until(() => words(playing, '[part=play]') === 'Pause', 'the clock');
  await expectNoViolations(playing, 'playing');
  playing.remove();
  await emulate({ reducedMotion: 'reduce' });
  const still = await diagram('leg="reflux" autoplay', LINK);
  await wait(60);
  await expectNoViolations(still, 'less motion');
});

describe('contrast', () => {
  type Color = [r: number, g: number, b: number, a: number];
  /** A colour as the browser paints it, whatever way it is written. */
  function painted(color: string): Color {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
      '2d',
    )!;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  const luminance = ([r, g, b]: Color): number => {
    const [red, green, blue] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** The first colour behind an element that lets nothing through. */
  function behind(element: Element): Color {
    for (let node: Element | null = element; node; node = node.parentElement) {
      const color = painted(getComputedStyle(node).backgroundColor);
      if (color[3] === 1) return color;
    }
    throw new Error(`nothing behind ${element.outerHTML}`);
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`of every text is at least 4.5 to 1, ${scheme}`, async () => {
      await look(scheme);
      await setViewport({ width: 700, height: 720 });
      const element = await diagram('leg="healthy" compare="reflux" time="9.3" stocking="20"', LINK);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await until(() => !!words(element, '[part=difference]'), 'ten tiptoes');
      const single = await diagram('leg="reflux" time="20.9"', LINK);
      const told = await story('scene="6"', LINK);
      let checked = 0;
      for (const each of [element, single, told]) {
        for (const text of all(
          each,
          'h2, p, span, b, dt, dd, small, label, legend, button, select, th, td, caption, summary, a',
        )) {
          if (!text.textContent.trim() || !text.checkVisibility()) continue;
          const [one, other] = [painted(getComputedStyle(text).color), behind(text)].map(luminance) as [
            number,
            number,
          ];
          const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          expect(contrast, text.outerHTML.slice(0, 120)).to.be.at.least(4.5);
          checked++;
        }
      }
      expect(checked).to.be.greaterThan(80);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`of blood, flaps and traces against what lies round them is at least 3 to 1, ${scheme}`, async () => {
      await look(scheme);
      const element = await diagram('leg="reflux" compare="healthy" time="20.9"');
      const color = (selector: string, property: 'fill' | 'stroke'): number =>
        luminance(painted(getComputedStyle(find(element, selector)!)[property]));
      const ratio = (one: number, other: number): number =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const surface = luminance(behind(find(element, '.card')!));
      for (const [name, one, other] of [
        [
          'drops in blood',
          color('[data-part=calfThigh] .drop', 'fill'),
          color('[data-part=calfThigh] .lumen', 'stroke'),
        ],
        ['drops that fall back', color('.back .drop', 'stroke'), color('.back .lumen', 'stroke')],
        [
          'leaflets in blood',
          color('[data-part=calfThigh] .flap', 'stroke'),
          color('[data-part=calfThigh] .lumen', 'stroke'),
        ],
        [
          'leaflets in blood that falls back',
          color('.back .flap', 'stroke'),
          color('.back .lumen', 'stroke'),
        ],
        ['trace', color('.line', 'stroke'), surface],
        ['second trace', color('.line.leg-1', 'stroke'), surface],
      ] as const)
        expect(ratio(one, other), name).to.be.at.least(3);
    });
  }
});

describe('the story by keyboard', () => {
  itInChromium(
    'every control is reached in the order it is seen, and the whole story is walked',
    async () => {
      await setViewport({ width: 400, height: 900 });
      const element = await story('', LINK);
      const root = element.shadowRoot!;
      const order: string[] = [];
      for (let i = 0; i < 8; i++) {
        await sendKeys({ press: 'Tab' });
        const now = root.activeElement;
        if (!now) break;
        expect(getComputedStyle(now).outlineStyle, now.outerHTML.slice(0, 80)).to.equal('solid');
        order.push(now.getAttribute('part') ?? (now.className || now.localName));
      }
      expect(order).to.deep.equal(['play', 'back', 'dot', 'next', 'call', 'summary']);
      find(element, '[part=next]')!.focus();
      for (let scene = 2; scene <= 8; scene++) {
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        expect(element.scene).to.equal(scene);
      }
      find(element, '[part=choice]')!.focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(words(element, '[part=scene-text]')).to.match(/^Pressure falls from 91/);
    },
  );

  itInChromium('the accessibility tree has title, text, lens and gauge of a scene', async () => {
    await story('scene="6"', LINK);
    const nodes = flat((await snapshot({}))!);
    const told = nodes
      .map(({ name = '' }) => name)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const text of [
      'When valves leak',
      'Healthy leg',
      'Leg with leaking valves',
      'Valve closed',
      'Valve leaks',
      'healthy: 15 to 30',
      '6. When valves leak',
    ])
      expect(told).to.contain(text);
    for (const number of ['25', '64']) expect(told.split(number).length, number).to.be.greaterThan(2);
  });
});

describe('the keyboard', () => {
  // Other engines tab to more or fewer things; tests/embed/keyboard.test.ts walks through the whole page in Firefox.
  itInChromium('reaches every control in the order it is seen, and works each', async () => {
    await setViewport({ width: 400, height: 720 });
    const element = await diagram('activity="standing"', LINK);
    const order: string[] = [];
    const root = element.shadowRoot!;
    for (let i = 0; i < 16; i++) {
      await sendKeys({ press: 'Tab' });
      const now = root.activeElement;
      if (!now) break;
      expect(getComputedStyle(now).outlineStyle, now.outerHTML.slice(0, 80)).to.equal('solid');
      order.push(now.getAttribute('part') ?? now.localName);
    }
    expect(order).to.deep.equal([
      ...Array.from({ length: 5 }, () => 'label'),
      'play',
      'next',
      'input',
      ...Array.from({ length: 3 }, () => 'select'),
      'summary',
      'summary',
      'call',
    ]);
    const focus = (selector: string): void => find(element, selector)!.focus();
    focus('[part=next]');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.toCSV().split('\n').at(-1)).to.match(/^healthy,5\.0/);
    focus('input:checked');
    await sendKeys({ press: 'ArrowDown' });
    await wait(30);
    expect(element.activity).to.equal('walking');
    expect(words(element, '[part=play]')).to.equal('Pause');
    focus('[part=play]');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(words(element, '[part=play]')).to.equal('Play');
    expect(root.activeElement!.getAttribute('part')).to.equal('play');
    focus('select');
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(element.leg).to.equal('mild-reflux');
    find(element, '[part=label]:last-child')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(words(element, '[part=about]')).to.equal('The muscle squeezes the deep veins.');
    focus('[part=step] summary');
    await sendKeys({ press: 'Enter' });
    await until(() => find(element, '.still path') !== null, 'the step in pictures');
  });
});

it('targets are 44 px tall', async () => {
  await setViewport({ width: 320, height: 720 });
  for (const lang of ['en', 'es']) {
    const element = await diagram('', LINK, `<div lang="${lang}"></div>`);
    for (const target of all(element, 'button, select, label[part=choice], summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent.trim()).to.be.at.least(44);
    }
    element.remove();
  }
});

describe('the accessibility tree', () => {
  itInChromium('names the picture and describes it by the sentence that is true now', async () => {
    const element = await diagram('leg="reflux" activity="walking" time="20.9"');
    const nodes = flat((await snapshot({}))!);
    const picture = nodes.find(({ name }) => name === 'Leg with leaking valves')!;
    expect(picture.role).to.match(/^(img|image)$/);
    const sentence = words(element, '[part=sentence]')!;
    expect(sentence).to.contain('Blood falls back in the surface vein.');
    expect(picture.description).to.equal(sentence);
    const told = nodes.map(({ name = '' }) => name).join('|');
    for (const text of [
      sentence,
      'The pump in your leg',
      'Play',
      'Next step',
      'Calf pump',
      'What the leg does',
    ])
      expect(told).to.contain(text);
    const inner = find<Element>(element, '[part=picture]')!;
    expect(inner.getAttribute('aria-describedby')).to.equal('say-0');
    expect(find(element, '#say-0')!.textContent.trim()).to.equal(sentence);
  });

  it('speaks of a change while it is held, and never frame by frame', async () => {
    const element = await diagram('time="0.1"');
    const live = (): string | null =>
      find(element, '[part=sentence]')!.parentElement!.getAttribute('aria-live');
    await element.step();
    expect(live()).to.equal('polite');
    await element.play();
    expect(live()).to.equal('off');
  });

  itInChromium('is empty for a decorative one', async () => {
    await diagram('decorative time="0"');
    const nodes = flat((await snapshot({})) ?? {});
    expect(nodes.filter(({ name }) => /leg|pump/i.test(name ?? ''))).to.deep.equal([]);
  });
});

it('the traces have an axis in mmHg, both ends of the time, a name at each line, and their trend in words', async () => {
  const element = await diagram('leg="healthy" compare="reflux" activity="tiptoe" time="9.3"');
  const texts = (selector: string): string[] =>
    all(element, selector).map(({ textContent }) => textContent.trim());
  expect(texts('.ticks span')).to.deep.equal(['90', '60', '30', '0', 'mmHg']);
  expect(texts('.line-name')).to.deep.equal(['Healthy leg', 'Leg with leaking valves']);
  expect(texts('.ends span')).to.have.length(2);
  expect(words(element, '.plot')).to.match(/healthy leg[^.]* from \d+ to \d+ mmHg/i);
});

it('in a window of 640 by 320 px Play is on the screen with the picture', async () => {
  await setViewport({ width: 640, height: 320 });
  const element = await story();
  find(element, 'svg')!.scrollIntoView({ block: 'start' });
  const { top, bottom } = find(element, '[part=play]')!.getBoundingClientRect();
  expect([top >= 0, bottom <= 320], `${top} to ${bottom}`).to.deep.equal([true, true]);
});
