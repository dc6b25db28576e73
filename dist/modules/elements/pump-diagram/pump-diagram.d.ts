import { type PropertyValues, type TemplateResult } from 'lit';
import { type Activity, type LegName } from '../../hemodynamics/index.js';
import { type VeinTranslation } from '../../i18n/register.js';
import { VeinElement } from '../../lib/vein-element.js';
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
export declare class VeinPumpDiagram extends VeinElement {
    static readonly styles: import("lit").CSSResult[];
    private readonly language;
    private readonly clinicNumber;
    private readonly stillness;
    private readonly inView;
    private readonly player;
    private show;
    private waiting;
    /** The legs and the stocking that are tested. */
    private tested;
    /** Whether the clock is to run; undefined until it was to for the first time. */
    private playing;
    private topic;
    private stepOpen;
    private tests;
    /** The leg that is shown. */
    leg: LegName;
    /** A second leg on the same clock, beside the first; none where it is empty. */
    compare: LegName | '';
    /** What the leg does. */
    activity: Activity;
    /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
    stocking: number;
    /** Model seconds a second, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
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
    /** Leaves numbers, traces and disclosures out. */
    noChart: boolean;
    /** The heading; ours where it is empty. */
    heading: string;
    /** The level of the heading, 2 to 6. */
    headingLevel: number;
    /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
    decorative: boolean;
    /** Adds a language, or changes single strings of one, for every diagram on the page. */
    static registerTranslation(...translations: VeinTranslation[]): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Lets the clock run while the diagram is in view. */
    play(): Promise<boolean>;
    /** Holds the clock. */
    pause(): Promise<boolean>;
    /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
    step(): Promise<boolean>;
    /**
     * Shows an instant and holds there, as `time` does.
     * @param s seconds since the activity began, from a leg that stood for 60 s; 0 to 600
     */
    seek(s: number): Promise<boolean>;
    /** The picture as it is now, as an SVG file with a title, what it shows in words, and the version. */
    toSVG(): string;
    /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
    toCSV(): string;
    /** A leg that is new here has to stand before it is shown: a stretch a task, so that no tap waits for all of it. */
    protected scheduleUpdate(): Promise<unknown>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    private get legs();
    /** Whether the legs have stood; where not, one stands a stretch. */
    private haveStood;
    /** Tests the legs, once the picture has been painted. */
    private test;
    private scene;
    /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
    private set;
    private refresh;
    /** Joins the loop of frames, or leaves it. */
    private follow;
    private readonly onFrame;
    private readonly onPhase;
    private readonly onPrint;
}
