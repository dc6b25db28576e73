import type { FindingKey, Findings } from '../../triage/findings.js';
/** The parts of the journey, in order; their names are the visitor's sense of progress. */
export declare const SECTIONS: readonly ["emergency", "today", "about", "cramps", "walking", "signs", "pattern", "health"];
export type SectionId = (typeof SECTIONS)[number];
/**
 * One row of a list: a yes/no finding, or one value of a finding; of such rows the later one is the graver.
 * `leg` is no finding: which leg it is decides nothing, and is told to the doctor.
 */
export type Row = FindingKey | `${'cord' | 'skin' | 'ulcer' | 'site' | 'leg'}=${string}`;
/** A list to tick, closed by "none of these"; an optional one may be left as it is. */
export interface List {
    readonly id: string;
    readonly optional?: boolean;
    readonly rows: readonly Row[];
}
/** One choice among a finding's values. */
export interface Choice {
    readonly id: string;
    readonly choice: FindingKey;
    readonly values: readonly string[];
}
export type Question = List | Choice;
export interface Page {
    readonly id: string;
    readonly section: SectionId;
    readonly questions: readonly Question[];
    /** Whether the answers so far make the page worth asking. Left out: always. */
    readonly when?: (f: Findings) => unknown;
}
/**
 * Same-day care or a child's doctor is decided: nothing asked later could change that. Page after page asks it of the
 * same findings, which are judged once.
 */
declare function open(f: Findings): boolean;
/** What stops the journey: all of it is asked on the first two pages. */
export declare const EMERGENCY_ROWS: readonly ["chestPain", "breathlessNow", "coughingBlood", "fainted", "faceArmSpeech", "allergicReaction", "confusedOrVeryIll", "bleedingNow", "coldPaleLegSudden", "cannotMoveFoot", "numbOrWeakSudden", "legBlueSwollenSevere", "tightSwollenAfterInjury", "brokenOrDeformed", "painOutOfProportion", "saddleNumbOrNoUrine"];
/** Every question page, in order. A page asks only what can still change the result or the advice. */
export declare const PAGES: readonly [{
    readonly id: "body-now";
    readonly section: "emergency";
    readonly questions: readonly [{
        id: "body-now";
        rows: readonly Row[];
    }];
}, {
    readonly id: "leg-now";
    readonly section: "emergency";
    readonly questions: readonly [{
        id: "leg-now";
        rows: readonly Row[];
    }];
}, {
    readonly id: "swelling";
    readonly section: "today";
    readonly questions: readonly [{
        id: "swelling";
        choice: "swelling";
        values: readonly string[];
    }, {
        id: "calf";
        rows: readonly Row[];
    }];
}, {
    readonly id: "swelling-new";
    readonly section: "today";
    readonly when: (f: Findings) => {};
    readonly questions: readonly [{
        id: "swellingNew";
        choice: "swellingNew";
        values: readonly string[];
    }];
}, {
    readonly id: "skin-today";
    readonly section: "today";
    readonly questions: readonly [{
        id: "skin-today";
        rows: readonly Row[];
    }];
}, {
    readonly id: "body-today";
    readonly section: "today";
    readonly questions: readonly [{
        id: "body-today";
        rows: readonly Row[];
    }];
}, {
    readonly id: "about";
    readonly section: "about";
    readonly questions: readonly [{
        id: "age";
        choice: "age";
        values: readonly string[];
    }, {
        id: "sex";
        choice: "sex";
        values: readonly string[];
    }];
}, {
    readonly id: "pregnancy";
    readonly section: "about";
    readonly when: (f: Findings) => boolean;
    readonly questions: readonly [{
        id: "pregnancy";
        choice: "pregnancy";
        values: readonly string[];
    }];
}, {
    readonly id: "pregnancy-warning";
    readonly section: "about";
    readonly when: (f: Findings) => unknown;
    readonly questions: readonly [{
        id: "pregnancyWarning";
        choice: "pregnancyWarning";
        values: readonly string[];
    }];
}, {
    readonly id: "clot-risk";
    readonly section: "about";
    readonly when: (f: Findings) => unknown;
    readonly questions: readonly [{
        id: "clot-risk";
        rows: readonly Row[];
    }];
}, {
    readonly id: "cramps";
    readonly section: "cramps";
    readonly when: typeof open;
    readonly questions: readonly [{
        id: "nightCramps";
        choice: "nightCramps";
        values: readonly string[];
    }, {
        id: "walkPain";
        choice: "walkPain";
        values: readonly string[];
    }];
}, {
    readonly id: "walking";
    readonly section: "walking";
    readonly when: (f: Findings) => boolean | undefined;
    readonly questions: readonly [{
        id: "startsAtRest";
        choice: "startsAtRest";
        values: readonly string[];
    }, {
        id: "goneIn10Min";
        choice: "goneIn10Min";
        values: readonly string[];
    }, {
        id: "pace";
        rows: readonly Row[];
    }];
}, {
    readonly id: "site";
    readonly section: "walking";
    readonly when: (f: Findings) => boolean | undefined;
    readonly questions: readonly [{
        id: "site";
        rows: readonly Row[];
    }, {
        readonly optional: true;
        readonly id: "leg";
        readonly rows: readonly Row[];
    }, {
        id: "walk-feel";
        rows: readonly Row[];
    }];
}, {
    readonly id: "feelings";
    readonly section: "signs";
    readonly when: typeof open;
    readonly questions: readonly [{
        id: "feelings";
        rows: readonly Row[];
    }];
}, {
    readonly id: "seen";
    readonly section: "signs";
    readonly when: typeof open;
    readonly questions: readonly [{
        id: "veins";
        rows: readonly Row[];
    }, {
        id: "skin";
        rows: readonly Row[];
    }];
}, {
    readonly id: "pattern";
    readonly section: "pattern";
    readonly when: (f: Findings) => false | {} | undefined;
    readonly questions: readonly [{
        id: "worse";
        rows: readonly Row[];
    }, {
        id: "better";
        rows: readonly Row[];
    }];
}, {
    readonly id: "medicines";
    readonly section: "health";
    readonly when: (f: Findings) => unknown;
    readonly questions: readonly [{
        id: "medicines";
        rows: readonly Row[];
    }];
}, {
    readonly id: "health";
    readonly section: "health";
    readonly when: typeof open;
    readonly questions: readonly [{
        id: "health";
        rows: readonly Row[];
    }, {
        id: "habits";
        rows: readonly Row[];
    }];
}];
export type PageId = (typeof PAGES)[number]['id'];
export type QuestionId = (typeof PAGES)[number]['questions'][number]['id'];
export {};
