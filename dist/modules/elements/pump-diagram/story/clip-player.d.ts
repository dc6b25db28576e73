import { Player } from '../player.js';
import type { Clip, Moment } from './scenes.js';
/** Plays clips: one activity after the other, each at its own speed. */
export declare class ClipPlayer implements Moment {
    readonly player: Player;
    before: readonly number[];
    /** Where the clip stands, model seconds. */
    time: number;
    private clip;
    get runs(): Player['runs'];
    /** Goes to a moment of a clip, s, piece by piece. */
    showing(clip: Clip, seconds: number): Generator<void>;
    /**
     * Goes on.
     * @param seconds of the visitor's time
     * @param onPhase called at every change of phase
     * @returns false once the clip is over
     */
    advance(seconds: number, onPhase?: () => void): boolean;
    /** Goes a little way into the next phase; where none comes, on by 5 s. */
    next(onPhase?: () => void): void;
    /** What the clip does now, and how long that lasts yet, s; 0 at its end. */
    private beatNow;
    private markStart;
}
