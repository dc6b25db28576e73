import type { TemplateResult } from 'lit';
import { adviceFor, safetyNetFor, treatmentsFor, type Assessment } from '../../triage/index.js';
import { emergencyPage } from './emergency-page.js';
import { journeyFindings } from './journey.js';
import { resultPage } from './result-page.js';
import type { Scene } from './scene.js';

/** The screen of an assessment: the one that stops the journey, or a result with all that goes with it. */
export function outcomePage(scene: Scene, assessment: Assessment): TemplateResult {
  const findings = journeyFindings(scene.journey);
  const advice = adviceFor(assessment, findings);
  if (assessment.level === 'emergency') return emergencyPage(scene, assessment, advice);
  const treatments = treatmentsFor(assessment, findings);
  return resultPage(scene, assessment, {
    findings,
    advice,
    treatments,
    net: safetyNetFor(assessment, findings),
  });
}
