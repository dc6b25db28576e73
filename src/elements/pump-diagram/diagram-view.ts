import { html, nothing, type TemplateResult } from 'lit';
import type { Phone } from '../../clinic/phone.js';
import type { Language } from '../../controllers/language.js';
import { heading } from '../../lib/heading.js';
import { LAST } from './story/scenes.js';

/** What stands around the face that is shown. */
export interface DiagramModel {
  readonly words: Language;
  readonly heading: string;
  readonly headingLevel: number;
  /** The scene of the story; undefined in the laboratory. */
  readonly scene: number | undefined;
  readonly face: TemplateResult;
  readonly phone: Phone | undefined;
  /** The disclosure under the story; undefined for none. */
  readonly tryIt: TryIt | undefined;
}

/** The disclosure that opens the laboratory, which is drawn only while it stands open. */
interface TryIt {
  readonly laboratory: TemplateResult | undefined;
  readonly onToggle: (event: Event) => void;
}

/** The card: heading, face, words of the page, the clinic's number, and the way to the laboratory. */
export function diagramView(model: DiagramModel): TemplateResult {
  const { words, scene, phone, tryIt } = model;
  return html`<section class="root" lang=${words.lang()} dir=${words.direction()} aria-labelledby="heading">
    <div class="card" part="card">
      <div class="top">
        ${heading(model.headingLevel, model.heading || words.term('pump.heading'))}
        ${scene ? html`<p class="count">${words.term('pump.scene-of', scene, LAST)}</p>` : nothing}
      </div>
      ${model.face}
      <slot name="caption"></slot>
      ${
        phone
          ? html`<p class="call">
              ${words.term('pump.call')}
              <a part="call" dir="ltr" translate="no" href=${phone.href}>${phone.text}</a>
            </p>`
          : nothing
      }
      ${
        tryIt
          ? html`<details
              part="try"
              aria-labelledby="heading"
              .open=${!!tryIt.laboratory}
              @toggle=${tryIt.onToggle}
            >
              <summary>${words.term('pump.try')}</summary>
              ${tryIt.laboratory ?? nothing}
            </details>`
          : nothing
      }
    </div>
  </section>`;
}
