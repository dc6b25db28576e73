import { type TemplateResult } from 'lit';
import type { Language } from '../../../controllers/language.js';
import { type Moment, type Shot } from './scenes.js';
import type { StoryState } from './story-state.js';
/** Everything the story shows, and what a visitor can do there. */
export interface StoryModel {
    readonly words: Language;
    readonly state: StoryState;
    readonly shot: Shot;
    readonly moment: Moment;
    /** Whether `moment` is one of `shot`: not while a clip is being prepared. */
    readonly ready: boolean;
    readonly headingLevel: number;
    /** Leaves out what is for pressing, but Play. */
    readonly noControls: boolean;
    /** Whether a checker is on the page, which the story leads on to. */
    readonly leadsOn: boolean;
    readonly onGo: (event: Event, scene: number) => void;
    readonly onChoose: (event: Event, choice: number) => void;
    readonly onPlay: (event: Event) => void;
    readonly onKey: (event: KeyboardEvent) => void;
    readonly onLead: (event: Event) => void;
}
/** The story: where one is, what is shown, what it says, and the ways on. */
export declare function storyView(model: StoryModel): TemplateResult;
