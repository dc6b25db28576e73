import type { FindingKey, Findings } from './findings.js';
/** A finding that counts when it is there, or only with one of the values after it. */
export type Finding = FindingKey | readonly [key: FindingKey, ...values: (string | boolean)[]];
/** Whether the finding is there, with a value that counts where the row names some. */
export declare function isCounted(f: Findings, what: Finding): boolean;
export declare const keyOf: (what: Finding) => FindingKey;
export declare const ONE_LEG: readonly [readonly ["swelling", "one-calf", "one-whole-leg"], "calf3cmBigger", "pittingOneLeg"];
export declare const OPEN_ULCER: readonly ["ulcer", "under-2w", "2w-or-more"];
export declare const MOTHER: readonly ["pregnancy", "pregnant", "postpartum-6w"];
export declare const CHILD: readonly ["age", "under-18"];
export declare const hasOneLeg: (f: Findings) => boolean;
export declare const hasOpenUlcer: (f: Findings) => boolean;
/** Pregnant, or within 6 weeks after birth: clots are likelier all that time (RCOG 37b, 2015). */
export declare const isMother: (f: Findings) => boolean;
export declare const isChild: (f: Findings) => boolean;
/**
 * Wells points for a clot in a leg, two-level score (NICE NG158, 2020). Never shown, and it only adds
 * urgency: the score's minus two for another likely cause is left out.
 */
export declare function wellsPoints(f: Findings): number;
/**
 * Edinburgh Claudication Questionnaire (Leng & Fowkes 1992): definite with the calf, atypical with thigh or buttock.
 * What is not answered fits, so that doubt leads to the artery test.
 */
export declare function isClaudication(f: Findings): boolean;
export declare const hasArterySign: (f: Findings) => boolean;
/** Classic claudication misses most narrow arteries (ACC/AHA 2024): who is at risk is tested unless the pain fits another cause. */
declare function isWalkRisk(f: Findings): boolean;
/**
 * Leg symptoms that come from veins: 3 of 4 points (Carpentier 2007), and a pattern over the day or by position,
 * which is what tells them from others (van der Velden 2014).
 */
declare function hasVenousPattern(f: Findings): boolean;
/** What no single finding tells. The rules name these. */
export declare const PREDICATES: {
    /** Swelling of one leg, told or measured, unless it is known to be old: not sure counts as new. */
    readonly 'new-one-leg': {
        readonly holds: (f: Findings) => boolean;
        readonly of: readonly [readonly ["swelling", "one-calf", "one-whole-leg"], "calf3cmBigger", "pittingOneLeg", "swellingNew"];
    };
    readonly 'new-both-legs': {
        readonly holds: (f: Findings) => boolean;
        readonly of: readonly ["swelling", "swellingNew"];
    };
    readonly 'wells-1': {
        readonly holds: (f: Findings) => boolean;
        readonly of: readonly [readonly ["swelling", "one-calf", "one-whole-leg"], "calf3cmBigger", "pittingOneLeg", "calfTender", "collateralVeins", "activeCancer", "castOrParalysis", "bedRest3Days", "surgery12Weeks", "veinTreatmentRecent", "pastDvt"];
    };
    readonly 'wells-2': {
        readonly holds: (f: Findings) => boolean;
        readonly of: readonly [readonly ["swelling", "one-calf", "one-whole-leg"], "calf3cmBigger", "pittingOneLeg", "calfTender", "collateralVeins", "activeCancer", "castOrParalysis", "bedRest3Days", "surgery12Weeks", "veinTreatmentRecent", "pastDvt"];
    };
    readonly 'artery-sign': {
        readonly holds: (f: Findings) => boolean;
        readonly of: readonly ["walkPain", readonly ["startsAtRest", false], "uphill", "ordinaryPace", "goneIn10Min", "site", "knownPad"];
    };
    readonly 'walk-risk': {
        readonly holds: typeof isWalkRisk;
        readonly of: readonly ["walkPain", "smoker", "diabetes", readonly ["age", "65-plus"]];
    };
    readonly 'venous-pattern': {
        readonly holds: typeof hasVenousPattern;
        readonly of: readonly ["heavy", "itching", "urgeToMove", "ache", readonly ["walkPain", false], "worseStanding", "worseEndOfDay", "worseHeat", "betterRaised", "betterWalking", "eveningSwelling"];
    };
};
export type PredicateId = keyof typeof PREDICATES;
export {};
