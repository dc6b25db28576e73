import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { emergencyPage } from '../../../src/elements/symptom-checker/emergency-page.js';
import { START } from '../../../src/elements/symptom-checker/journey.js';
import { pictures } from '../../../src/elements/symptom-checker/pictures/pictures.styles.js';
import { resultPage } from '../../../src/elements/symptom-checker/result-page.js';
import type { Scene } from '../../../src/elements/symptom-checker/scene.js';
import { styles } from '../../../src/elements/symptom-checker/symptom-checker.styles.js';
import { button } from '../../../src/styles/button.styles.js';
import { host } from '../../../src/styles/host.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';
import { adviceFor, assess, safetyNetFor, treatmentsFor, type Findings } from '../../../src/triage/index.js';
import { speaker, type Code } from '../../content/languages.js';
import { onPaper } from './on-paper.styles.js';

const nothing = (): void => undefined;

/** A result as a visitor sees it, drawn by the checker's own views; its buttons are left out. */
export class CheckerResult extends LitElement {
  static override readonly styles = [tokens, host, button, pictures, styles, onPaper];
  static override readonly properties: PropertyDeclarations = {
    code: { attribute: false },
    findings: { attribute: false },
  };

  declare code: Code;
  declare findings: Findings;

  constructor() {
    super();
    this.code = 'en';
    this.findings = {};
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  }

  protected override render(): TemplateResult {
    const { code, findings } = this;
    const assessment = assess(findings);
    const advice = adviceFor(assessment, findings);
    const scene: Scene = {
      journey: START,
      language: speaker(code),
      headingLevel: 4,
      emergencyNumber: '911',
      phone: { text: '(702) 555-0100', href: 'tel:+17025550100' },
      clinic: { name: '', bookingUrl: '', hours: '', closedOn: '', timeZone: '' },
      hasBack: false,
      hasDiagram: false,
      review: undefined,
      canShare: false,
      copied: undefined,
      looking: false,
      onAnswer: nothing,
      onNext: nothing,
      onBack: nothing,
      onRestart: nothing,
      onLook: nothing,
      onChange: nothing,
      onShowDiagram: nothing,
      onPrint: nothing,
      onCopy: nothing,
      onShare: nothing,
      onFocus: nothing,
    };
    const page =
      assessment.level === 'emergency'
        ? emergencyPage(scene, assessment, advice)
        : resultPage(scene, assessment, {
            findings,
            advice,
            treatments: treatmentsFor(assessment, findings),
            net: safetyNetFor(assessment, findings),
          });
    return html`<div class="root" lang=${code} @click=${callNobody}>${page}</div>`;
  }
}

/** A press on a number in a tried result must not call. */
function callNobody(event: Event): void {
  if ((event.target as Element).closest('a')) event.preventDefault();
}
