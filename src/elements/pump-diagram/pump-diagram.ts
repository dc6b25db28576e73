import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Language } from '../../controllers/language.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { ReducedMotion } from '../../controllers/reduced-motion.js';
import { onWindow } from '../../controllers/window-events.js';
import { ACTIVITIES, type Activity, type LegName } from '../../hemodynamics/index.js';
import { pumpDiagram as en } from '../../i18n/en/pump-diagram.js';
import { pumpDiagram as es } from '../../i18n/es/pump-diagram.js';
import { registerStrings, type VeinTranslation } from '../../i18n/register.js';
import { flag, numberIn, oneOf, text } from '../../lib/attributes.js';
import { VeinElement } from '../../lib/vein-element.js';
import { plainButton } from '../../styles/button.styles.js';
import { host } from '../../styles/host.styles.js';
import { colors } from '../../styles/tokens.styles.js';
import { asksToExplore } from './asks-to-explore.js';
import { NAMES } from './describe.js';
import { diagramView } from './diagram-view.js';
import { pictureStyles } from './drawing/index.js';
import { csvOf, svgOf } from './export.js';
import { ExploreFace } from './explore/explore-face.js';
import { laboratory } from './explore/explore.styles.js';
import type { Face, FaceHost } from './face.js';
import { VeinPumpPhaseEvent, VeinPumpSceneEvent } from './pump-diagram.events.js';
import { card, paper } from './pump-diagram.styles.js';
import { Running } from './running.js';
import { LAST } from './story/scenes.js';
import { StoryFace } from './story/story-face.js';
import { story } from './story/story.styles.js';

/**
 * The venous pump of the leg: foot, calf and valves move blood up, in a healthy leg and in one whose valves leak.
 * A story of eight scenes, and a laboratory to try things in. Everything that moves is computed by a model of the leg's
 * veins.
 *
 * @summary A leg whose veins are run by a real model, told as a story.
 * @slot - The clinic's phone number as a plain `<a href="tel:…">` link, and what is shown before the script has run.
 * @slot caption - Words of the page under the picture.
 * @fires {VeinPumpSceneEvent} vein-pump-scene - The story shows another scene; carries its number.
 * @fires {VeinPumpChangeEvent} vein-pump-change - The visitor changed a setting; carries all settings.
 * @fires {VeinPumpPhaseEvent} vein-pump-phase - The clock came to another phase: rest, press, squeeze, release, refill.
 * @csspart card - The whole diagram.
 * @csspart heading - The heading.
 * @csspart story - The story.
 * @csspart scene - The stage with the pictures of a scene.
 * @csspart scene-title - The title of a scene.
 * @csspart scene-text - What a scene says, with its live numbers.
 * @csspart lens - A magnifier on a valve, and how the valve stands.
 * @csspart gauge - A pressure as a column, its number, and the band of a healthy leg.
 * @csspart dots - The row of scenes.
 * @csspart back - The button to the scene before.
 * @csspart try - The disclosure that opens the laboratory.
 * @csspart explore - The laboratory.
 * @csspart picture - The drawing of a leg.
 * @csspart leg-name - The name of a leg, where two are compared.
 * @csspart label - The name of a part of the picture.
 * @csspart play - The button that plays and pauses.
 * @csspart next - The button to the next scene, or to the next phase.
 * @csspart phases - The row of phases.
 * @csspart sentence - What a leg does now, in words.
 * @csspart about - What the chosen part of the picture is.
 * @csspart choice - One of the things to choose from.
 * @csspart select - A list to choose from.
 * @csspart slider - The pressure of the stocking.
 * @csspart number - A number with its name.
 * @csspart difference - What sets two compared legs apart, in words.
 * @csspart trace - The ankle vein pressure over the last 60 seconds.
 * @csspart trend - How that pressure went, in words.
 * @csspart step - The disclosure with one step in pictures and numbers.
 * @csspart model - The disclosure about the model.
 * @csspart call - The phone link.
 */
export class VeinPumpDiagram extends VeinElement {
  static override readonly styles = [
    colors,
    host,
    plainButton,
    card,
    story,
    laboratory,
    ...pictureStyles,
    paper,
  ];

  private readonly language = new Language(this, 'pump.play');
  private readonly clinic = new ClinicNumber(this, { warn: (problem) => this.warn(problem) });
  private readonly stillness = new ReducedMotion(this);
  private readonly host: FaceHost = {
    element: this,
    words: this.language,
    calm: () => this.stillness.value,
    choose: (change) => {
      this.choosing = true;
      Object.assign(this, change);
    },
    onPhase: () => {
      const { phase, time } = this.face.player;
      this.dispatchEvent(new VeinPumpPhaseEvent(phase, time));
    },
  };
  private readonly running = new Running(this.host, () => this.face);
  private readonly story = new StoryFace(this.host);
  private readonly explore = new ExploreFace(this.host);
  /** The face that the author asked for, and whether the other one stands open under it. */
  private asked: Face = this.story;
  private tryOpen = false;
  /** Whether a visitor's choice is being written, which changes no face. */
  private choosing = false;
  private wasCalm = false;
  /** What was asked for before the first face was shown. */
  private readonly waiting: ((face: Face) => void)[] = [];
  /** What was opened for paper alone. */
  private readonly printed: HTMLDetailsElement[] = [];

  /** Which face is shown: `story`, `explore`, or the one that fits the other attributes. */
  @property({ converter: oneOf(['auto', 'story', 'explore'] as const, 'auto') })
  view: 'auto' | 'story' | 'explore' = 'auto';

  /** The scene of the story, 1 to 8. */
  @property({ converter: numberIn(1, LAST, 1, true) }) scene = 1;

  /** The clinic's number, where no `tel:` link stands inside. */
  @property({ converter: text }) phone = '';

  /** The leg that is shown. */
  @property({ converter: oneOf(NAMES, 'healthy') }) leg: LegName = 'healthy';

  /** A second leg on the same clock, beside the first; none where it is empty. */
  @property({ converter: oneOf<LegName | ''>(['', ...NAMES], '') }) compare: LegName | '' = '';

  /** What the leg does. */
  @property({ converter: oneOf(ACTIVITIES, 'walking') }) activity: Activity = 'walking';

  /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
  @property({ converter: numberIn(0, 40, 0) }) stocking = 0;

  /** Model seconds a second of the laboratory, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
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

  /** Leaves numbers, traces and disclosures of the laboratory out. */
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

  constructor() {
    super();
    onWindow(this, 'beforeprint', () => this.onPrint());
    onWindow(this, 'afterprint', () => this.onPrinted());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.story.left();
    this.explore.left();
  }

  /** Lets the clock run while the diagram is in view. */
  play(): Promise<boolean> {
    this.time = -1;
    return this.act((face) => face.play());
  }

  /** Holds the clock. */
  pause(): Promise<boolean> {
    return this.act((face) => face.pause());
  }

  /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
  step(): Promise<boolean> {
    this.time = -1;
    return this.act((face) => face.step());
  }

  /**
   * Shows an instant and holds there: of the laboratory as `time` does, of the story a moment of the scene.
   * @param s seconds since the activity, or the scene, began, from a leg that stood for 60 s; 0 to 600
   */
  seek(s: number): Promise<boolean> {
    return this.act((face) => {
      if (face === this.story) this.story.seek(s);
      else this.time = s;
    });
  }

  /**
   * Shows a scene of the story.
   * @param n 1 to 8
   */
  showScene(n: number): Promise<boolean> {
    const before = this.scene;
    this.scene = n;
    return this.act(() => {
      if (this.scene !== before) this.dispatchEvent(new VeinPumpSceneEvent(this.scene));
    });
  }

  /** The picture as it is now, as an SVG file with a title, what it shows in words, and the version. */
  toSVG(): string {
    return svgOf(this.shadowRoot ?? this, [...this.face.sentences(), `${this.language.term('pump.model')}.`]);
  }

  /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
  toCSV(): string {
    return csvOf(this.face.player);
  }

  /** Also what is prepared in slices has to be there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.face.work) {
      await this.face.work;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.choosing) this.asked = asksToExplore(this) ? this.explore : this.story;
    this.choosing = false;
    const calm = this.stillness.value;
    if (calm && !this.wasCalm) this.face.pause();
    this.wasCalm = calm;
    this.face.aim(changed);
  }

  protected override render(): TemplateResult {
    const { language: words, asked } = this;
    const phone = this.clinic.read(this.phone);
    if (this.decorative)
      return html`<section class="root" aria-hidden="true" inert>${asked.render()}</section>`;
    const isStory = asked === this.story;
    return diagramView({
      words,
      heading: this.heading,
      headingLevel: this.headingLevel,
      scene: isStory ? this.scene : undefined,
      face: asked.render(),
      phone,
      tryIt:
        isStory && !this.noControls
          ? { laboratory: this.tryOpen ? this.explore.render() : undefined, onToggle: this.onTry }
          : undefined,
    });
  }

  protected override updated(): void {
    this.asked.updated();
    if (this.face !== this.asked) this.face.updated();
    for (const what of this.waiting.splice(0)) what(this.face);
    this.running.follow();
  }

  /** The face that the methods and the clock are about: the laboratory where it stands open. */
  private get face(): Face {
    return this.tryOpen ? this.explore : this.asked;
  }

  /** Does something with the face that is shown, once there is one. */
  private async act(what: (face: Face) => void): Promise<boolean> {
    await this.updateComplete;
    if (this.hasUpdated) what(this.face);
    else this.waiting.push(what);
    return this.updateComplete;
  }

  private readonly onTry = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open === this.tryOpen) return;
    this.face.pause();
    this.tryOpen = open;
    this.requestUpdate();
  };

  private readonly onPrint = (): void => {
    this.explore.open();
    this.requestUpdate();
    this.performUpdate(); // paper does not wait
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>(
      '.explore details:not([open])',
    )) {
      details.open = true;
      this.printed.push(details);
    }
  };

  private readonly onPrinted = (): void => {
    for (const details of this.printed.splice(0)) details.open = false;
  };
}

VeinPumpDiagram.registerTranslation(en, es);
