import type { Language } from '../../../controllers/language.js';
import type { LegName } from '../../../hemodynamics/index.js';
import type { PumpTest } from '../../../hemodynamics/settled.js';
import type { PumpSettings } from '../pump-diagram.events.js';
/** Everything the laboratory shows, and what a visitor can do there. */
export interface ExploreModel {
    readonly words: Language;
    readonly settings: PumpSettings;
    /** The legs shown, one or two. */
    readonly legs: readonly LegName[];
    /** What ten tiptoes tell of each leg; undefined until it is known. */
    readonly tests: readonly (PumpTest | undefined)[];
    readonly playing: boolean | undefined;
    /** The number of the part of the picture that is explained; -1 for none. */
    readonly topic: number;
    /** Whether the step stands open in pictures: on paper, and where the visitor asks for less motion. */
    readonly still: boolean;
    /** Whether the step stands open: closed, it is not computed. */
    readonly stepOpen: boolean;
    /** Leaves the controls out. */
    readonly noControls: boolean;
    /** Leaves numbers, traces and disclosures out. */
    readonly noChart: boolean;
    /** Whether something can play without controls. */
    readonly plays: boolean;
    readonly onSet: (change: Partial<PumpSettings>) => void;
    readonly onPlay: (event: Event) => void;
    readonly onStep: (event: Event) => void;
    readonly onTopic: (part: number) => void;
    readonly onToggle: (event: Event) => void;
}
