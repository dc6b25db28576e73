import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { measureLeg } from 'vein-elements/hemodynamics';
import type { VeinPumpSceneEvent } from 'vein-elements';
import type { VeinPumpDiagram } from 'vein-elements/pump-diagram';
import 'vein-elements/pump-diagram/define';
import { VALVE_EDGES, type ValveName } from '../../src/elements/pump-diagram/drawing/index.js';
import { emulate, itInChromium } from '../support/engine.js';
import { watchFrames, type Frames } from '../support/frames.js';
import { all, button, diagram, find, story, until, wait, words } from '../support/pump.js';
import { onSlowClock } from '../support/slow-clock.js';

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const title = (element: Element): string => words(element, '[part=scene-title]')!;
const text = (element: Element): string => words(element, '[part=scene-text]')!;
const press = async (element: VeinPumpDiagram, part: string): Promise<void> => {
  button(element, part).click();
  await element.updateComplete;
};
const numbers = (element: Element): string[] =>
  all(element, '[part=scene-text] b').map(({ textContent }) => textContent);
const gauges = (element: Element): string[] =>
  all(element, '[part=gauge] b').map(({ textContent }) => textContent);
const moving = (element: Element): boolean => find(element, '[part=play]')!.textContent.trim() === 'Pause';

let frames: Frames;
beforeEach(async () => {
  await setViewport({ width: 800, height: 1000 });
  frames = watchFrames(true);
});
afterEach(async () => {
  frames.release();
  await emulate({ reducedMotion: 'no-preference' });
});

describe('which face', () => {
  it('a diagram that asks for nothing tells the story, with the laboratory behind a disclosure', async () => {
    const element = await story('', LINK);
    expect(title(element)).to.equal('Blood has to climb');
    expect(find(element, '.explore')).to.equal(null);
    const disclosure = find<HTMLDetailsElement>(element, '[part=try]')!;
    expect(disclosure.querySelector('summary')!.textContent).to.equal('Try it yourself');
    disclosure.open = true;
    await until(() => !!find(element, '.explore [part=picture] path'), 'the laboratory');
    expect(all(element, '.explore input[type=radio]')).to.have.length(6);
    expect(words(element, '[part=call]')).to.equal('(702) 430-7661');
  });

  it('whoever names a leg, an activity, a stocking or a time gets the laboratory at once', async () => {
    for (const attributes of [
      'leg="healthy"',
      'compare="reflux"',
      'activity="tiptoe"',
      'stocking="20"',
      'time="3"',
      'no-controls',
      'decorative',
    ]) {
      const element = await story(attributes);
      expect([!!find(element, '.explore'), !!find(element, '.story')], attributes).to.deep.equal([
        true,
        false,
      ]);
      element.remove();
    }
    const written = await story();
    written.leg = 'reflux';
    await written.updateComplete;
    expect(find(written, '.story'), 'a property too').to.equal(null);
  });

  it('view says it outright', async () => {
    expect(find(await story('view="explore"'), '.story')).to.equal(null);
    expect(find(await story('view="story" leg="reflux"'), '.explore')).to.equal(null);
  });

  it('what a visitor sets in the laboratory leaves the story above it', async () => {
    const element = await story();
    find<HTMLDetailsElement>(element, '[part=try]')!.open = true;
    await until(() => !!find(element, '.explore select'), 'the laboratory');
    const leg = find<HTMLSelectElement>(element, '.explore select')!;
    leg.selectedIndex = 2;
    leg.dispatchEvent(new Event('change'));
    await wait(30);
    await element.updateComplete;
    expect(element.leg).to.equal('reflux');
    expect(title(element)).to.equal('Blood has to climb');
    expect(words(element, '.explore [part=sentence]')).to.match(/^Leg with leaking valves: /);
  });

  it('the phone attribute stands in where no link does', async () => {
    const element = await story('phone="(702) 430-7661"');
    expect(find<HTMLAnchorElement>(element, '[part=call]')!.href).to.equal('tel:+17024307661');
    expect(find(await story(), '[part=call]')).to.equal(null);
  });
});

describe('the way through', () => {
  it('Back and Next walk all eight scenes, each with its title, text and picture, and say so', async () => {
    const element = await story();
    const heard: number[] = [];
    element.addEventListener('vein-pump-scene', ({ scene, composed }: VeinPumpSceneEvent) =>
      heard.push(composed ? scene : -1),
    );
    const seen = new Set<string>();
    for (let scene = 1; scene <= 8; scene++) {
      expect(element.scene).to.equal(scene);
      expect(words(element, '.count')).to.equal(`${scene} of 8`);
      seen.add(`${title(element)} ${text(element)}`);
      expect(all(element, '.scene svg.leg path').length).to.be.greaterThan(20);
      if (scene < 8) await press(element, 'next');
    }
    expect(seen.size).to.equal(8);
    expect(heard).to.deep.equal([2, 3, 4, 5, 6, 7, 8]);
    await press(element, 'back');
    expect(element.scene).to.equal(7);
  });

  it('a double click on Next goes on by one', async () => {
    const element = await story();
    const next = button(element, 'next');
    for (const detail of [1, 2]) next.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    await element.updateComplete;
    expect(element.scene).to.equal(2);
  });

  it('Back at the start does nothing; after the last scene it starts over, and the button keeps the focus', async () => {
    const element = await story();
    expect(button(element, 'back').getAttribute('aria-disabled')).to.equal('true');
    await press(element, 'back');
    expect(element.scene).to.equal(1);
    await element.showScene(8);
    const next = button(element, 'next');
    next.focus();
    expect(next.textContent.trim()).to.equal('Start over');
    await press(element, 'next');
    expect(element.scene).to.equal(1);
    expect(element.shadowRoot!.activeElement).to.equal(next);
  });

  it('where a checker is on the page the last scene leads on to it', async () => {
    const element = await story('scene="8"');
    const checker = document.createElement('vein-symptom-checker');
    checker.tabIndex = -1;
    element.parentElement!.append(checker);
    element.requestUpdate();
    await element.updateComplete;
    expect(words(element, '[part=next]')).to.equal('Check your legs');
    await press(element, 'next');
    expect(document.activeElement).to.equal(checker);
    expect(element.scene).to.equal(8);
  });

  it('showScene() and the scene attribute go there; a write is silent, a bad one warns once', async () => {
    const element = await story('scene="4"');
    expect(title(element)).to.equal('Ten heel raises');
    let heard = 0;
    element.addEventListener('vein-pump-scene', () => heard++);
    element.scene = 2;
    await element.updateComplete;
    expect([title(element), heard]).to.deep.equal(['The foot pump', 0]);
    await element.showScene(6);
    expect([title(element), heard]).to.deep.equal(['When valves leak', 1]);
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (message: unknown) => said.push(message);
    element.setAttribute('scene', '9');
    await element.updateComplete;
    console.warn = warn;
    expect(element.scene).to.equal(1);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('scene="9"');
  });

  it('the dots are named buttons; arrow keys walk them, in the direction of the page', async () => {
    const element = await story();
    const dots = all<HTMLButtonElement>(element, '[part=dots] button');
    expect(dots).to.have.length(8);
    expect(dots[5]!.getAttribute('aria-label')).to.equal('6. When valves leak');
    dots[0]!.focus();
    const key = async (press: string): Promise<number> => {
      await sendKeys({ press });
      await element.updateComplete;
      await wait();
      expect(element.shadowRoot!.activeElement, press).to.equal(find(element, '[part=dots] [aria-current]'));
      return element.scene;
    };
    expect(await key('ArrowRight')).to.equal(2);
    expect(await key('ArrowRight')).to.equal(3);
    expect(await key('ArrowLeft')).to.equal(2);
    expect(await key('End')).to.equal(8);
    expect(await key('ArrowRight'), 'not past the end').to.equal(8);
    expect(await key('Home')).to.equal(1);
    expect(all(element, '[part=dots] [tabindex="0"]')).to.have.length(1);
  });
});

describe('what the scenes say', () => {
  it('scenes 4 and 6 show the mean of the last raise, as measureLeg() gives it: 25 and 64', async () => {
    const healthy = String(Math.round(measureLeg('healthy').ambulatoryPressure));
    const leaking = String(Math.round(measureLeg('reflux').ambulatoryPressure));
    expect([healthy, leaking]).to.deep.equal(['25', '64']);
    const four = await story('scene="4"');
    expect([numbers(four), gauges(four)]).to.deep.equal([['92', healthy], [healthy]]);
    const six = await story('scene="6"');
    expect([numbers(six), gauges(six)]).to.deep.equal([
      [healthy, leaking],
      [healthy, leaking],
    ]);
    expect(all(six, '[part=lens] p').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Valve closed',
      'Valve leaks',
    ]);
  });

  it('a number that is shown is never an instant while the leg raises its heel', async () => {
    const element = await story('scene="4"');
    await press(element, 'play');
    await until(() => frames.asked() > 0, 'the diagram in view');
    const seen = new Set<string>();
    for (let i = 0; i < 70; i++) {
      frames.run(6);
      frames.run(6);
      await element.updateComplete;
      expect(gauges(element)[0]).to.equal(numbers(element)[1]);
      seen.add(gauges(element)[0]!);
    }
    expect([...seen].map(Number)).to.satisfy((list: number[]) =>
      list.every((mmHg, i) => !i || mmHg <= list[i - 1]!),
    );
    expect(gauges(element)).to.deep.equal(['25']);
    expect(moving(element), 'it ends, and holds').to.equal(false);
    expect(element.scene, 'nothing goes on by itself').to.equal(4);
  });

  it('each choice of the last scene has its own measure', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const element = await story('scene="8"');
    const choices = all<HTMLButtonElement>(element, '[part=choice]');
    expect(choices.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Legs up',
      'Pump your ankles',
      'Stocking',
      'Close the leaking vein',
    ]);
    const said: string[][] = [];
    for (const choice of choices) {
      choice.click();
      await element.updateComplete;
      expect(choice.getAttribute('aria-pressed')).to.equal('true');
      said.push([words(element, '.gauge-name')!, ...gauges(element), ...numbers(element)]);
    }
    const { standingPressure, sittingPressure } = measureLeg('reflux');
    expect(said).to.deep.equal([
      ['Pressure at the ankle', '0', String(Math.round(standingPressure))],
      ['Pressure at the ankle', '43', String(Math.round(sittingPressure)), '43'],
      ['Push on the vein wall', '39', '64', '39'],
      ['Pressure at the ankle', '26', '26', '64'],
    ]);
  });

  it('a screen reader hears title and text once; numbers that change are not announced', async () => {
    const element = await story('scene="4"');
    const title = find(element, '[part=scene-title]')!;
    expect(title.closest('[aria-live]')!.getAttribute('aria-live')).to.equal('polite');
    expect(find(element, '[part=scene-text]')!.getAttribute('aria-live')).to.equal('polite');
    for (const number of all(element, '[part=scene-text] b'))
      expect(number.getAttribute('aria-live')).to.equal('off');
    const changes: string[] = [];
    const region = find(element, '[part=scene-text]')!;
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        if (!(target instanceof Text && target.parentElement!.closest('[aria-live=off]')))
          changes.push(target.nodeName);
    });
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    await press(element, 'play');
    await wait(60);
    for (let i = 0; i < 30; i++) {
      frames.run(12);
      await element.updateComplete;
    }
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('toSVG() exports a scene with its words', async () => {
    const svg = (await story('scene="6"')).toSVG();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    const said = parsed.querySelector('title')!.textContent;
    expect(said).to.contain('When valves leak.').and.contain('healthy leg: 25 mmHg.').and.contain('64 mmHg');
    expect(parsed.querySelectorAll('svg svg').length).to.be.greaterThan(5);
  });
});

describe('play', () => {
  it('comes with a press, or by itself where autoplay says so and it is in view', async () => {
    const still = await story('scene="2"');
    await wait(100);
    frames.forget();
    frames.run(5);
    expect([moving(still), frames.asked()]).to.deep.equal([false, 0]);
    expect(find(still, '[part=play]')!.classList.contains('large')).to.equal(true);
    still.remove();
    const playing = await story('scene="2" autoplay');
    await until(() => moving(playing), 'autoplay');
  });

  it('Play is large and on the picture; the same button pauses, and keeps the focus', async () => {
    const element = await story('scene="3"');
    const play = button(element, 'play');
    const box = play.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).to.be.at.least(56);
    const scene = find(element, '.scene')!.getBoundingClientRect();
    expect(box.left > scene.left && box.right < scene.right && box.top > scene.top).to.equal(true);
    play.focus();
    await press(element, 'play');
    expect(moving(element)).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(play);
    expect(Math.min(play.offsetWidth, play.offsetHeight)).to.be.at.least(44);
    await press(element, 'play');
    expect(moving(element)).to.equal(false);
  });

  it('who played goes on playing in the next scene; who did not sees a still', async () => {
    const element = await story('scene="2"');
    await press(element, 'next');
    expect(moving(element)).to.equal(false);
    await press(element, 'play');
    await press(element, 'next');
    expect([element.scene, moving(element)]).to.deep.equal([4, true]);
  });

  itInChromium(
    'with less motion each scene is a still, and Play still plays; switched on, it stops',
    async () => {
      const element = await story('autoplay scene="2"');
      await until(() => moving(element), 'autoplay');
      await emulate({ reducedMotion: 'reduce' });
      await until(() => !moving(element), 'a stop');
      await press(element, 'play');
      expect(moving(element)).to.equal(true);
      await press(element, 'next');
      expect(moving(element)).to.equal(false);
    },
  );

  itInChromium('the camera travels to the next scene, and cuts where less motion is asked for', async () => {
    const view = (element: Element): string => find<Element>(element, 'svg.leg')!.getAttribute('viewBox')!;
    const element = await story('scene="1"');
    await wait(60);
    const whole = view(element);
    await press(element, 'next');
    await until(() => {
      frames.run(5);
      return view(element) !== whole;
    }, 'a camera on its way');
    const between = view(element);
    frames.run(300, 23); // no frame falls on the moment of arrival
    const arrived = view(element);
    expect(arrived).not.to.equal(between);
    element.remove();
    await emulate({ reducedMotion: 'reduce' });
    const still = await story('scene="1"');
    await press(still, 'next');
    expect(view(still)).to.equal(arrived);
    frames.forget();
    await wait(60);
    expect(frames.asked()).to.equal(0);
  });

  it('seek() shows a moment of the scene, past its end the end', async () => {
    const element = await story('scene="4"');
    await element.seek(3.5);
    expect(numbers(element)).not.to.contain('25');
    await element.seek(600);
    expect(numbers(element)).to.deep.equal(['92', '25']);
  });
});

it('keeps the place of what is still worked out: nothing moves when the numbers come', async () => {
  for (const scene of [4, 6, 8]) {
    const place = document.createElement('div');
    place.style.width = '344px';
    document.body.append(place);
    place.innerHTML = `<vein-pump-diagram scene="${scene}"></vein-pump-diagram>`;
    const element = place.firstElementChild as VeinPumpDiagram;
    const sizes = (): string =>
      all(element, 'svg.gauge, svg.lens, .scene, [part="gauge"]')
        .map((one) =>
          Object.values(one.getBoundingClientRect().toJSON() as object)
            .map(Math.round)
            .join(),
        )
        .join(' ');
    let before = '';
    await onSlowClock(async () => {
      while (!element.hasUpdated) await Promise.resolve();
      expect(gauges(element), 'still worked out').to.include('…');
      before = sizes();
      await element.updateComplete;
    });
    expect(gauges(element)).not.to.include('…');
    expect(sizes(), `scene ${scene}`).to.equal(before);
    place.remove();
  }
});

it('the line of a lens ends at its valve, also while the leg stands on tiptoe', async () => {
  for (const scene of [1, 2, 3, 5, 6]) {
    const element = await story(`scene="${scene}"`);
    for (const figure of all(element, '.figure')) {
      const lenses = [...figure.querySelectorAll<SVGElement>('svg.lens')];
      const lines = [...figure.querySelectorAll('svg.leaders line')].slice(0, lenses.length);
      expect(lines.length, `scene ${scene}`).to.equal(lenses.length);
      const frame = figure.querySelector('svg.leaders')!.getBoundingClientRect();
      lines.forEach((line, i) => {
        const [x, y] = ['x2', 'y2'].map((name) => Number(line.getAttribute(name)) / 100) as [number, number];
        const end = [frame.left + x * frame.width, frame.top + y * frame.height] as const;
        const edge = VALVE_EDGES[lenses[i]!.dataset.valve as ValveName];
        const far = [...figure.querySelectorAll(`svg.leg [data-valve="${edge}"]`)].map((flap) => {
          const { left, right, top, bottom } = flap.getBoundingClientRect();
          return Math.hypot((left + right) / 2 - end[0], (top + bottom) / 2 - end[1]);
        });
        expect(Math.min(...far), `scene ${scene}, line ${i}, px`).to.be.below(12);
      });
    }
    element.remove();
  }
});

it('opens with its picture at once, before the page gets its turn', async () => {
  const element = document.createElement('vein-pump-diagram');
  let wasTurn = false;
  const turn = new MessageChannel();
  turn.port1.onmessage = () => (wasTurn = true);
  turn.port2.postMessage('');
  document.body.append(element);
  await element.updateComplete;
  expect(wasTurn).to.equal(false);
  expect(all(element, 'svg.leg path').length).to.be.greaterThan(20);
  turn.port1.close();
  element.remove();
  expect((await diagram('leg="severe"')).updateComplete).to.be.instanceOf(Promise);
});
