import { type PropertyValues, type TemplateResult } from 'lit';
import { type Activity, type LegName } from '../../hemodynamics/index.js';
import { type VeinTranslation } from '../../i18n/register.js';
import { VeinElement } from '../../lib/vein-element.js';
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
export declare class VeinPumpDiagram extends VeinElement {
    static readonly styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    private readonly language;
    private readonly clinic;
    private readonly stillness;
    private readonly host;
    private readonly running;
    private readonly story;
    private readonly explore;
    /** The face that the author asked for, and whether the other one stands open under it. */
    private asked;
    private tryOpen;
    /** Whether a visitor's choice is being written, which changes no face. */
    private choosing;
    private wasCalm;
    /** What was asked for before the first face was shown. */
    private readonly waiting;
    /** What was opened for paper alone. */
    private readonly printed;
    /** Which face is shown: `story`, `explore`, or the one that fits the other attributes. */
    view: 'auto' | 'story' | 'explore';
    /** The scene of the story, 1 to 8. */
    scene: number;
    /** The clinic's number, where no `tel:` link stands inside. */
    phone: string;
    /** The leg that is shown. */
    leg: LegName;
    /** A second leg on the same clock, beside the first; none where it is empty. */
    compare: LegName | '';
    /** What the leg does. */
    activity: Activity;
    /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
    stocking: number;
    /** Model seconds a second of the laboratory, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
    speed: number;
    /** Plays by itself while it is in view, but never where the visitor asks for less motion. */
    autoplay: boolean;
    /**
     * Shows this instant and holds: seconds since the activity began, from a leg that stood for 60 s; 0 to 600.
     * Below 0, as it is by default, nothing is held.
     */
    time: number;
    /** Leaves the controls out; the play button stays where something plays. */
    noControls: boolean;
    /** Leaves numbers, traces and disclosures of the laboratory out. */
    noChart: boolean;
    /** The heading; ours where it is empty. */
    heading: string;
    /** The level of the heading, 2 to 6. */
    headingLevel: number;
    /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
    decorative: boolean;
    /** Adds a language, or changes single strings of one, for every diagram on the page. */
    static registerTranslation(...translations: VeinTranslation[]): void;
    constructor();
    disconnectedCallback(): void;
    /** Lets the clock run while the diagram is in view. */
    play(): Promise<boolean>;
    /** Holds the clock. */
    pause(): Promise<boolean>;
    /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
    step(): Promise<boolean>;
    /**
     * Shows an instant and holds there: of the laboratory as `time` does, of the story a moment of the scene.
     * @param s seconds since the activity, or the scene, began, from a leg that stood for 60 s; 0 to 600
     */
    seek(s: number): Promise<boolean>;
    /**
     * Shows a scene of the story.
     * @param n 1 to 8
     */
    showScene(n: number): Promise<boolean>;
    /** The picture as it is now, as an SVG file with a title, what it shows in words, and the version. */
    toSVG(): string;
    /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
    toCSV(): string;
    /** Also what is prepared in slices has to be there. */
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    /** The face that the methods and the clock are about: the laboratory where it stands open. */
    private get face();
    /** Does something with the face that is shown, once there is one. */
    private act;
    private readonly onTry;
    private readonly onPrint;
    private readonly onPrinted;
}
