import type { CautionId } from './cautions.js';
import type { Findings } from './findings.js';
import type { Assessment } from './judge.js';
import { type RuleId } from './rules.js';
type When = (f: Findings, a: Assessment) => unknown;
interface Row<Id extends string = string> {
    readonly id: Id;
    /** The deciding rules under which it may stand. */
    readonly rules: readonly RuleId[];
    readonly when: When;
    /** Cautions that forbid it. */
    readonly unless: readonly CautionId[];
}
/** First aid and self-care: under which rules, for whom, and which cautions forbid it. */
export declare const ADVICE: readonly [Row<"first-aid-bleeding">, Row<"use-epinephrine">, Row<"keep-still">, Row<"breathe">, Row<"note-time">, Row<"leg-level">, Row<"tell-breath">, Row<"tell-blood-thinner">, Row<"call-who-treated-you">, Row<"stretch">, Row<"massage">, Row<"legs-up">, Row<"compression">, Row<"ask-about-hose">, Row<"walk">, Row<"ankle-pumps">, Row<"move-often">, Row<"weight">, Row<"quit-smoking">, Row<"check-feet">, Row<"cover-sore">];
/** Tests and treatments that a visit may lead to. Only mentioned, never promised. */
export declare const TREATMENTS: readonly [Row<"duplex">, Row<"abi">, Row<"compression">, Row<"ablation">, Row<"sclerotherapy">, Row<"sclerotherapy-spider">];
export type AdviceId = (typeof ADVICE)[number]['id'];
export type TreatmentId = (typeof TREATMENTS)[number]['id'];
/**
 * What to do meanwhile, in order. On `emergency` and `today` only that rule's first aid, and whom else to call
 * beside `assessment.who`.
 * @param assessment what `assess` gave for these findings
 */
export declare const adviceFor: (assessment: Assessment, findings: Findings) => AdviceId[];
/**
 * Tests and treatments worth telling about, in order; none on `emergency` and `today`.
 * @param assessment what `assess` gave for these findings
 */
export declare const treatmentsFor: (assessment: Assessment, findings: Findings) => TreatmentId[];
export {};
