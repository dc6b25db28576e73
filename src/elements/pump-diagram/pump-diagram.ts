import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { join, leave } from '../../controllers/frame-loop.js';
import { InView } from '../../controllers/in-view.js';
import { Language } from '../../controllers/language.js';
import { ReducedMotion } from '../../controllers/reduced-motion.js';
import { ACTIVITIES, type Activity, type LegName } from '../../hemodynamics/index.js';
import { pumpDiagram as en } from '../../i18n/en/pump-diagram.js';
import { pumpDiagram as es } from '../../i18n/es/pump-diagram.js';
import { registerStrings, type VeinTranslation } from '../../i18n/register.js';
import type { PartName } from '../../i18n/strings/pump-diagram.js';
import { flag, numberIn, oneOf, text } from '../../lib/attributes.js';
import { heading } from '../../lib/heading.js';
import { VeinElement } from '../../lib/vein-element.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { VERSION } from '../../version.js';
import { about, drawStills } from './about.js';
import { controls, NAMES } from './controls.js';
import { describe } from './describe.js';
import { csvOf, svgOf } from './export.js';
import { numbers } from './numbers.js';
import { Player } from './player.js';
import { VeinPumpChangeEvent, VeinPumpPhaseEvent, type PumpSettings } from './pump-diagram.events.js';
import { styles } from './pump-diagram.styles.js';
import { pumpTest, type PumpTest } from './pump-test.js';
import type { Scene } from './scene.js';
import { screen, type Show } from './screen.js';
import { stage } from './stage.js';
import { TelLink } from './tel-link.js';

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
 */
export class VeinPumpDiagram extends VeinElement {
  static override readonly styles = [tokens, host, styles];

  private readonly language = new Language(this, 'pump.play');
  private readonly telLink = new TelLink(this);
  private readonly stillness = new ReducedMotion(this);
  private readonly inView = new InView(this, () => this.follow());
  private readonly player = new Player();
  private show: Show | undefined;
  private shown = '';
  private testing = 0;

  @state() private playing = false;
  @state() private began = false;
  @state() private printing = false;
  @state() private topic: PartName | undefined;
  @state() private said = '';
  @state() private tests: readonly PumpTest[] = [];

  /** The leg that is shown. */
  @property({ converter: oneOf(NAMES, 'healthy') }) leg: LegName = 'healthy';

  /** A second leg on the same clock, beside the first; none where it is empty. */
  @property({ converter: oneOf<LegName | ''>(['', ...NAMES], '') }) compare: LegName | '' = '';

  /** What the leg does. */
  @property({ converter: oneOf(ACTIVITIES, 'walking') }) activity: Activity = 'walking';

  /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
  @property({ converter: numberIn(0, 40, 0) }) stocking = 0;

  /** Model seconds a second, 0.1 to 4. */
  @property({ converter: numberIn(0.1, 4, 0.5) }) speed = 0.5;

  /** Plays by itself while it is in view, but never where the visitor asks for less motion. */
  @property({ converter: flag }) autoplay = false;

  /**
   * Shows this instant and holds: seconds since the activity began, from a leg that stood for 60 s; 0 to 600.
   * Below 0, as it is by default, nothing is held.
   */
  @property({ converter: numberIn(-1, 600, -1) }) time = -1;

  /** Leaves the controls out; the play button stays where something can play. */
  @property({ attribute: 'no-controls', converter: flag }) noControls = false;

  /** Leaves numbers, traces and disclosures out. */
  @property({ attribute: 'no-chart', converter: flag }) noChart = false;

  /** The heading; ours where it is empty. */
  @property({ converter: text }) heading = '';

  /** The level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: numberIn(1, 6, 2, true) }) headingLevel = 2;

  /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
  @property({ converter: flag }) decorative = false;

  /** Adds a language, or changes single strings of one, for every diagram on the page. */
  static registerTranslation(...translations: VeinTranslation[]): void {
    registerStrings([], ...translations);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  /** Lets the clock run while the diagram is in view. */
  play(): Promise<boolean> {
    this.time = -1;
    this.playing = this.began = true;
    this.said = '';
    return this.updateComplete;
  }

  /** Holds the clock. */
  pause(): Promise<boolean> {
    this.playing = false;
    this.said = this.sentences().join(' ');
    return this.updateComplete;
  }

  /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
  step(): Promise<boolean> {
    this.time = -1;
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
    const { language: words, activity, player } = this;
    return svgOf(
      [...this.renderRoot.querySelectorAll('.stage [part=picture]')],
      [
        `${this.legs.map((leg) => words.term(`pump.leg.${leg}`)).join(', ')}: ${words.term(`pump.do.${activity}`)}, ${player.time.toFixed(2)} s`,
        ...this.sentences(),
        `${words.term('pump.model')}. vein-elements ${VERSION}`,
      ],
    );
  }

  /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
  toCSV(): string {
    return csvOf(this.player);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { player, stocking, time } = this;
    const legs = changed.has('leg') || changed.has('compare');
    const stockings = changed.has('stocking');
    if (changed.has('activity')) player.change(this.activity);
    if (legs) player.load(this.legs, stocking);
    if (stockings) for (const { leg } of player.runs) leg.stocking = stocking;
    if (legs || stockings) this.tests = [];
    if (time >= 0 && (legs || stockings || changed.has('time') || changed.has('activity'))) {
      this.playing = false;
      player.seek(time);
    }
  }

  protected override render(): TemplateResult {
    const { language: words, noControls, noChart } = this;
    const scene = this.scene();
    const phone = this.telLink.value;
    if (this.decorative) return html`<div class="root" aria-hidden="true">${stage(scene)}</div>`;
    return html`<section
      class="root"
      lang=${words.lang()}
      dir=${words.direction() ?? nothing}
      aria-labelledby="heading"
    >
      <div class="card" part="card">
        ${heading(this.headingLevel, this.heading || words.term('pump.heading'))}
        <figure>
          ${stage(scene)}
          <figcaption><slot name="caption"></slot></figcaption>
        </figure>
        <div class="side">
          ${!noControls || this.autoplay || this.began ? controls(scene, !noControls) : nothing}
          ${noChart ? nothing : numbers(scene)}
        </div>
        <div class="more">
          ${noChart ? nothing : about(scene)} ${phone ? this.renderCall(phone) : nothing}
          <p class="hidden-text" role="status">${this.said}</p>
        </div>
      </div>
    </section>`;
  }

  protected override updated(): void {
    const shown = [this.legs, this.stocking > 0, this.noChart, this.decorative].join();
    if (shown !== this.shown) this.show = screen(this.renderRoot, this.player, this.language);
    this.shown = shown;
    this.show?.(true);
    drawStills(this.renderRoot, this.scene());
    if (!this.tests.length && !this.noChart && !this.testing) {
      // After the picture has been painted.
      this.testing = setTimeout(() => {
        this.testing = 0;
        this.tests = this.legs.map((name) => pumpTest(name, this.stocking));
      });
    }
    this.follow();
  }

  private get legs(): readonly LegName[] {
    return this.compare ? [this.leg, this.compare] : [this.leg];
  }

  private get settings(): PumpSettings {
    const { leg, compare, activity, stocking, speed } = this;
    return { leg, compare, activity, stocking, speed };
  }

  private scene(): Scene {
    const { language: words, settings, legs, tests, playing, topic } = this;
    return {
      words,
      settings,
      legs,
      tests,
      playing,
      topic,
      still: this.stillness.value || this.printing,
      onSet: (change) => void this.set(change),
      onPlay: () => void (playing ? this.pause() : this.play()),
      onStep: () => void this.step(),
      onTopic: (part) => {
        this.topic = topic === part ? undefined : part;
        this.said = this.topic ? words.term(`pump.about.${part}`) : '';
      },
      onToggle: () => this.requestUpdate(),
    };
  }

  /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
  private async set(change: Partial<PumpSettings>): Promise<void> {
    Object.assign(this, change);
    await this.updateComplete;
    this.dispatchEvent(new VeinPumpChangeEvent(this.settings));
    if (this.playing || change.speed) return;
    if (this.stillness.value) {
      this.player.advance(AT_ONCE, this.onPhase);
      await this.step();
    } else await (change.activity ? this.play() : this.pause());
  }

  private sentences(): string[] {
    const { language, player } = this;
    return player.runs.map(({ leg }) => describe(language, player.phase, leg));
  }

  /** Joins the loop of frames, or leaves it. */
  private follow(): void {
    const seen = this.isConnected && this.inView.value;
    if (seen && this.autoplay && !this.began && !this.decorative && this.time < 0 && !this.stillness.value) void this.play();
    if (seen && this.playing) join(this.onFrame);
    else leave(this.onFrame);
  }

  private readonly onFrame = (seconds: number): void => {
    this.player.advance(seconds * this.speed, this.onPhase, Math.max(1, this.speed));
    this.show?.();
  };

  private readonly onPhase = (): void => {
    this.dispatchEvent(new VeinPumpPhaseEvent(this.player.phase, this.player.time));
  };

  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  private renderCall({ href, textContent }: HTMLAnchorElement): TemplateResult {
    const [before, after] = this.language.term('pump.call', '\0').split('\0');
    return html`<p>${before}<a part="call" href=${href}><bdi dir="ltr">${textContent}</bdi></a>${after}</p>`;
  }
}

VeinPumpDiagram.registerTranslation(en, es);
