import type { Findings } from './findings.js';
import type { Assessment } from './judge.js';
import type { RuleId } from './rules.js';
interface Net<Id extends string = string> {
    /** `call.` stands with the signs to call the emergency number for, `care.` with those to be seen for today. */
    readonly id: Id;
    /** The deciding rules under which it is said. */
    readonly rules: readonly RuleId[];
    readonly when?: (f: Findings, a: Assessment) => unknown;
}
/** What else raises the urgency of single results, beside the signs that every result names. */
export declare const SAFETY_NET: readonly [Net<"call.pregnancy-warning">, Net<"call.clot">, Net<"call.skin-infection">, Net<"call.foot-at-risk">, Net<"call.muscle-breakdown">, Net<"call.tear">, Net<"call.spots">, Net<"call.bruise">, Net<"call.spine">, Net<"care.artery">, Net<"care.swelling">, Net<"care.pregnancy">, Net<"care.medicine">];
export type NetId = (typeof SAFETY_NET)[number]['id'];
/**
 * The signs to act faster for that this result adds, in order.
 * @param assessment what `assess` gave for these findings
 */
export declare const safetyNetFor: (assessment: Assessment, findings: Findings) => NetId[];
export {};
