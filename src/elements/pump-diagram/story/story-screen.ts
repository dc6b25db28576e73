import { valveStand, whole } from '../describe.js';
import {
  drawGauge,
  drawLeg,
  drawLens,
  VALVE_EDGES,
  VALVE_PLACES,
  type Gauge,
  type LegPicture,
  type ValveName,
} from '../drawing/index.js';
import { drawnOnce } from '../drawn.js';
import { Camera, framed, type Box } from './camera.js';
import { HEALTHY_BAND, type Moment, type Shot } from './scenes.js';

/** Highest pressure that a gauge shows, mmHg: a little above that of someone who stands. */
const GAUGE_TOP = 100;
/** Share of a frame that lenses and gauges take: beside one leg, and beside each of two. */
const ASIDE = [0.34, 0.3] as const;

/** A line from a name or a lens to what it shows. */
interface Leader {
  readonly line: SVGLineElement;
  /** What it points at, leg units. */
  readonly at: readonly [x: number, y: number];
  /** Where it starts. */
  readonly from: Element;
  /** What its places are hundredths of: the picture's frame. */
  readonly frame: Element;
}

/** Shows the moment a story stands at. Looks everything up once, so that a frame only writes. */
export class StoryScreen {
  readonly camera = new Camera();
  private legs: SVGSVGElement[] = [];
  private pictures: LegPicture[] = [];
  private gauges: readonly Gauge[] = [];
  private leaders: Leader[] = [];
  private shot: Shot | undefined;
  private resized: ResizeObserver | undefined;
  /** Whether the camera was on its way when it was last looked through. */
  private travels = false;

  /** Takes the nodes of a shot, and turns the camera to it. */
  aim(root: ParentNode, shot: Shot, cut: boolean): void {
    const stage = root.querySelector('.scene');
    if (!stage) return;
    this.legs = [...stage.querySelectorAll<SVGSVGElement>('svg.leg')];
    const aside = (shot.lenses ?? shot.gauge) ? ASIDE[shot.clip.legs[1] ? 1 : 0] : 0;
    const frame = (): Box => {
      const { width = 0, height = 0 } = this.legs[0]?.getBoundingClientRect() ?? {};
      return framed(shot.camera, width && height ? width / height : 1, aside);
    };
    this.camera.aim(frame(), cut);
    for (const label of stage.querySelectorAll<HTMLElement>('[data-top]'))
      label.style.top = `${label.dataset.top}%`;
    this.lead(stage, shot);
    this.look();
    this.resized?.disconnect();
    this.resized = new ResizeObserver(() => {
      // The frame's shape may be another; a camera on its way arrives where it is to.
      if (!this.camera.moving) this.camera.aim(frame(), true);
      this.look();
    });
    this.resized.observe(stage);
  }

  /** Draws what the legs of a shot look like, where it is not drawn yet, and shows this moment of it. */
  draw(shot: Shot, moment: Moment): void {
    this.shot = shot;
    this.pictures = [];
    const gauges: Gauge[] = [];
    this.legs.forEach((svg, i) => {
      const run = moment.runs[i];
      const figure = svg.parentElement;
      if (!run || !figure) return;
      const options = { signs: shot.signs === true };
      this.pictures.push(drawnOnce(svg, run, String(options.signs), () => drawLeg(svg, run, options)));
      for (const lens of figure.querySelectorAll<SVGSVGElement>('svg.lens')) {
        const valve = lens.dataset.valve as ValveName;
        this.pictures.push(drawnOnce(lens, run, valve, () => drawLens(lens, run, valve)));
      }
      const gauge = figure.querySelector<SVGSVGElement>('svg.gauge');
      if (gauge && shot.gauge) {
        const { band, before, name } = shot.gauge;
        const was = before?.(moment);
        const leaking = run.leg.params.leak.saphenousOut > 0 && name === 0;
        const look = {
          max: GAUGE_TOP,
          leaking,
          ...(band ? { healthy: HEALTHY_BAND } : {}),
          ...(was === undefined ? {} : { before: was }),
        };
        gauges.push(drawnOnce(gauge, run, JSON.stringify(look), () => drawGauge(gauge, look)));
      }
    });
    this.gauges = gauges;
    this.paint(moment);
  }

  /** Shows this moment. */
  paint(moment: Moment): void {
    const { moving } = this.camera;
    if (moving || this.travels) this.look(); // once more when it has arrived
    this.travels = moving;
    for (const picture of this.pictures) picture.paint();
    this.gauges.forEach((gauge, i) => gauge.set(this.shot?.gauge?.reads(moment, i) ?? 0));
  }

  /** What words, lenses and gauges say of a moment. */
  signature(shot: Shot, moment: Moment): string {
    const numbers = [
      ...Object.values(shot.values?.(moment) ?? {}),
      ...shot.clip.legs.map((_, i) => shot.gauge?.reads(moment, i) ?? 0),
    ].map(whole);
    const valves = (shot.lenses ?? []).map(({ leg, valve }) => {
      const run = moment.runs[leg];
      return run ? valveStand(run.leg, VALVE_EDGES[valve]) : 0;
    });
    return [...numbers, ...valves].join();
  }

  /** Takes down what listens to the page. */
  left(): void {
    this.resized?.disconnect();
  }

  /** Makes a line for each name and lens. */
  private lead(stage: Element, { lenses = [], labels = [] }: Shot): void {
    this.leaders = [];
    stage.querySelectorAll('.figure').forEach((figure, leg) => {
      const svg = figure.querySelector<SVGSVGElement>('svg.leaders');
      if (!svg) return;
      svg.replaceChildren();
      const add = (from: Element | undefined, at: readonly [number, number]): void => {
        if (!from) return;
        const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'line');
        svg.append(line);
        this.leaders.push({ line, at, from, frame: svg });
      };
      const glasses = figure.querySelectorAll('svg.lens');
      lenses
        .filter((lens) => lens.leg === leg)
        .forEach(({ valve }, i) => add(glasses[i], VALVE_PLACES[valve]));
      const names = figure.querySelectorAll('[part=label]');
      labels.forEach(({ at }, i) => add(names[i], at));
    });
  }

  /** Points camera and lines. */
  private look(): void {
    const { box } = this.camera;
    const viewBox = box.map((value) => value.toFixed(2)).join(' ');
    for (const svg of this.legs) svg.setAttribute('viewBox', viewBox);
    for (const leader of this.leaders) point(leader, box);
  }
}

/** Draws a line, in hundredths of its figure. */
function point({ line, at, from, frame: picture }: Leader, [x, y, width, height]: Box): void {
  const frame = picture.getBoundingClientRect();
  const start = from.getBoundingClientRect();
  if (!frame.width || !frame.height) return;
  const end = [((at[0] - x) / width) * 100, ((at[1] - y) / height) * 100] as const;
  const middle = ((start.left + start.right) / 2 - frame.left) / frame.width;
  const toStart = end[0] / 100 > middle;
  const side = ((toStart ? start.right : start.left) - frame.left) / frame.width;
  const places = {
    x1: side * 100,
    y1: (((start.top + start.bottom) / 2 - frame.top) / frame.height) * 100,
    x2: end[0],
    y2: end[1],
  };
  for (const [name, value] of Object.entries(places)) line.setAttribute(name, value.toFixed(2));
}
