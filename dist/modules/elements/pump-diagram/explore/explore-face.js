import { html, nothing } from 'lit';
import { MOTIONS } from '../../../hemodynamics/activities.js';
import '../../../hemodynamics/legs.js';
import { inSlices } from '../../../lib/slices.js';
import { legName, describe, item, whole, activityName } from '../describe.js';
import { Player } from '../player.js';
import { VeinPumpChangeEvent } from '../pump-diagram.events.js';
import { about, drawStills } from './about.js';
import { playback, controls } from './controls.js';
import { screen } from './explore-screen.js';
import { numbers } from './numbers.js';
import { pumpTest } from './pump-test.js';
import { stage, parts, told } from './stage.js';
import { stockingFits } from './stockings.js';

/** What a leg that stood does at once where nothing may move, s: long enough to show what the change did. */
const AT_ONCE = 20;
/** Squeezes a second at most: nothing flashes more often. */
const MOST_SQUEEZES = 3;
/** A choice is said once it has stood so long, ms: quick changes do not queue. */
const SAID_AFTER = 500;
/** The laboratory: one leg or two, whatever a visitor lets them do. */
class ExploreFace {
    constructor(host) {
        this.host = host;
        this.player = new Player();
        /** The legs and the stocking that are tested, and what they told. */
        this.tested = '';
        this.tests = [];
        this.topic = -1;
        this.stepOpen = false;
        /** What is being prepared. */
        this.aimed = { at: '' };
        /** What was chosen, for screen readers. */
        this.said = '';
        this.saying = 0;
    }
    play() {
        this.playing = true;
        this.host.element.requestUpdate();
    }
    pause() {
        this.playing = false;
        this.host.element.requestUpdate();
    }
    step() {
        this.player.next(this.host.onPhase);
        this.pause();
    }
    aim(changed) {
        const { host, player } = this;
        const { time, activity, stocking } = host.element;
        const moves = changed.size > 0 && time >= 0;
        if (moves)
            this.playing &&= false;
        const { legs } = this;
        if (moves)
            this.sought = time;
        if (moves || this.work || !player.has(legs, stocking))
            this.prepare();
        else
            player.change(activity);
    }
    render() {
        const model = this.model();
        const { noControls, noChart, plays } = model;
        if (this.host.element.decorative)
            return html `<div class="explore">${stage(model, false)}</div>`;
        return html `<div class="explore" part="explore">
      <div class="left">
        ${stage(model, true)} ${parts(model)} ${!noControls || plays ? playback(model, !noControls) : nothing}
        ${told(model)}
      </div>
      <div class="right">${noControls ? nothing : controls(model)} ${noChart ? nothing : numbers(model)}</div>
      ${noChart ? nothing : html `<div class="more">${about(model)}</div>`}
      <p class="hidden-text" role="status">${this.said}</p>
    </div>`;
    }
    updated() {
        const { host, player } = this;
        this.show = screen(host.element.renderRoot, player, host.words);
        if (this.work)
            return;
        this.show(true);
        drawStills(host.element.renderRoot, this.model());
    }
    frame(seconds) {
        if (!this.playing || this.work)
            return;
        const { element, onPhase } = this.host;
        const { speed, activity } = element;
        this.player.advance(seconds * Math.min(speed, MOTIONS[activity].period * MOST_SQUEEZES || 4), onPhase);
        this.show?.();
    }
    sentences() {
        const { words } = this.host;
        return this.player.runs.map(({ name, leg }) => `${legName(words, name)}: ${describe(words, this.player.phase, leg)}`);
    }
    left() {
        clearTimeout(this.saying);
    }
    /** Opens everything for paper. */
    open() {
        this.stepOpen = true;
    }
    get legs() {
        return [this.host.element.leg, this.host.element.compare].filter(Boolean);
    }
    /** Brings the legs that are asked for onto the clock, in slices; the old ones are shown until then. */
    prepare() {
        const { host, player, legs } = this;
        const { stocking, activity } = host.element;
        const seconds = this.sought;
        const aimed = { at: [legs, stocking, activity, seconds].join() };
        if (this.work && aimed.at === this.aimed.at)
            return;
        this.aimed = aimed;
        const wanted = () => this.aimed === aimed;
        function* work() {
            yield* player.loading(legs, stocking);
            player.change(activity);
            if (seconds !== undefined)
                yield* player.seeking(seconds);
        }
        const done = () => {
            this.work = this.sought = undefined;
            this.test();
        };
        const rest = inSlices(work(), wanted);
        if (!rest) {
            done();
            return;
        }
        this.work = rest.then((whole) => {
            if (!whole || !wanted())
                return;
            done();
            host.element.requestUpdate();
        });
    }
    /** Learns what ten tiptoes tell of the legs. */
    test() {
        const { legs, host } = this;
        const { stocking, noChart, decorative } = host.element;
        const asked = `${legs.join()} ${stocking}`;
        if (noChart || decorative) {
            this.tested = '';
            return;
        }
        if (asked === this.tested)
            return;
        this.tested = asked;
        const wanted = () => asked === this.tested;
        const tests = legs.map((name) => pumpTest(name, stocking, wanted));
        this.tests = tests.map((test) => (test instanceof Promise ? undefined : test));
        if (this.tests.every(Boolean))
            return;
        void Promise.all(tests.map((test) => Promise.resolve(test))).then((all) => {
            if (!wanted())
                return; // other legs were asked for meanwhile
            this.tests = all;
            host.element.requestUpdate();
        });
    }
    model() {
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
                this.stepOpen = target.open;
                host.element.requestUpdate();
            },
        };
    }
    /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
    async set(change) {
        const { host } = this;
        host.choose(change);
        // A stocking that is not offered on the new leg is taken off.
        if ((change.leg ?? change.compare) && !stockingFits(this.legs))
            host.choose({ stocking: 0 });
        await host.element.updateComplete;
        host.element.dispatchEvent(new VeinPumpChangeEvent(host.element));
        if (!this.playing && !change.speed) {
            if (!host.calm()) {
                if (change.activity)
                    this.play();
            }
            else {
                this.player.advance(AT_ONCE, host.onPhase);
                this.step();
            }
        }
        this.announce();
    }
    /** Says what is shown, once it has stood a while, where nothing moves. */
    announce() {
        clearTimeout(this.saying);
        this.saying = setTimeout(() => {
            if (this.playing)
                return;
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

export { ExploreFace };
