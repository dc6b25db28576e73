import type { View } from './derived.js';
import type { FindingKey } from './findings.js';
import type { SourceId } from './sources.js';
/** From the least to the most urgent. */
export declare const LEVELS: readonly ["self-care", "visit", "today", "emergency"];
/** How urgent: look after it, book an appointment, same-day care, call the emergency number. */
export type Level = (typeof LEVELS)[number];
/** Whom to turn to. */
export type Who = 'emergency' | 'urgent-care' | 'maternity' | 'vascular' | 'primary-care' | 'childs-doctor' | 'vein-clinic' | 'nobody';
/** How soon. */
export type Within = 'now' | 'today' | '1-working-day' | '2-weeks' | 'routine' | '4-weeks' | 'next-visit' | 'none';
/** A finding that counts when it is there, or only with one of the values after it. */
export type Finding = FindingKey | readonly [key: FindingKey, ...values: (string | boolean)[]];
/** What no single finding tells. `taken` are the findings that the rules above counted. */
export type Test = (v: View, taken: ReadonlySet<FindingKey>) => unknown;
export type Any = readonly (Finding | Test)[];
interface Options {
    readonly who?: Who;
    readonly within?: Within;
    /** Findings that are told as reasons when the rule matches, but do not make it match. */
    readonly also?: readonly Finding[];
    /** Findings that, answered no, spoke against a more urgent result. */
    readonly against?: readonly FindingKey[];
    /** Findings that a rule above counted do not count here. */
    readonly rest?: true;
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
/** The rules in order. All that match give reasons; the first decides. */
export declare const RULES: readonly [Rule<"lung-or-heart">, Rule<"bleeding">, Rule<"allergy">, Rule<"broken">, Rule<"stroke">, Rule<"spine">, Rule<"blocked-artery">, Rule<"compartment">, Rule<"massive-clot">, Rule<"severe-infection">, Rule<"pregnancy-warning">, Rule<"clot-pregnant">, Rule<"child-today">, Rule<"clot">, Rule<"clot-likely">, Rule<"cramp-clot">, Rule<"surface-clot">, Rule<"skin-infection">, Rule<"skin-infection">, Rule<"bled">, Rule<"foot-at-risk">, Rule<"foot-at-risk">, Rule<"muscle-breakdown">, Rule<"dehydration">, Rule<"tear">, Rule<"heart">, Rule<"spots">, Rule<"child">, Rule<"artery">, Rule<"artery">, Rule<"ulcer">, Rule<"ulcer">, Rule<"venous-claudication">, Rule<"changing-spot">, Rule<"thin-skin">, Rule<"post-thrombotic">, Rule<"pregnant-veins">, Rule<"skin">, Rule<"healed-ulcer">, Rule<"past-surface-clot">, Rule<"varicose-with-symptoms">, Rule<"vein-pattern-unseen">, Rule<"vein-pattern-unseen">, Rule<"lasting-swelling">, Rule<"restless-legs">, Rule<"nerve">, Rule<"spine-walk">, Rule<"medicine">, Rule<"medicine">, Rule<"unexplained-sign">, Rule<"wish">, Rule<"unasked">, Rule<"unasked">, Rule<"self-care">];
export type RuleId = (typeof RULES)[number]['id'];
export {};
