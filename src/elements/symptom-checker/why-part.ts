import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Reason } from '../../triage/index.js';
import { reasonLabel } from './labels.js';
import type { Scene } from './scene.js';
import { subheading } from './subheading.js';

/** What the visitor told us that counted for the result, beside what was said no to that would have made it more urgent. */
export function whyPart(scene: Scene, assessment: Assessment): TemplateResult | typeof nothing {
  const { language, headingLevel } = scene;
  const told = inWords(scene, assessment, 'for');
  const not = inWords(scene, assessment, 'against');
  if (told.length + not.length === 0) return nothing;
  const column = (title: string, kind: string, items: readonly string[]): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<div>
          ${subheading(headingLevel + 2, title)}
          <ul class=${`reasons ${kind}`}>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`;
  return html`<section part="why">
    ${subheading(headingLevel + 1, language.term('result.why'))}
    <div class="columns">
      ${column(language.term('result.told'), 'for', told)}
      ${column(language.term('result.not-told'), 'against', not)}
    </div>
  </section>`;
}

/** The reasons in the visitor's words, each once. */
function inWords({ language }: Scene, { reasons, rule }: Assessment, counts: Reason['counts']): string[] {
  const counted = reasons.filter(
    (reason) => reason.counts === counts && (counts === 'for' || reason.rule === rule),
  );
  return [...new Set(counted.map((reason) => reasonLabel(language, reason)))];
}
