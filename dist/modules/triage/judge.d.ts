import { type CautionId } from './cautions.js';
import type { FindingKey, Findings } from './findings.js';
import { type Level, type Rule, type RuleId, type Who, type Within } from './rules.js';
import type { SourceId } from './sources.js';
/** One finding that counted, for the rule it counted for. */
export interface Reason {
    readonly rule: RuleId;
    readonly finding: FindingKey;
    readonly value: NonNullable<Findings[FindingKey]>;
    /** `for` the rule; or `against` a more urgent result than the deciding rule gives (a known no). */
    readonly counts: 'for' | 'against';
    readonly source: SourceId;
}
/** What to do, how soon, with whom, and why. */
export interface Assessment {
    readonly level: Level;
    /** The soonest of the rules that match at this level. */
    readonly within: Within;
    readonly who: Who;
    /** The rule that decided. */
    readonly rule: RuleId;
    /** Of every rule that matches, the deciding one first. */
    readonly reasons: readonly Reason[];
    readonly cautions: readonly CautionId[];
    /** Whether a visit to a vein clinic is the right next step. */
    readonly offerBooking: boolean;
    readonly contentVersion: string;
}
/**
 * Judges findings that are known to be findings: what the pages of the checker make. `assess` checks them first.
 */
export declare function judge(findings: Findings): Assessment;
/** The row that decides, without the rest of an assessment. */
export declare const deciding: (findings: Findings) => Rule<RuleId>;
/** Every row that matches, in order; the first decides. */
export declare function matching(findings: Findings): Generator<Rule<RuleId>>;
