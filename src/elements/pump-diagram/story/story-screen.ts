import { valveStand, whole } from '../describe.js';
import {
  drawGauge,
  drawLeg,
  drawLens,
  VALVE_EDGES,
  VALVE_PLACES,
  type Gauge,
  type LegPicture,
  type Move,
  type Picture,
  type ValveName,
} from '../drawing/index.js';
import { drawnOnce } from '../drawn.js';
import { Camera, framed, type Box } from './camera.js';
import { Leader } from './leader.js';
import { HEALTHY_BAND, type Moment, type Shot } from './scenes.js';

/** Highest pressure that a gauge shows, mmHg: a little above that of someone who stands. */
const GAUGE_TOP = 100;
/** Share of a frame that lenses and gauges take: beside one leg, and beside each of two. */
const ASIDE = [0.34, 0.3] as const;

/** Shows the moment a story stands at. Looks everything up once, so that a frame only writes. */
export class StoryScreen {
  readonly camera = new Camera();
  private legs: SVGSVGElement[] = [];
  private pictures: Picture[] = [];
  private drawn: LegPicture[] = [];
  private gauges: readonly Gauge[] = [];
  /** The lines of each leg. */
  private leaders: Leader[][] = [];
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
    this.drawn = []; // these legs may show something else
    this.look();
    this.resized?.disconnect();
    this.resized = new ResizeObserver(() => {
      // The frame's shape may be another; a camera on its way arrives where it is to.
      if (!this.camera.moving) this.camera.aim(frame(), true);
      for (const leader of this.leaders.flat()) leader.measure();
      this.look();
    });
    this.resized.observe(stage);
  }

  /** Draws what the legs of a shot look like, where it is not drawn yet, and shows this moment of it. */
  draw(shot: Shot, moment: Moment): void {
    this.shot = shot;
    this.pictures = [];
    this.drawn = [];
    const gauges: Gauge[] = [];
    this.legs.forEach((svg, i) => {
      const run = moment.runs[i];
      const figure = svg.parentElement;
      if (!run || !figure) return;
      const options = { signs: shot.signs === true };
      this.drawn[i] = drawnOnce(svg, run, String(options.signs), () => drawLeg(svg, run, options));
      this.pictures.push(this.drawn[i]);
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
    this.point();
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
    this.leaders = [...stage.querySelectorAll('.figure')].map((figure, leg) => {
      const frame = figure.querySelector<SVGSVGElement>('svg.leaders');
      frame?.replaceChildren();
      const glasses = figure.querySelectorAll('svg.lens');
      const names = figure.querySelectorAll('[part=label]');
      const shown = [
        ...lenses
          .filter((lens) => lens.leg === leg)
          .map(({ valve }, i) => [glasses[i], VALVE_PLACES[valve]] as const),
        ...labels.map(({ at }, i) => [names[i], at] as const),
      ];
      return shown.flatMap(([from, at]) => (frame && from ? [new Leader(frame, from, at)] : []));
    });
    for (const leader of this.leaders.flat()) leader.measure();
  }

  /** Points camera and lines. */
  private look(): void {
    const viewBox = this.camera.box.map((value) => value.toFixed(2)).join(' ');
    for (const svg of this.legs) svg.setAttribute('viewBox', viewBox);
    this.point();
  }

  /** Points the lines at what they show, however the legs are held. */
  private point(): void {
    const standing: Move = (x, y) => [x, y];
    this.leaders.forEach((lines, leg) => {
      for (const line of lines) line.point(this.camera.box, this.drawn[leg]?.held ?? standing);
    });
  }
}
