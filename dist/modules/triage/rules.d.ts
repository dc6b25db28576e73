import type { FindingKey } from './findings.js';
import { type Finding, type PredicateId } from './predicates.js';
import type { SourceId } from './sources.js';
/** From the least to the most urgent. */
export declare const LEVELS: readonly ["self-care", "visit", "today", "emergency"];
/** How urgent: look after it, book an appointment, same-day care, call the emergency number. */
export type Level = (typeof LEVELS)[number];
/** Whom to turn to. */
export type Who = 'emergency' | 'urgent-care' | 'maternity' | 'vascular' | 'primary-care' | 'childs-doctor' | 'vein-clinic' | 'treating-clinic' | 'nobody';
/** How soon, the soonest first. */
export declare const WITHIN: readonly ["now", "today", "1-working-day", "2-weeks", "4-weeks", "routine", "next-visit", "none"];
export type Within = (typeof WITHIN)[number];
/** What holds when one of its findings or predicates does. */
export type Any = readonly (Finding | PredicateId)[];
interface Options {
    readonly who?: Who;
    /** With whom instead, for somebody pregnant or within 6 weeks after birth. */
    readonly mother?: Who;
    /** With whom instead, for somebody under 18. */
    readonly child?: Who;
    readonly within?: Within;
    /** With one of these the rule does not match. */
    readonly unless?: Any;
    /** The rule matches only where none above it does. */
    readonly alone?: true;
    /** Findings that are told as reasons when the rule matches, but do not make it match. */
    readonly also?: readonly Finding[];
    /** Findings that, answered no, spoke against a more urgent result. */
    readonly against?: readonly FindingKey[];
}
/** One row of the table. Rows that share an id are one rule with several ways to match. */
export interface Rule<Id extends string = string> extends Options {
    readonly id: Id;
    readonly level: Level;
    readonly who: Who;
    readonly within: Within;
    /** The rule matches when every list has something that holds. */
    readonly needs: readonly Any[];
    /** The first is the source of the row's reasons. */
    readonly sources: readonly [SourceId, ...SourceId[]];
}
/** The rules in order. All that match give reasons; the first decides, and the soonest of its level says how soon. */
export declare const RULES: readonly [Rule<"lung-or-heart">, Rule<"lung-clot">, Rule<"lung-clot">, Rule<"bleeding">, Rule<"bleeding">, Rule<"allergy">, Rule<"allergy">, Rule<"broken">, Rule<"stroke">, Rule<"spine">, Rule<"blocked-artery">, Rule<"spreading-weakness">, Rule<"compartment">, Rule<"massive-clot">, Rule<"severe-infection">, Rule<"severe-infection">, Rule<"severe-infection">, Rule<"severe-infection">, Rule<"muscle-kidney">, Rule<"pregnancy-warning">, Rule<"pregnancy-warning">, Rule<"pregnancy-warning">, Rule<"clot-pregnant">, Rule<"clot-pregnant">, Rule<"child-today">, Rule<"clot">, Rule<"clot-likely">, Rule<"clot-likely">, Rule<"cramp-clot">, Rule<"cramp-clot">, Rule<"foot-at-risk">, Rule<"skin-infection">, Rule<"skin-infection">, Rule<"bled">, Rule<"muscle-breakdown">, Rule<"dehydration">, Rule<"tear">, Rule<"spots">, Rule<"shingles">, Rule<"heart">, Rule<"cord-pressed">, Rule<"bruise">, Rule<"after-treatment">, Rule<"surface-clot">, Rule<"foot-at-risk">, Rule<"foot-at-risk">, Rule<"bruise">, Rule<"child">, Rule<"child">, Rule<"artery">, Rule<"artery">, Rule<"after-treatment-visit">, Rule<"ulcer">, Rule<"ulcer">, Rule<"venous-claudication">, Rule<"changing-spot">, Rule<"slow-weakness">, Rule<"unexplained-sign">, Rule<"unexplained-sign">, Rule<"thin-skin">, Rule<"new-both-swelling">, Rule<"new-both-swelling">, Rule<"post-thrombotic">, Rule<"pregnant-veins">, Rule<"skin">, Rule<"healed-ulcer">, Rule<"past-surface-clot">, Rule<"varicose-with-symptoms">, Rule<"pelvic-veins">, Rule<"pelvic-veins">, Rule<"medicine-swelling">, Rule<"unexplained-sign">, Rule<"unexplained-sign">, Rule<"restless-legs">, Rule<"nerve">, Rule<"spine-walk">, Rule<"sport-pain">, Rule<"vein-pattern-unseen">, Rule<"vein-pattern-unseen">, Rule<"vein-pattern-unseen">, Rule<"vein-pattern-unseen">, Rule<"lasting-swelling">, Rule<"medicine">, Rule<"medicine">, Rule<"unasked">, Rule<"wish">, Rule<"self-care">];
export type RuleId = (typeof RULES)[number]['id'];
export {};
