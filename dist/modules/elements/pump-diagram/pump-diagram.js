import { __decorate } from '../../lib/tslib.js';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { Language } from '../../controllers/language.js';
import { ClinicNumber } from '../../controllers/clinic-number.js';
import { ReducedMotion } from '../../controllers/reduced-motion.js';
import { onWindow } from '../../controllers/window-events.js';
import { ACTIVITIES } from '../../hemodynamics/activities.js';
import '../../hemodynamics/legs.js';
import { pumpDiagram } from '../../i18n/en/pump-diagram.js';
import { pumpDiagram as pumpDiagram$1 } from '../../i18n/es/pump-diagram.js';
import { registerStrings } from '../../i18n/register.js';
import { oneOf, numberIn, text, flag } from '../../lib/attributes.js';
import { VeinElement } from '../../lib/vein-element.js';
import { plainButton } from '../../styles/button.styles.js';
import { host } from '../../styles/host.styles.js';
import { colors } from '../../styles/tokens.styles.js';
import { asksToExplore } from './asks-to-explore.js';
import { NAMES } from './describe.js';
import { diagramView } from './diagram-view.js';
import './drawing/lens.js';
import { pictureStyles } from './drawing/picture.styles.js';
import './drawing/view.js';
import { svgOf, csvOf } from './export.js';
import { ExploreFace } from './explore/explore-face.js';
import { laboratory } from './explore/explore.styles.js';
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
class VeinPumpDiagram extends VeinElement {
    /** Adds a language, or changes single strings of one, for every diagram on the page. */
    static registerTranslation(...translations) {
        registerStrings([], ...translations);
    }
    constructor() {
        super();
        this.language = new Language(this, 'pump.play');
        this.clinic = new ClinicNumber(this, { warn: (problem) => this.warn(problem) });
        this.stillness = new ReducedMotion(this);
        this.host = {
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
        this.running = new Running(this.host, () => this.face);
        this.story = new StoryFace(this.host);
        this.explore = new ExploreFace(this.host);
        /** The face that the author asked for, and whether the other one stands open under it. */
        this.asked = this.story;
        this.tryOpen = false;
        /** Whether a visitor's choice is being written, which changes no face. */
        this.choosing = false;
        this.wasCalm = false;
        /** What was asked for before the first face was shown. */
        this.waiting = [];
        /** What was opened for paper alone. */
        this.printed = [];
        /** Which face is shown: `story`, `explore`, or the one that fits the other attributes. */
        this.view = 'auto';
        /** The scene of the story, 1 to 8. */
        this.scene = 1;
        /** The clinic's number, where no `tel:` link stands inside. */
        this.phone = '';
        /** The leg that is shown. */
        this.leg = 'healthy';
        /** A second leg on the same clock, beside the first; none where it is empty. */
        this.compare = '';
        /** What the leg does. */
        this.activity = 'walking';
        /** The pressure of a compression stocking at the ankle, mmHg, 0 to 40. */
        this.stocking = 0;
        /** Model seconds a second of the laboratory, 0.1 to 4; never more than three squeezes a second, so that nothing flashes faster. */
        this.speed = 0.5;
        /** Plays by itself while it is in view, but never where the visitor asks for less motion. */
        this.autoplay = false;
        /**
         * Shows this instant and holds: seconds since the activity began, from a leg that stood for 60 s; 0 to 600.
         * Below 0, as it is by default, nothing is held.
         */
        this.time = -1;
        /** Leaves the controls out; the play button stays where something plays. */
        this.noControls = false;
        /** Leaves numbers, traces and disclosures of the laboratory out. */
        this.noChart = false;
        /** The heading; ours where it is empty. */
        this.heading = '';
        /** The level of the heading, 2 to 6. */
        this.headingLevel = 2;
        /** Shows the picture alone, hidden from screen readers, and never plays by itself: for beside a text that says the same. */
        this.decorative = false;
        this.onTry = ({ target }) => {
            const { open } = target;
            if (open === this.tryOpen)
                return;
            this.face.pause();
            this.tryOpen = open;
            this.requestUpdate();
        };
        this.onPrint = () => {
            this.explore.open();
            this.requestUpdate();
            this.performUpdate(); // paper does not wait
            for (const details of this.renderRoot.querySelectorAll('.explore details:not([open])')) {
                details.open = true;
                this.printed.push(details);
            }
        };
        this.onPrinted = () => {
            for (const details of this.printed.splice(0))
                details.open = false;
        };
        onWindow(this, 'beforeprint', () => this.onPrint());
        onWindow(this, 'afterprint', () => this.onPrinted());
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.story.left();
        this.explore.left();
    }
    /** Lets the clock run while the diagram is in view. */
    play() {
        this.time = -1;
        return this.act((face) => face.play());
    }
    /** Holds the clock. */
    pause() {
        return this.act((face) => face.pause());
    }
    /** Goes on to the next phase and holds there; where no muscle works, on by 5 s. */
    step() {
        this.time = -1;
        return this.act((face) => face.step());
    }
    /**
     * Shows an instant and holds there: of the laboratory as `time` does, of the story a moment of the scene.
     * @param s seconds since the activity, or the scene, began, from a leg that stood for 60 s; 0 to 600
     */
    seek(s) {
        return this.act((face) => {
            if (face === this.story)
                this.story.seek(s);
            else
                this.time = s;
        });
    }
    /**
     * Shows a scene of the story.
     * @param n 1 to 8
     */
    showScene(n) {
        const before = this.scene;
        this.scene = n;
        return this.act(() => {
            if (this.scene !== before)
                this.dispatchEvent(new VeinPumpSceneEvent(this.scene));
        });
    }
    /** The picture as it is now, as an SVG file with a title, what it shows in words, and the version. */
    toSVG() {
        return svgOf(this.shadowRoot ?? this, [...this.face.sentences(), `${this.language.term('pump.model')}.`]);
    }
    /** The last 60 s as comma-separated values: a line a tenth of a second, a column a quantity, units in the first line. */
    toCSV() {
        return csvOf(this.face.player);
    }
    /** Also what is prepared in slices has to be there. */
    async getUpdateComplete() {
        let done = await super.getUpdateComplete();
        while (this.face.work) {
            await this.face.work;
            done = await super.getUpdateComplete();
        }
        return done;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.choosing)
            this.asked = asksToExplore(this) ? this.explore : this.story;
        this.choosing = false;
        const calm = this.stillness.value;
        if (calm && !this.wasCalm)
            this.face.pause();
        this.wasCalm = calm;
        this.face.aim(changed);
    }
    render() {
        const { language: words, asked } = this;
        const phone = this.clinic.read(this.phone);
        if (this.decorative)
            return html `<section class="root" aria-hidden="true" inert>${asked.render()}</section>`;
        const isStory = asked === this.story;
        return diagramView({
            words,
            heading: this.heading,
            headingLevel: this.headingLevel,
            scene: isStory ? this.scene : undefined,
            face: asked.render(),
            phone,
            tryIt: isStory && !this.noControls
                ? { laboratory: this.tryOpen ? this.explore.render() : undefined, onToggle: this.onTry }
                : undefined,
        });
    }
    updated() {
        this.asked.updated();
        if (this.face !== this.asked)
            this.face.updated();
        for (const what of this.waiting.splice(0))
            what(this.face);
        this.running.follow();
    }
    /** The face that the methods and the clock are about: the laboratory where it stands open. */
    get face() {
        return this.tryOpen ? this.explore : this.asked;
    }
    /** Does something with the face that is shown, once there is one. */
    async act(what) {
        await this.updateComplete;
        if (this.hasUpdated)
            what(this.face);
        else
            this.waiting.push(what);
        return this.updateComplete;
    }
}
VeinPumpDiagram.styles = [
    colors,
    host,
    plainButton,
    card,
    story,
    laboratory,
    ...pictureStyles,
    paper,
];
__decorate([
    property({ converter: oneOf(['auto', 'story', 'explore'], 'auto') })
], VeinPumpDiagram.prototype, "view", void 0);
__decorate([
    property({ converter: numberIn(1, LAST, 1, true) })
], VeinPumpDiagram.prototype, "scene", void 0);
__decorate([
    property({ converter: text })
], VeinPumpDiagram.prototype, "phone", void 0);
__decorate([
    property({ converter: oneOf(NAMES, 'healthy') })
], VeinPumpDiagram.prototype, "leg", void 0);
__decorate([
    property({ converter: oneOf(['', ...NAMES], '') })
], VeinPumpDiagram.prototype, "compare", void 0);
__decorate([
    property({ converter: oneOf(ACTIVITIES, 'walking') })
], VeinPumpDiagram.prototype, "activity", void 0);
__decorate([
    property({ converter: numberIn(0, 40, 0) })
], VeinPumpDiagram.prototype, "stocking", void 0);
__decorate([
    property({ converter: numberIn(0.1, 4, 0.5) })
], VeinPumpDiagram.prototype, "speed", void 0);
__decorate([
    property({ converter: flag })
], VeinPumpDiagram.prototype, "autoplay", void 0);
__decorate([
    property({ converter: numberIn(-1, 600, -1) })
], VeinPumpDiagram.prototype, "time", void 0);
__decorate([
    property({ attribute: 'no-controls', converter: flag })
], VeinPumpDiagram.prototype, "noControls", void 0);
__decorate([
    property({ attribute: 'no-chart', converter: flag })
], VeinPumpDiagram.prototype, "noChart", void 0);
__decorate([
    property({ converter: text })
], VeinPumpDiagram.prototype, "heading", void 0);
__decorate([
    property({ attribute: 'heading-level', converter: numberIn(2, 6, 2, true) })
], VeinPumpDiagram.prototype, "headingLevel", void 0);
__decorate([
    property({ converter: flag })
], VeinPumpDiagram.prototype, "decorative", void 0);
VeinPumpDiagram.registerTranslation(pumpDiagram, pumpDiagram$1);

export { VeinPumpDiagram };
