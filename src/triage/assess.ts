import { checkFindings, type Findings } from './findings.js';
import { judge, type Assessment } from './judge.js';

/**
 * Judges the findings by the rules. The same findings give the same frozen answer, in whatever order the
 * keys stand.
 * @throws TypeError for an unknown key or value, see `checkFindings`
 */
export function assess(findings: Findings): Assessment {
  checkFindings(findings);
  return judge(findings);
}
