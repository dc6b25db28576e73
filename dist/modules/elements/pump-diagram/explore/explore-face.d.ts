import { type TemplateResult } from 'lit';
import type { Face, FaceHost } from '../face.js';
import { Player } from '../player.js';
/** The laboratory: one leg or two, whatever a visitor lets them do. */
export declare class ExploreFace implements Face {
    private readonly host;
    readonly player: Player;
    playing: boolean | undefined;
    work: Promise<unknown> | undefined;
    private show;
    /** The legs and the stocking that are tested, and what they told. */
    private tested;
    private tests;
    private topic;
    private stepOpen;
    /** The moment that was asked for, s; undefined where none was. */
    private sought;
    /** What is being prepared. */
    private aimed;
    /** What was chosen, for screen readers. */
    private said;
    private saying;
    constructor(host: FaceHost);
    play(): void;
    pause(): void;
    step(): void;
    aim(changed: ReadonlyMap<PropertyKey, unknown>): void;
    render(): TemplateResult;
    updated(): void;
    frame(seconds: number): void;
    sentences(): string[];
    left(): void;
    /** Opens everything for paper. */
    open(): void;
    private get legs();
    /** Brings the legs that are asked for onto the clock, in slices; the old ones are shown until then. */
    private prepare;
    /** Learns what ten tiptoes tell of the legs. */
    private test;
    private model;
    /** Does what the visitor chose. An activity is to be seen moving; where nothing may move, its outcome is. */
    private set;
    /** Says what is shown, once it has stood a while, where nothing moves. */
    private announce;
}
