import { inSlices } from '../../../lib/slices.js';
import { item, legName, describe } from '../describe.js';
import { VeinPumpSceneEvent } from '../pump-diagram.events.js';
import { ClipPlayer } from './clip-player.js';
import { said } from './say.js';
import { shotOf, LAST } from './scenes.js';
import { StoryScreen } from './story-screen.js';
import { opened, told } from './story-state.js';
import { storyView } from './story-view.js';

/** So many frames show what moves before words and numbers are looked at again. */
const FRAMES = 6;
/** The story: scenes that a visitor walks through, one idea each. */
class StoryFace {
    constructor(host) {
        this.host = host;
        this.state = opened(1);
        /** Whether anything ever played. */
        this.begun = false;
        this.clips = new ClipPlayer();
        this.screen = new StoryScreen();
        this.take = {};
        this.frames = 0;
        this.written = '';
    }
    get player() {
        return this.clips.player;
    }
    get playing() {
        return this.begun ? this.state.motion === 'running' : undefined;
    }
    /** Whether the camera is on its way. */
    get moving() {
        return this.screen.camera.moving;
    }
    play() {
        const { motion } = this.state;
        this.begun = true;
        this.become({ do: 'play' });
        if (motion === 'still' || motion === 'ended')
            this.film(this.shot?.clip.start ?? 0);
    }
    pause() {
        this.become({ do: 'pause' });
    }
    step() {
        this.begun = true;
        this.clips.next(this.host.onPhase);
        this.become({ do: 'play' });
        this.become({ do: 'pause' });
    }
    /** Shows a moment of the clip, s, and holds there. */
    seek(seconds) {
        this.become({ do: 'play' });
        this.become({ do: 'pause' });
        this.film(seconds);
    }
    aim() {
        const { element, calm } = this.host;
        const { scene } = element;
        if (scene !== this.state.scene)
            this.state = told(this.state, { do: 'go', scene, calm: calm() });
        const shot = shotOf(this.state.scene, this.state.choice);
        if (shot === this.asked)
            return;
        const { start = 0, telling } = shot.clip;
        this.film(this.state.motion === 'running' ? start : telling);
    }
    render() {
        return storyView(this.model());
    }
    updated() {
        const { host, clips, shot } = this;
        const shown = shotOf(this.state.scene, this.state.choice);
        this.screen.aim(host.element.renderRoot, shown, host.calm());
        if (shot === shown)
            this.screen.draw(shown, clips);
        this.written = this.signature();
    }
    frame(seconds) {
        const { screen, clips, host, shot } = this;
        screen.camera.advance(seconds);
        if (this.state.motion === 'running' && !this.work && !clips.advance(seconds, host.onPhase))
            this.become({ do: 'end' });
        if (shot === shotOf(this.state.scene, this.state.choice))
            screen.paint(clips);
        if (++this.frames % FRAMES === 0 && this.signature() !== this.written)
            host.element.requestUpdate();
    }
    sentences() {
        const { state, clips, shot } = this;
        const { words } = this.host;
        return [
            `${item(words, 'pump.titles', state.scene - 1)}.`,
            said(words, state, shot?.values?.(clips) ?? {}),
            ...clips.runs.map(({ name, leg }) => `${legName(words, name)}: ${describe(words, this.player.phase, leg)}`),
        ];
    }
    /** Takes down what listens to the page. */
    left() {
        this.screen.left();
    }
    become(action) {
        this.state = told(this.state, action);
        this.host.element.requestUpdate();
    }
    /** Brings a moment of the shot that is asked for onto the clock, s, in slices. */
    film(seconds) {
        const shot = shotOf(this.state.scene, this.state.choice);
        this.asked = shot;
        const take = {};
        this.take = take;
        const wanted = () => this.take === take;
        const work = inSlices(this.clips.showing(shot.clip, seconds), wanted);
        if (!work) {
            this.shot = shot;
            this.work = undefined;
            return;
        }
        this.shot = undefined;
        this.work = work.then((done) => {
            if (!done || !wanted())
                return;
            this.shot = shot;
            this.work = undefined;
            this.host.element.requestUpdate();
        });
    }
    /** What words, lenses and gauges say, to know when they say something else. */
    signature() {
        return this.shot ? this.screen.signature(this.shot, this.clips) : '';
    }
    model() {
        const { host, state, clips } = this;
        const shot = shotOf(state.scene, state.choice);
        return {
            words: host.words,
            state,
            shot,
            moment: clips,
            ready: shot === this.shot,
            headingLevel: host.element.headingLevel,
            noControls: host.element.noControls || host.element.decorative,
            leadsOn: state.scene === LAST && !!this.checker(),
            onGo: (event, scene) => this.press(event, () => this.go(scene)),
            onChoose: (event, choice) => this.press(event, () => {
                this.begun = true;
                this.become({ do: 'choose', choice, calm: host.calm() });
            }),
            onPlay: (event) => this.press(event, () => (this.state.motion === 'running' ? this.pause() : this.play())),
            onKey: (event) => this.key(event),
            onLead: (event) => this.press(event, () => this.lead()),
        };
    }
    /** The one place where a press becomes an action: the second click of a double click is none. */
    press(event, action) {
        if (event.detail < 2)
            action();
    }
    go(scene) {
        const { element } = this.host;
        if (scene < 1 || scene > LAST || scene === this.state.scene)
            return;
        element.scene = scene;
        element.dispatchEvent(new VeinPumpSceneEvent(scene));
    }
    /** Arrow keys walk the dots, in the direction the page is read. */
    key(event) {
        const dots = event.currentTarget;
        const { scene } = this.state;
        const ahead = getComputedStyle(dots).direction === 'rtl' ? -1 : 1;
        const to = {
            ArrowRight: scene + ahead,
            ArrowLeft: scene - ahead,
            ArrowDown: scene + 1,
            ArrowUp: scene - 1,
            Home: 1,
            End: LAST,
        }[event.key];
        if (to === undefined)
            return;
        event.preventDefault();
        this.go(to);
        void this.host.element.updateComplete.then(() => dots.querySelector('[aria-current]')?.focus());
    }
    checker() {
        const { element } = this.host;
        if (!element.isConnected)
            return null; // drawn on a server, for example
        return element.getRootNode().querySelector('vein-symptom-checker');
    }
    /** On to the checker: it comes into view and takes the focus. */
    lead() {
        const checker = this.checker();
        if (!checker)
            return;
        checker.scrollIntoView({ behavior: this.host.calm() ? 'auto' : 'smooth', block: 'start' });
        const first = checker.shadowRoot?.querySelector('.heading');
        (first ?? checker).focus({ preventScroll: true });
    }
}

export { StoryFace };
