import { expect } from '@open-wc/testing';
import 'vein-elements/pump-diagram/define';
import type { Activity, LegName } from 'vein-elements/hemodynamics';
import { watchFrames, type Frames } from '../support/frames.js';
import { all, diagram, until } from '../support/pump.js';

const FULL = (globalThis as { FULL?: boolean }).FULL;

/** Size that the picture is drawn at; a cell is a square of pixels whose light is seen as one, larger than a drop of blood. */
const [WIDTH, HEIGHT, CELL] = [240, 520, 40];
/** The area from which WCAG 2.2 counts a flash: a quarter of 341 x 256 pixels. An edge that moves crosses a few cells. */
const COUNTED = (341 * 256) / 4;
const VIEW = /viewBox="[^"]*"/;
/** Frames of one second. */
const SECOND = 60;

let frames: Frames;
beforeEach(() => {
  frames = watchFrames(true);
});
afterEach(() => frames.release());

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/**
 * Relative luminance of every cell of a picture on white.
 * @param view what is shown of it: the lines below come and go, and would move what stands above
 */
async function light(svg: string, view: string): Promise<number[]> {
  const image = new Image();
  const sized = svg.replace(VIEW, view).replace('<svg ', `<svg width="${WIDTH}" height="${HEIGHT}" `);
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  const across = WIDTH / CELL;
  const cells = new Array<number>((across * HEIGHT) / CELL).fill(0);
  for (let i = 0; i < data.length; i += 4) {
    const [x, y] = [(i / 4) % WIDTH, Math.floor(i / 4 / WIDTH)];
    const value = 0.2126 * linear(data[i]!) + 0.7152 * linear(data[i + 1]!) + 0.0722 * linear(data[i + 2]!);
    cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)]! += value / CELL ** 2;
  }
  return cells;
}

/**
 * Flashes in a second of one cell: pairs of opposite changes by a tenth of full light or more, the darker one below 0.8
 * (WCAG 2.2, general flash).
 */
function flashes(values: readonly number[]): number {
  let [low, high] = [values[0]!, values[0]!];
  let way = 0;
  let changes = 0;
  for (const value of values) {
    [low, high] = [Math.min(low, value), Math.max(high, value)];
    const up = way <= 0 && value - low >= 0.1 && low < 0.8;
    const down = way >= 0 && high - value >= 0.1 && value < 0.8;
    if (!up && !down) continue;
    way = up ? 1 : -1;
    changes++;
    low = high = value;
  }
  return Math.floor(changes / 2);
}

const CASES: readonly (readonly [LegName, Activity])[] = FULL
  ? (['healthy', 'reflux', 'severe', 'post-thrombotic'] as const).flatMap((leg) =>
      (['walking', 'tiptoe', 'ankle-pumps'] as const).map((activity) => [leg, activity] as const),
    )
  : [['severe', 'tiptoe']];

for (const [leg, activity] of CASES) {
  it(`nothing flashes more than three times a second at the highest speed, ${leg}, ${activity}`, async () => {
    const element = await diagram(`leg="${leg}" activity="${activity}" speed="4" no-chart no-controls`);
    await element.play();
    await until(() => frames.asked() > 0, 'the diagram in view');
    frames.run(SECOND);
    const [view] = VIEW.exec(element.toSVG())!;
    const cells: number[][] = [];
    const chips = new Map<Element, number>();
    for (let frame = 0; frame < SECOND; frame++) {
      const before = all(element, 'span.now');
      frames.run(1);
      for (const chip of all(element, 'span.now'))
        if (!before.includes(chip)) chips.set(chip, (chips.get(chip) ?? 0) + 1);
      (await light(element.toSVG(), view)).forEach((value, i) => (cells[i] ??= []).push(value));
    }
    const fast = cells.filter((values) => flashes(values) > 3);
    expect(fast.length * CELL ** 2, 'area that flashes more than three times').to.be.below(COUNTED);
    expect(Math.max(...chips.values()), 'a phase lights up').to.be.at.most(3);
    const moved = cells.filter((values) => Math.max(...values) - Math.min(...values) > 0.005);
    expect(moved.length, 'cells in which something moves').to.be.greaterThan(3);
  }).timeout(60_000);
}
