import type { ReactiveElement, TemplateResult } from 'lit';
import type { Language } from '../../controllers/language.js';
import type { Player } from './player.js';
import type { PumpSettings } from './pump-diagram.events.js';
/** The element as a face sees it: what its author wrote. */
interface Written extends ReactiveElement, PumpSettings {
    readonly view: 'auto' | 'story' | 'explore';
    scene: number;
    readonly time: number;
    readonly noControls: boolean;
    readonly noChart: boolean;
    readonly decorative: boolean;
    readonly autoplay: boolean;
    readonly headingLevel: number;
}
/** What a face may ask of the element. */
export interface FaceHost {
    readonly element: Written;
    readonly words: Language;
    /** Whether the visitor asks for less motion. */
    readonly calm: () => boolean;
    /** Writes settings that a visitor chose: they do not change which face is shown. */
    readonly choose: (change: Partial<PumpSettings>) => void;
    /** Tells the page of a phase that the clock came to. */
    readonly onPhase: () => void;
}
/** One of the two faces of the diagram, story or laboratory: it owns what its clock shows. */
export interface Face {
    /** Its clock. */
    readonly player: Player;
    /** Whether the clock is to run; undefined until it was to for the first time. */
    readonly playing: boolean | undefined;
    /** Whether something moves while the clock is held: the camera. */
    readonly moving?: boolean;
    /** What is being prepared for the next picture, if anything is. */
    readonly work: Promise<unknown> | undefined;
    play: () => void;
    pause: () => void;
    /** Goes on to the next phase and holds there. */
    step: () => void;
    /** Brings the clock to what the element's properties ask for. @param changed what was written since the last time */
    aim: (changed: ReadonlyMap<PropertyKey, unknown>) => void;
    render: () => TemplateResult;
    /** Looks up everything that moves, and shows it, once the view was drawn. */
    updated: () => void;
    /** A frame: lets the clock run, and shows what moved. @param seconds since the last one */
    frame: (seconds: number) => void;
    /** What the pictures show now, in sentences. */
    sentences: () => string[];
    /** Takes down timers and observers: the element left the page. */
    left: () => void;
}
export {};
