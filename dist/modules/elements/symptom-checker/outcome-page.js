import { adviceFor, treatmentsFor } from '../../triage/advice.js';
import '../../triage/findings.js';
import '../../triage/predicates.js';
import '../../triage/rules.js';
import { safetyNetFor } from '../../triage/safety-net.js';
import '../../triage/sources.js';
import { emergencyPage } from './emergency-page.js';
import { journeyFindings } from './journey.js';
import { resultPage } from './result-page.js';

/** The screen of an assessment: the one that stops the journey, or a result with all that goes with it. */
function outcomePage(scene, assessment) {
    const findings = journeyFindings(scene.journey);
    const advice = adviceFor(assessment, findings);
    if (assessment.level === 'emergency')
        return emergencyPage(scene, assessment, advice);
    const treatments = treatmentsFor(assessment, findings);
    return resultPage(scene, assessment, {
        findings,
        advice,
        treatments,
        net: safetyNetFor(assessment, findings),
    });
}

export { outcomePage };
