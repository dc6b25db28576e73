import { type Findings } from './findings.js';
import { type Assessment } from './judge.js';
/**
 * Judges the findings by the rules. The same findings give the same frozen answer, in whatever order the
 * keys stand.
 * @throws TypeError for an unknown key or value, see `checkFindings`
 */
export declare function assess(findings: Findings): Assessment;
