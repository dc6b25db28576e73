import { Player } from '../player.js';

/** Times that differ by less are the same, s. */
const CLOSE = 1e-9;
/** Plays clips: one activity after the other, each at its own speed. */
class ClipPlayer {
    constructor() {
        this.player = new Player();
        this.before = [];
        /** Where the clip stands, model seconds. */
        this.time = 0;
    }
    get runs() {
        return this.player.runs;
    }
    /** Goes to a moment of a clip, s, piece by piece. */
    *showing(clip, seconds) {
        const { player } = this;
        const { legs, stocking = 0, start = 0, beats } = clip;
        yield* player.loading(legs, stocking);
        player.change(beats[0].activity);
        yield* player.seeking(0);
        this.clip = clip;
        this.time = 0;
        for (const stop of [start, seconds].sort((a, b) => a - b)) {
            while (this.time < stop - CLOSE) {
                const [beat, left] = this.beatNow();
                if (!left)
                    break; // past the end there is nothing
                const part = Math.min(left, stop - this.time);
                player.change(beat.activity);
                yield* player.going(part);
                this.time += part;
            }
            if (stop === start)
                this.markStart();
        }
    }
    /**
     * Goes on.
     * @param seconds of the visitor's time
     * @param onPhase called at every change of phase
     * @returns false once the clip is over
     */
    advance(seconds, onPhase) {
        const { clip, player } = this;
        for (let left = seconds; clip && left > CLOSE;) {
            const [beat, rest] = this.beatNow();
            if (rest <= CLOSE) {
                if (!clip.loop)
                    return false;
                this.time = 0;
                player.rewind();
                continue;
            }
            const part = Math.min(rest, left * beat.speed);
            player.change(beat.activity);
            player.advance(part, onPhase);
            this.time += part;
            left -= part / beat.speed;
        }
        return true;
    }
    /** Goes a little way into the next phase; where none comes, on by 5 s. */
    next(onPhase) {
        const { player } = this;
        const { phase } = player;
        const go = (seconds) => this.advance(seconds / this.beatNow()[0].speed, onPhase);
        for (let i = 0; i < 1200 && phase === player.phase; i++)
            if (!go(1 / 240))
                return;
        go(14 / 240);
    }
    /** What the clip does now, and how long that lasts yet, s; 0 at its end. */
    beatNow() {
        const { beats } = this.clip;
        let end = 0;
        for (const beat of beats) {
            end += beat.seconds;
            if (this.time < end - CLOSE)
                return [beat, end - this.time];
        }
        return [beats.at(-1), 0];
    }
    markStart() {
        this.before = this.runs.map(({ leg }) => leg.state.veins.saphenous.pressure);
    }
}

export { ClipPlayer };
