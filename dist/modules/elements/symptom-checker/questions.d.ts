import type { FindingKey, Findings } from '../../triage/findings.js';
import { type Finding } from '../../triage/predicates.js';
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
/** One choice among a finding's values. `askedMain` is no finding: its yes takes `otherProblem` back. */
export interface Choice {
    readonly id: string;
    readonly choice: FindingKey | 'askedMain';
    readonly values: readonly string[];
}
export type Question = List | Choice;
/** An answer that a page hangs on; with `undefined` after the key, the answer "not sure". */
export type Hinge = Finding | readonly [key: FindingKey, unsure: undefined];
/** When a page is worth asking: all that stands here has to hold. */
export interface Condition {
    /** Every list has an answer that was given. */
    readonly needs?: readonly (readonly Hinge[])[];
    /** None of these answers was given. */
    readonly unless?: readonly Finding[];
    /** Nothing was told that needs care today: what is asked here could not change that. */
    readonly open?: true;
    /** The result would be another one without this finding. */
    readonly restsOn?: FindingKey;
}
export interface Page extends Condition {
    readonly id: string;
    readonly section: SectionId;
    readonly questions: readonly Question[];
}
/** Whether the answers so far make a page worth asking. */
export declare function isAsked({ needs, unless, open, restsOn }: Condition, f: Findings): boolean;
/** What stops the journey by itself: all of it is asked on the first two pages. */
export declare const EMERGENCY_ROWS: readonly ["chestPain", "breathlessNow", "coughingBlood", "fainted", "faceArmSpeech", "allergicReaction", "confusedOrVeryIll", "bleedingNow", "coldPaleLegSudden", "cannotMoveFoot", "numbOrWeakSudden", "weaknessSpreading", "legBlueSwollenSevere", "tightSwollenAfterInjury", "brokenOrDeformed", "painOutOfProportion", "saddleNumbOrNoUrine"];
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
    readonly needs: readonly [readonly ["swelling", readonly ["swelling", undefined], "calf3cmBigger", "pittingOneLeg"]];
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
    readonly id: "fever-today";
    readonly section: "today";
    readonly needs: readonly [readonly ["fever"], readonly ["rashBlisters", "footWound", "racingHeart"]];
    readonly questions: readonly [{
        id: "fever-today";
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
    readonly unless: readonly [readonly ["sex", "male"], readonly ["age", "65-plus"]];
    readonly questions: readonly [{
        id: "pregnancy";
        choice: "pregnancy";
        values: readonly string[];
    }];
}, {
    readonly id: "pregnancy-warning";
    readonly section: "about";
    readonly needs: readonly [readonly [readonly ["pregnancy", "pregnant", "postpartum-6w"]]];
    readonly questions: readonly [{
        id: "pregnancyWarning";
        choice: "pregnancyWarning";
        values: readonly string[];
    }];
}, {
    readonly id: "clot-risk";
    readonly section: "about";
    readonly needs: readonly [readonly [readonly ["swelling", "one-calf", "one-whole-leg"], "calf3cmBigger", "pittingOneLeg", "swellingNew", "calfTender", "crampConstant", "collateralVeins", "redHotSkin", "cord", "bledRecently", "bruiseGrowing", "fever", "racingHeart", "breathlessNew"]];
    readonly questions: readonly [{
        id: "clot-risk";
        rows: readonly Row[];
    }];
}, {
    readonly id: "cramps";
    readonly section: "cramps";
    readonly open: true;
    readonly questions: readonly [{
        id: "nightCramps";
        choice: "nightCramps";
        values: readonly string[];
    }, {
        id: "day-cramps";
        rows: readonly Row[];
    }, {
        id: "walkPain";
        choice: "walkPain";
        values: readonly string[];
    }, {
        id: "sport";
        rows: readonly Row[];
    }];
}, {
    readonly id: "walking";
    readonly section: "walking";
    readonly needs: readonly [readonly ["walkPain"]];
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
    readonly needs: readonly [readonly ["walkPain"]];
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
    readonly open: true;
    readonly questions: readonly [{
        id: "feelings";
        rows: readonly Row[];
    }];
}, {
    readonly id: "seen";
    readonly section: "signs";
    readonly open: true;
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
    readonly open: true;
    readonly needs: readonly [readonly ["ache", "heavy", "itching", "eveningSwelling", "urgeToMove", "nightCramps", "varicose", "swelling", "calf3cmBigger", "pittingOneLeg"]];
    readonly unless: readonly [readonly ["age", "under-18"]];
    readonly questions: readonly [{
        id: "worse";
        rows: readonly Row[];
    }, {
        id: "better";
        rows: readonly Row[];
    }];
}, {
    readonly id: "health";
    readonly section: "health";
    readonly open: true;
    readonly questions: readonly [{
        id: "medicines";
        rows: readonly Row[];
    }, {
        id: "health";
        rows: readonly Row[];
    }, {
        id: "habits";
        rows: readonly Row[];
    }];
}, {
    readonly id: "asked-main";
    readonly section: "health";
    readonly open: true;
    readonly restsOn: "otherProblem";
    readonly questions: readonly [{
        id: "askedMain";
        choice: "askedMain";
        values: readonly string[];
    }];
}];
export type PageId = (typeof PAGES)[number]['id'];
export type QuestionId = (typeof PAGES)[number]['questions'][number]['id'];
