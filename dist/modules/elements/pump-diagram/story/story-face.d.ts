import type { TemplateResult } from 'lit';
import type { Face, FaceHost } from '../face.js';
import type { Player } from '../player.js';
/** The story: scenes that a visitor walks through, one idea each. */
export declare class StoryFace implements Face {
    private readonly host;
    work: Promise<unknown> | undefined;
    private state;
    /** Whether anything ever played. */
    private begun;
    private readonly clips;
    private readonly screen;
    /** The shot that is on the clock, and the moment that was asked for. */
    private shot;
    private asked;
    private take;
    private frames;
    private written;
    constructor(host: FaceHost);
    get player(): Player;
    get playing(): boolean | undefined;
    /** Whether the camera is on its way. */
    get moving(): boolean;
    play(): void;
    pause(): void;
    step(): void;
    /** Shows a moment of the clip, s, and holds there. */
    seek(seconds: number): void;
    aim(): void;
    render(): TemplateResult;
    updated(): void;
    frame(seconds: number): void;
    sentences(): string[];
    /** Takes down what listens to the page. */
    left(): void;
    private become;
    /** Brings a moment of the shot that is asked for onto the clock, s, in slices. */
    private film;
    /** What words, lenses and gauges say, to know when they say something else. */
    private signature;
    private model;
    /** The one place where a press becomes an action: the second click of a double click is none. */
    private press;
    private go;
    /** Arrow keys walk the dots, in the direction the page is read. */
    private key;
    private checker;
    /** On to the checker: it comes into view and takes the focus. */
    private lead;
}
