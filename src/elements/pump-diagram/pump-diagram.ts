import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { join, leave } from '../../controllers/frame-loop.js';
import { InView } from '../../controllers/in-view.js';
import { Language } from '../../controllers/language.js';
import { ReducedMotion } from '../../controllers/reduced-motion.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { ACTIVITIES, MOTIONS, type Activity, type LegName } from '../../hemodynamics/index.js';
import { pumpDiagram as en } from '../../i18n/en/pump-diagram.js';
import { pumpDiagram as es } from '../../i18n/es/pump-diagram.js';
import { registerStrings, type VeinTranslation } from '../../i18n/register.js';
import { flag, numberIn, oneOf, text } from '../../lib/attributes.js';
import { heading } from '../../lib/heading.js';
import { VeinElement } from '../../lib/vein-element.js';
import { box } from '../../styles/host.styles.js';
import { colors } from '../../styles/tokens.styles.js';
import { VERSION } from '../../version.js';
import { about, drawStills } from './about.js';
import { controls, playback } from './controls.js';
import { describe, legName, NAMES } from './describe.js';
import { csvOf, svgOf } from './export.js';
import { picture } from './leg-picture.styles.js';
import { numbers } from './numbers.js';
import { Player, stood } from './player.js';
import { VeinPumpChangeEvent, VeinPumpPhaseEvent, type PumpSettings } from './pump-diagram.events.js';
import { card } from './pump-diagram.styles.js';
import { pumpTest, type PumpTest } from './pump-test.js';
import type { Scene } from './scene.js';
import { screen, type Show } from './screen.js';
import { stage, told } from './stage.js';
import { names } from './stage.styles.js';

/** What a leg that stood does at once where nothing may move, s: long enough to show what the change did. */
const AT_ONCE = 20;

/**
 * The venous pump of the leg: foot, calf and valves move blood up, in a healthy leg and in one whose valves leak.
 * Everything that moves is computed by a model of the leg's veins.
 *
 * @summary A leg whose veins are run by a real model.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link, and what is shown before the script has run.
 * @slot caption - Words of the page under the picture.
 * @fires {VeinPumpChangeEvent} vein-pump-change - The visitor changed a setting; carries all settings.
 * @fires {VeinPumpPhaseEvent} vein-pump-phase - The clock came to another phase: rest, press, squeeze, release, refill.
 * @csspart card - The whole diagram.
 * @csspart heading - The heading.
 * @csspart picture - The drawing of a leg.
 * @csspart leg-name - The name under a leg, where two are compared.
 * @csspart label - The button that names a part of the picture and explains it.
 * @csspart play - The button that plays and pauses.
 * @csspart next - The button that goes to the next phase.
 * @csspart phases - The row of phases.
 * @csspart sentence - What a leg does now, in words.
 * @csspart about - What the chosen part of the picture is.
 * @csspart choice - One of the things the leg can do.
 * @csspart select - A list to choose from.
 * @csspart number - A number with its name.
 * @csspart difference - What sets two compared legs apart, in words.
 * @csspart trace - The ankle vein pressure over the last 60 seconds.
 * @csspart step - The disclosure with one step in pictures and numbers.
 * @csspart model - The disclosure about the model.
 * @csspart call - The phone link.
 */
export class VeinPumpDiagram extends VeinElement {
  static override readonly styles = [colors, box, card, names, picture];

  private readonly language = new Language(this, 'pump.play');
  private readonly clinicNumber = new ClinicNumber(this, { warn: (problem) => this.warn(problem) });
  private readonly stillness = new ReducedMotion(this);
  private readonly inView = new InView(this, () => this.follow());
  private readonly player = new Player();
  private show: Show | undefined;
  private waiting = 0;
  /** The legs and the stocking that are tested. */
  private tested = '';
  /** Whether the clock is to run; undefined until it was to for the first time. */
  private playing: boolean | undefined;
  private topic = -1;
  private stepOpen = false;
  private tests: readonly PumpTest[] = [];

  /** The leg that is shown. */
  @property({ converter: oneOf(NAMES, 'healthy') }) leg: LegName = 'healthy';

  /** A second leg on the same clock, beside the first; none where it is empty. */
  @property({ converter: oneOf<LegName | ''>(['', ...NAMES], '') }) compare: LegName | '' = '';

  /** What the leg does. */
  @property({ converter: oneOf(ACTIVITIES, 'walking') }) activity: Activity = 'walking';

  /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
  @property({ converter: numberIn(0, 40, 0) }) stocking = 0;

  /** Model seconds a second, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
  @property({ converter: numberIn(0.1, 4, 0.5) }) speed = 0.5;

  /** Plays by itself while it is in view, but never where the visitor asks for less motion. */
  @property({ converter: flag }) autoplay = false;

  /**
   * Shows this instant and holds: seconds since the activity began, from a leg that stood for 60 s; 0 to 600.
   * Below 0, as it is by default, nothing is held.
   */
  @property({ converter: numberIn(-1, 600, -1) }) time = -1;

  /** Leaves the controls out; the play button stays where something plays. */
  @property({ attribute: 'no-controls', converter: flag }) noControls = false;

  /** Leaves numbers, traces and disclosures out. */
  @property({ attribute: 'no-chart', converter: flag }) noChart = false;

  /** The heading; ours where it is empty. */
  @property({ converter: text }) heading = '';

  /** The level of the heading, 2 to 6. */
  @property({ attribute: 'heading-level', converter: numberIn(2, 6, 2, true) }) headingLevel = 2;

  /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
  @property({ converter: flag }) decorative = false;

  /** Adds a language, or changes single strings of one, for every diagram on the page. */
  static registerTranslation(...translations: VeinTranslation[]): void {
    registerStrings([], ...translations);
  }

  override connectedCallback(): void {
    const connect = (): void => {
      super.connectedCallback();
      addEventListener('beforeprint', this.onPrint);
    };
    // At first the legs in some tasks, then the picture: all at once would keep a tap waiting.
    const prepare = (): void => {
      if (this.haveStood() && !this.player.load(this.legs, this.stocking)) connect();
      else this.waiting = setTimeout(prepare);
    };
    if (this.hasUpdated) connect();
    else this.waiting = setTimeout(prepare);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.waiting);
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.onPrint);
    leave(this.onFrame);
  }

  /** Lets the clock run while the diagram is in view. */
  play(): Promise<boolean> {
    this.time = -1;
    this.playing = true;
    return this.refresh();
  }

  /** Holds the clock. */
  pause(): Promise<boolean> {
    this.playing = false;
    return this.refresh();
  }

  /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
  async step(): Promise<boolean> {
    this.time = -1;
    await this.updateComplete;
    this.player.next(this.onPhase);
    return this.pause();
  }

  /**
   * Shows an instant and holds there, as `time` does.
   * @param s seconds since the activity began, from a leg that stood for 60 s; 0 to 600
   */
  seek(s: number): Promise<boolean> {
    this.time = s;
    return this.updateComplete;
  }

  /** The picture as it is now, as an SVG file with a title, what it shows in words, and the version. */
  toSVG(): string {
    const { language: words, player } = this;
    return svgOf(
      [...(this.shadowRoot?.querySelectorAll('[part=picture]') ?? [])],
      [
        ...player.runs.map(
          ({ name, leg }) => `${legName(words, name)}: ${describe(words, player.phase, leg)}`,
        ),
        `${words.term('pump.model')}. vein-elements ${VERSION}`,
      ],
    );
  }

  /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
  toCSV(): string {
    return csvOf(this.player);
  }

  /** A leg that is new here has to stand before it is shown: a stretch a task, so that no tap waits for all of it. */
  protected override async scheduleUpdate(): Promise<unknown> {
    while (!this.haveStood()) await new Promise((resolve) => setTimeout(resolve));
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { player, time } = this;
    if (player.load(this.legs, this.stocking)) {
      this.tests = [];
      this.tested = '';
    }
    player.change(this.activity);
    if (time < 0 || changed.size === 0) return;
    this.playing &&= false;
    player.seek(time);
  }

  protected override render(): TemplateResult {
    const { language: words, noControls, noChart } = this;
    const scene = this.scene();
    const phone = this.clinicNumber.read();
    if (this.decorative) return html`<div class="root" aria-hidden="true" inert>${stage(scene)}</div>`;
    return html`<section class="root" lang=${words.lang()} dir=${words.direction()} aria-labelledby="heading">
      <div class="card" part="card">
        ${heading(this.headingLevel, this.heading || words.term('pump.heading'))}
        <div>
          ${stage(scene)}
          ${!noControls || this.autoplay || this.playing !== undefined ? playback(scene, !noControls) : nothing}
          ${told(scene)}
          <slot name="caption"></slot>
        </div>
        <div>${noControls ? nothing : controls(scene)} ${noChart ? nothing : numbers(scene)}</div>
        <div class="more">
          ${noChart ? nothing : about(scene)}
          ${
            phone
              ? html`<p>
                  ${words.term('pump.call')}
                  <a part="call" dir="ltr" href=${phone.href}>${phone.text}</a>
                </p>`
              : nothing
          }
        </div>
      </div>
    </section>`;
  }

  protected override updated(): void {
    const { renderRoot, player, language } = this;
    this.show = screen(renderRoot, player, language);
    this.show(true);
    drawStills(renderRoot, this.scene());
    if (!this.noChart && !this.decorative) void this.test();
    this.follow();
  }

  private get legs(): readonly LegName[] {
    return [this.leg, this.compare].filter(Boolean) as LegName[];
  }

  /** Whether the legs have stood; where not, one stands a stretch. */
  private haveStood(): boolean {
    return this.legs.every((leg) => stood(leg, this.stocking));
  }

  /** Tests the legs, once the picture has been painted. */
  private async test(): Promise<void> {
    const { legs, stocking } = this;
    const asked = `${legs.join()} ${stocking}`;
    if (asked === this.tested) return;
    this.tested = asked;
    const tests: PumpTest[] = [];
    for (const name of legs) tests.push(await pumpTest(name, stocking));
    if (asked !== this.tested) return; // other legs were asked for meanwhile
    this.tests = tests;
    this.requestUpdate();
  }

  private scene(): Scene {
    const { language: words, legs, tests, playing, topic, stepOpen } = this;
    return {
      words,
      settings: this,
      legs,
      tests,
      playing,
      topic,
      still: this.stillness.value,
      stepOpen,
      onSet: (change) => void this.set(change),
      onPlay: () => void (playing ? this.pause() : this.play()),
      onStep: () => void this.step(),
      onTopic: (part) => {
        this.topic = topic === part ? -1 : part;
        this.requestUpdate();
      },
      onToggle: ({ target }) => {
        this.stepOpen = (target as HTMLDetailsElement).open;
        this.requestUpdate();
      },
    };
  }

  /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
  private async set(change: Partial<PumpSettings>): Promise<void> {
    Object.assign(this, change);
    await this.updateComplete;
    this.dispatchEvent(new VeinPumpChangeEvent(this));
    if (this.playing || change.speed) return;
    if (!this.stillness.value) return void (change.activity && this.play());
    this.player.advance(AT_ONCE, this.onPhase);
    await this.step();
  }

  private refresh(): Promise<boolean> {
    this.requestUpdate();
    return this.updateComplete;
  }

  /** Joins the loop of frames, or leaves it. */
  private follow(): void {
    const seen = this.inView.value;
    if (
      seen &&
      this.autoplay &&
      this.playing === undefined &&
      this.time < 0 &&
      !this.decorative &&
      !this.stillness.value
    )
      void this.play();
    if (seen && this.playing) join(this.onFrame);
    else leave(this.onFrame);
  }

  private readonly onFrame = (seconds: number): void => {
    // At most three squeezes a second: nothing flashes more often.
    this.player.advance(seconds * Math.min(this.speed, MOTIONS[this.activity].period * 3 || 4), this.onPhase);
    this.show?.();
  };

  private readonly onPhase = (): void => {
    this.dispatchEvent(new VeinPumpPhaseEvent(this.player.phase, this.player.time));
  };

  private readonly onPrint = (): void => {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
    this.stepOpen = true;
    this.requestUpdate();
    this.performUpdate(); // paper does not wait
  };
}

VeinPumpDiagram.registerTranslation(en, es);
