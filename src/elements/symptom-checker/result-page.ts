import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../lib/heading.js';
import { isYes } from '../../triage/answered.js';
import {
  type AdviceId,
  type Assessment,
  type CautionId,
  type Findings,
  type NetId,
  type SourceId,
  type TreatmentId,
} from '../../triage/index.js';
import { callToBook, clinicNumber } from './clinic-parts.js';
import { doctorSheet } from './doctor-sheet.js';
import { lines } from './labels.js';
import { actionIcon } from './pictures/icons.js';
import { printHead } from './print-head.js';
import { adviceList, bullets, named, numbered, sourcesOf, sourcesText, textOf } from './result-parts.js';
import type { Scene } from './scene.js';
import { subheading } from './subheading.js';
import { timeScale } from './time-scale.js';
import { whyPart } from './why-part.js';

/** What a result says beside the assessment itself. */
export interface Guidance {
  readonly findings: Findings;
  readonly advice: readonly AdviceId[];
  readonly treatments: readonly TreatmentId[];
  readonly net: readonly NetId[];
}

/** The result: what to do, how soon and why; what helps now; when to act faster; the rest folded. */
export function resultPage(scene: Scene, assessment: Assessment, guidance: Guidance): TemplateResult {
  const { language, onRestart, onBack } = scene;
  const { level, cautions } = assessment;
  const sources = sourcesOf(assessment, guidance.treatments);
  return html`<div class="result" part="result">
    ${printHead(scene)}
    <p class="section">${language.term('result.yours')}</p>
    ${card(scene, assessment, guidance)} ${whyPart(scene, assessment)} ${afterTreatment(scene, assessment)}
    ${helpsNow(scene, guidance.advice, cautions)} ${faster(scene, assessment, guidance.net)}
    <div class="folds">
      ${visitPart(scene, guidance.treatments)}
      ${level === 'visit' ? questionsPart(scene, assessment) : nothing}
      ${sourcesPart(scene, assessment, sources)}
    </div>
    ${questionsToClinic(scene, assessment)} ${actions(scene)}
    <p class="small">${numbered(scene, 'result.disclaimer', scene.emergencyNumber)}</p>
    <slot name="disclaimer"></slot>
    <div class="actions">
      <button class="button quiet" part="back" type="button" @click=${onBack}>
        ${language.term('check.back')}
      </button>
      <button class="button quiet" part="restart" type="button" @click=${onRestart}>
        ${language.term('check.restart')}
      </button>
    </div>
    ${doctorSheet(scene, assessment, sources)}
  </div>`;
}

/** The clinic's number under a calm result that sends elsewhere. */
const questionsToClinic = (scene: Scene, { level, who }: Assessment): TemplateResult | typeof nothing =>
  level === 'today' || who === 'vein-clinic' || who === 'treating-clinic' ? nothing : clinicNumber(scene);

/** The first block: how urgent, with whom, why, how soon, and the one next step. */
function card(scene: Scene, assessment: Assessment, { findings }: Guidance): TemplateResult {
  const { language, headingLevel } = scene;
  const { level, who, within, rule, offerBooking } = assessment;
  const where = within === '1-working-day' ? within : who;
  return html`<div class=${`card ${level}`} part="card">
    <p class="level">${language.term(`level.${level}`)}</p>
    ${heading(headingLevel, textOf(language, `do.${level}.${who}`))}
    <p>
      ${textOf(language, `rule.${rule}`)}
      ${rule === 'self-care' && hasCramps(findings) ? language.term('rule.self-care-cramps') : nothing}
    </p>
    ${timeScale(scene, within)}
    ${level === 'today' ? html`<p>${textOf(language, `where.${where}`)}</p>` : nothing}
    ${offerBooking ? callToBook(scene) : nothing} ${who === 'treating-clinic' ? clinicNumber(scene) : nothing}
  </div>`;
}

const hasCramps = (f: Findings): boolean => isYes(f.nightCramps) || f.dayCramps === true;

/** After a vein treatment: what the first weeks usually bring, and what is to be told at once. */
function afterTreatment(
  { language, headingLevel }: Scene,
  { rule }: Assessment,
): TemplateResult | typeof nothing {
  if (rule !== 'after-treatment' && rule !== 'after-treatment-visit') return nothing;
  return html`<section>
    <div class="columns">
      ${(['usual', 'not-usual'] as const).map(
        (part) =>
          html`<div>
            ${subheading(headingLevel + 1, language.term(`result.${part}`))}
            ${bullets(language.term(`result.${part}-list`))}
          </div>`,
      )}
    </div>
  </section>`;
}

function helpsNow(
  scene: Scene,
  advice: readonly AdviceId[],
  cautions: readonly CautionId[],
): TemplateResult | typeof nothing {
  const { language, headingLevel } = scene;
  if (advice.length + cautions.length === 0) return nothing;
  return html`<section part="advice">
    ${
      advice.length > 0
        ? html`<div class="helps">
            ${subheading(headingLevel + 1, language.term('result.meanwhile'))} ${adviceList(scene, advice)}
          </div>`
        : nothing
    }
    ${advice.includes('call-who-treated-you') ? clinicNumber(scene) : nothing}
    ${
      cautions.length > 0
        ? html`<div class="careful">
            ${subheading(headingLevel + (advice.length > 0 ? 2 : 1), language.term('result.careful'))}
            ${bullets(cautions.map((id) => textOf(language, `caution.${id}`)))}
          </div>`
        : nothing
    }
  </section>`;
}

/** The safety net: the signs to act faster for, with those that this result adds. */
function faster(scene: Scene, { level }: Assessment, net: readonly NetId[]): TemplateResult {
  const { language, headingLevel, emergencyNumber } = scene;
  const added = (kind: string): string[] =>
    net.filter((id) => id.startsWith(kind)).map((id) => textOf(language, id));
  const signs = (list: string, kind: string): TemplateResult => bullets([...lines(list), ...added(kind)]);
  return html`<section class="faster" part="faster">
    ${subheading(headingLevel + 1, language.term('result.higher'))}
    <div class="columns">
      <div>
        <p class="name">${numbered(scene, 'result.higher-emergency', emergencyNumber)}</p>
        ${signs(language.term('result.emergency-list'), 'call.')}
      </div>
      ${
        level === 'today'
          ? nothing
          : html`<div>
              <p class="name">${language.term('result.higher-today')}</p>
              ${signs(language.term('result.today-list'), 'care.')}
            </div>`
      }
    </div>
  </section>`;
}

/** Tests and treatments. With tests alone there is nothing to choose. */
function visitPart({ language }: Scene, treatments: readonly TreatmentId[]): TemplateResult | typeof nothing {
  if (treatments.length === 0) return nothing;
  const treated = treatments.some((id) => id !== 'duplex' && id !== 'abi');
  return html`<details>
    <summary>${language.term('result.care')}</summary>
    <ul class="bullets">
      ${treatments.map((id) => html`<li>${named(textOf(language, `treat.${id}`))}</li>`)}
    </ul>
    ${treated ? html`<p>${language.term('result.care-note')}</p>` : nothing}
  </details>`;
}

function questionsPart({ language }: Scene, { who, rule }: Assessment): TemplateResult {
  const questions = lines(
    language.term(who === 'vein-clinic' ? 'result.ask-vein-clinic' : 'result.ask-doctor'),
  );
  const medicines = who === 'primary-care' && rule !== 'changing-spot';
  return html`<details>
    <summary>${language.term('result.ask')}</summary>
    ${bullets([...questions, ...(medicines ? [language.term('result.ask-medicines')] : [])])}
  </details>`;
}

function sourcesPart(scene: Scene, assessment: Assessment, sources: readonly SourceId[]): TemplateResult {
  return html`<details class="on-screen">
    <summary>${scene.language.term('result.sources')}</summary>
    ${sourcesText(scene, assessment, sources)}
  </details>`;
}

/** What a visitor can do with the result; nothing leaves the page but by these acts. */
function actions(scene: Scene): TemplateResult {
  const { language, hasDiagram, canShare, copied, onShowDiagram, onPrint, onCopy, onShare } = scene;
  return html`<div class="actions">
    <button class="button" part="print" type="button" @click=${onPrint}>
      ${actionIcon('print')}${language.term('result.print')}
    </button>
    <button class="button" part="copy" type="button" @click=${onCopy}>
      ${actionIcon('copy')}${language.term('result.copy')}
    </button>
    ${
      canShare
        ? html`<button class="button" part="share" type="button" @click=${onShare}>
            ${actionIcon('share')}${language.term('result.share')}
          </button>`
        : nothing
    }
    ${
      hasDiagram
        ? html`<button class="button" part="diagram" type="button" @click=${onShowDiagram}>
            ${language.term('result.diagram')}
          </button>`
        : nothing
    }
    <span class="small" role="status"
      >${copied === undefined ? nothing : language.term(copied ? 'result.copied' : 'result.not-copied')}</span
    >
  </div>`;
}
