import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../lib/heading.js';
import type { Strings } from '../../i18n/strings.js';
import { type AdviceId, type Assessment, type SourceId, type TreatmentId } from '../../triage/index.js';
import { bullets, sourceList, textOf, told } from './result-parts.js';
import type { Scene } from './scene.js';

/** What a result says beside the assessment itself. */
export interface Guidance {
  readonly advice: readonly AdviceId[];
  readonly treatments: readonly TreatmentId[];
  readonly sources: readonly SourceId[];
}

/** The result: what to do, how soon and why; what to do meanwhile; when to act faster; sources. */
export function resultPage(scene: Scene, assessment: Assessment, guidance: Guidance): TemplateResult {
  const { language, headingLevel, emergencyNumber, onRestart, onBack } = scene;
  const { level, who, within, rule, cautions, offerBooking } = assessment;
  const planned = level === 'visit' || level === 'self-care';
  const say = (kind: 'advice' | 'treat' | 'caution', ids: readonly string[]): string[] =>
    ids.map((id) => textOf(language, kind, id));
  return html`<div class="result" part="result">
    <div class=${`card ${level}`} part="card">
      <p class="level">${language.term(`level.${level}`)}</p>
      ${heading(headingLevel, language.term(`do.${level}.${who}` as keyof Strings))}
      <p class="within">${language.term(`within.${within}`)}</p>
      <p>${textOf(language, 'rule', rule)}</p>
      ${planned ? nothing : html`<p>${language.term('result.today-where')}</p>`}
    </div>
    ${offerBooking ? callToBook(scene) : nothing}
    <section>${told(scene, assessment, 'for')} ${told(scene, assessment, 'against')}</section>
    ${part(language.term('result.meanwhile'), say('advice', guidance.advice))}
    ${treatedHere(scene, guidance.advice)} ${part(language.term('result.careful'), say('caution', cautions))}
    ${
      guidance.treatments.length > 0
        ? html`${part(language.term('result.care'), say('treat', guidance.treatments))}
            <p>${language.term('result.care-note')}</p>`
        : nothing
    }
    ${
      level === 'visit'
        ? part(
            language.term('result.ask'),
            language.term(who === 'vein-clinic' ? 'result.ask-vein-clinic' : 'result.ask-doctor'),
          )
        : nothing
    }
    <section>
      <p class="subheading">${language.term('result.higher')}</p>
      <p>${language.term('result.higher-emergency', emergencyNumber)}</p>
      ${bullets(language.term('result.emergency-list'))}
      ${
        planned
          ? html`<p>${language.term('result.higher-today')}</p>
              ${bullets(language.term('result.today-list'))}`
          : nothing
      }
    </section>
    ${planned && !offerBooking ? clinicNumber(scene) : nothing}
    <div class="actions">
      ${
        scene.hasDiagram
          ? html`<button class="button" type="button" @click=${scene.onShowDiagram}>
              ${language.term('result.diagram')}
            </button>`
          : nothing
      }
      <button class="button" part="print" type="button" @click=${scene.onPrint}>
        ${language.term('result.print')}
      </button>
      <button class="button" part="copy" type="button" @click=${scene.onCopy}>
        ${language.term('result.copy')}
      </button>
      <span role="status"
        >${scene.copied === undefined ? nothing : language.term(scene.copied ? 'result.copied' : 'result.not-copied')}</span
      >
    </div>
    <footer class="small">
      <details>
        <summary>${language.term('result.sources')}</summary>
        ${sourceList(guidance.sources)}
      </details>
      <p>
        ${language.term('result.version', assessment.contentVersion)}
        ${
          scene.reviewer
            ? language.term('result.reviewed', scene.reviewer)
            : language.term('result.not-reviewed')
        }
      </p>
      <p>${language.term('result.disclaimer', emergencyNumber)}</p>
      <slot name="disclaimer"></slot>
    </footer>
    <div class="actions">
      <button class="button quiet" part="back" type="button" @click=${onBack}>
        ${language.term('check.back')}
      </button>
      <button class="button quiet" part="restart" type="button" @click=${onRestart}>
        ${language.term('check.restart')}
      </button>
    </div>
  </div>`;
}

/** Every source that the result leans on, once. */
export function sourcesOf({ reasons }: Assessment, treatments: readonly TreatmentId[]): SourceId[] {
  const figures: SourceId[] = treatments.some((id) => id === 'ablation' || id === 'sclerotherapy')
    ? ['bos09']
    : [];
  return [...new Set([...reasons.map(({ source }) => source), ...figures])];
}

const part = (title: string, items: string | readonly string[]): TemplateResult | typeof nothing =>
  items.length > 0
    ? html`<section>
        <p class="subheading">${title}</p>
        ${bullets(items)}
      </section>`
    : nothing;

/** The clinic's card. It becomes an element where the page has loaded it, and stays a phone link otherwise. */
function callToBook({ clinic, phone }: Scene): TemplateResult {
  return html`<slot name="call-to-book"
    ><vein-call-to-book
      part="call-to-book"
      clinic-name=${clinic.name || nothing}
      booking-url=${clinic.bookingUrl || nothing}
      hours=${clinic.hours || nothing}
      closed-on=${clinic.closedOn || nothing}
      time-zone=${clinic.timeZone || nothing}
      >${phone ? html`<a href=${phone.href}>${phone.text}</a>` : nothing}</vein-call-to-book
    ></slot
  >`;
}

const clinicNumber = ({ phone, language }: Scene): TemplateResult | typeof nothing =>
  phone
    ? html`<p class="small">
        <a href=${phone.href}>${language.term('result.clinic-number', phone.text)}</a>
      </p>`
    : nothing;

const treatedHere = (scene: Scene, advice: readonly AdviceId[]): TemplateResult | typeof nothing =>
  advice.includes('call-who-treated-you') ? clinicNumber(scene) : nothing;
