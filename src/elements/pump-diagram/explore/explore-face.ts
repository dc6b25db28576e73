import { html, nothing, type TemplateResult } from 'lit';
import { MOTIONS, type LegName } from '../../../hemodynamics/index.js';
import type { PumpTest } from '../../../hemodynamics/settled.js';
import { inSlices } from '../../../lib/slices.js';
import { activityName, describe, item, legName, whole } from '../describe.js';
import type { Face, FaceHost } from '../face.js';
import { Player } from '../player.js';
import { VeinPumpChangeEvent, type PumpSettings } from '../pump-diagram.events.js';
import { about, drawStills } from './about.js';
import { controls, playback } from './controls.js';
import type { ExploreModel } from './explore-model.js';
import { screen, type Show } from './explore-screen.js';
import { numbers } from './numbers.js';
import { pumpTest } from './pump-test.js';
import { parts, stage, told } from './stage.js';
import { stockingFits } from './stockings.js';

/** What a leg that stood does at once where nothing may move, s: long enough to show what the change did. */
const AT_ONCE = 20;
/** Squeezes a second at most: nothing flashes more often. */
const MOST_SQUEEZES = 3;
/** A choice is said once it has stood so long, ms: quick changes do not queue. */
const SAID_AFTER = 500;

/** The laboratory: one leg or two, whatever a visitor lets them do. */
export class ExploreFace implements Face {
  readonly player = new Player();
  playing: boolean | undefined;
  work: Promise<unknown> | undefined;
  private show: Show | undefined;
  /** The legs and the stocking that are tested, and what they told. */
  private tested = '';
  private tests: readonly (PumpTest | undefined)[] = [];
  private topic = -1;
  private stepOpen = false;
  /** The moment that was asked for, s; undefined where none was. */
  private sought: number | undefined;
  /** What is being prepared. */
  private aimed = { at: '' };
  /** What was chosen, for screen readers. */
  private said = '';
  private saying = 0;

  constructor(private readonly host: FaceHost) {}

  play(): void {
    this.playing = true;
    this.host.element.requestUpdate();
  }

  pause(): void {
    this.playing = false;
    this.host.element.requestUpdate();
  }

  step(): void {
    this.player.next(this.host.onPhase);
    this.pause();
  }

  aim(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { host, player } = this;
    const { time, activity, stocking } = host.element;
    const moves = changed.size > 0 && time >= 0;
    if (moves) this.playing &&= false;
    const { legs } = this;
    if (moves) this.sought = time;
    if (moves || this.work || !player.has(legs, stocking)) this.prepare();
    else player.change(activity);
  }

  render(): TemplateResult {
    const model = this.model();
    const { noControls, noChart, plays } = model;
    if (this.host.element.decorative) return html`<div class="explore">${stage(model, false)}</div>`;
    return html`<div class="explore" part="explore">
      <div class="left">
        ${stage(model, true)} ${parts(model)} ${!noControls || plays ? playback(model, !noControls) : nothing}
        ${told(model)}
      </div>
      <div class="right">${noControls ? nothing : controls(model)} ${noChart ? nothing : numbers(model)}</div>
      ${noChart ? nothing : html`<div class="more">${about(model)}</div>`}
      <p class="hidden-text" role="status">${this.said}</p>
    </div>`;
  }

  updated(): void {
    const { host, player } = this;
    this.show = screen(host.element.renderRoot, player, host.words);
    if (this.work) return;
    this.show(true);
    drawStills(host.element.renderRoot, this.model());
  }

  frame(seconds: number): void {
    if (!this.playing || this.work) return;
    const { element, onPhase } = this.host;
    const { speed, activity } = element;
    this.player.advance(seconds * Math.min(speed, MOTIONS[activity].period * MOST_SQUEEZES || 4), onPhase);
    this.show?.();
  }

  sentences(): string[] {
    const { words } = this.host;
    return this.player.runs.map(
      ({ name, leg }) => `${legName(words, name)}: ${describe(words, this.player.phase, leg)}`,
    );
  }

  left(): void {
    clearTimeout(this.saying);
  }

  /** Opens everything for paper. */
  open(): void {
    this.stepOpen = true;
  }

  private get legs(): readonly LegName[] {
    return [this.host.element.leg, this.host.element.compare].filter(Boolean) as LegName[];
  }

  /** Brings the legs that are asked for onto the clock, in slices; the old ones are shown until then. */
  private prepare(): void {
    const { host, player, legs } = this;
    const { stocking, activity } = host.element;
    const seconds = this.sought;
    const aimed = { at: [legs, stocking, activity, seconds].join() };
    if (this.work && aimed.at === this.aimed.at) return;
    this.aimed = aimed;
    const wanted = (): boolean => this.aimed === aimed;
    function* work(): Generator<void> {
      yield* player.loading(legs, stocking);
      player.change(activity);
      if (seconds !== undefined) yield* player.seeking(seconds);
    }
    const done = (): void => {
      this.work = this.sought = undefined;
      this.test();
    };
    const rest = inSlices(work(), wanted);
    if (!rest) {
      done();
      return;
    }
    this.work = rest.then((whole) => {
      if (!whole || !wanted()) return;
      done();
      host.element.requestUpdate();
    });
  }

  /** Learns what ten tiptoes tell of the legs. */
  private test(): void {
    const { legs, host } = this;
    const { stocking, noChart, decorative } = host.element;
    const asked = `${legs.join()} ${stocking}`;
    if (noChart || decorative) {
      this.tested = '';
      return;
    }
    if (asked === this.tested) return;
    this.tested = asked;
    const wanted = (): boolean => asked === this.tested;
    const tests = legs.map((name) => pumpTest(name, stocking, wanted));
    this.tests = tests.map((test) => (test instanceof Promise ? undefined : test));
    if (this.tests.every(Boolean)) return;
    void Promise.all(tests.map((test) => Promise.resolve(test))).then((all) => {
      if (!wanted()) return; // other legs were asked for meanwhile
      this.tests = all;
      host.element.requestUpdate();
    });
  }

  private model(): ExploreModel {
    const { host, legs, playing, topic, stepOpen } = this;
    return {
      words: host.words,
      settings: host.element,
      legs,
      tests: this.tests,
      playing,
      topic,
      still: host.calm(),
      stepOpen,
      noControls: host.element.noControls,
      noChart: host.element.noChart,
      plays: host.element.autoplay || playing !== undefined,
      onSet: (change) => void this.set(change),
      onPlay: () => (playing ? this.pause() : this.play()),
      onStep: () => this.step(),
      onTopic: (part) => {
        this.topic = topic === part ? -1 : part;
        host.element.requestUpdate();
      },
      onToggle: ({ target }) => {
        this.stepOpen = (target as HTMLDetailsElement).open;
        host.element.requestUpdate();
      },
    };
  }

  /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
  private async set(change: Partial<PumpSettings>): Promise<void> {
    const { host } = this;
    host.choose(change);
    // A stocking that is not offered on the new leg is taken off.
    if ((change.leg ?? change.compare) && !stockingFits(this.legs)) host.choose({ stocking: 0 });
    await host.element.updateComplete;
    host.element.dispatchEvent(new VeinPumpChangeEvent(host.element));
    if (!this.playing && !change.speed) {
      if (!host.calm()) {
        if (change.activity) this.play();
      } else {
        this.player.advance(AT_ONCE, host.onPhase);
        this.step();
      }
    }
    this.announce();
  }

  /** Says what is shown, once it has stood a while, where nothing moves. */
  private announce(): void {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      if (this.playing) return;
      // The figure of ten heel raises is worth the wait.
      if (this.work || (this.tested && this.tests.includes(undefined))) {
        this.announce();
        return;
      }
      const { words, element } = this.host;
      const { activity, stocking } = element;
      const legs = this.legs.map((leg, i) => {
        const test = this.tests[i];
        const after = test ? `, ${item(words, 'pump.numbers', 3)}: ${whole(test.after)} mmHg` : '';
        return legName(words, leg) + after;
      });
      const sock = stocking ? `. ${words.term('pump.stocking')}: ${stocking} mmHg` : '';
      this.said = words.term('pump.shown', activityName(words, activity), legs.join('. ') + sock);
      this.host.element.requestUpdate();
    }, SAID_AFTER);
  }
}
