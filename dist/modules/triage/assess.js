import { checkFindings } from './findings.js';
import { judge } from './judge.js';

/**
 * Judges the findings by the rules. The same findings give the same frozen answer, in whatever order the
 * keys stand.
 * @throws TypeError for an unknown key or value, see `checkFindings`
 */
function assess(findings) {
    checkFindings(findings);
    return judge(findings);
}

export { assess };
