import type { Findings } from './findings.js';
import type { RuleId } from './rules.js';
import type { SourceId } from './sources.js';
export type CautionId = 'no-hose-before-abi' | 'no-massage' | 'no-elevation' | 'ask-first-hose' | 'ask-obstetrician' | 'ask-pharmacist';
interface Caution {
    readonly id: CautionId;
    readonly sources: readonly SourceId[];
    /** @param rules all rules that match, the deciding one first */
    readonly when: (f: Findings, rules: readonly RuleId[]) => unknown;
}
/** What the person should not do, or should ask about first; advice and treatments yield to it. */
export declare const CAUTIONS: readonly Caution[];
export {};
