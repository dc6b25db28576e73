import { nothing, html } from 'lit';
import { heading } from '../../lib/heading.js';
import { LAST } from './story/scenes.js';

/** The card: heading, face, words of the page, the clinic's number, and the way to the laboratory. */
function diagramView(model) {
    const { words, scene, phone, tryIt } = model;
    return html `<section class="root" lang=${words.lang()} dir=${words.direction()} aria-labelledby="heading">
    <div class="card" part="card">
      <div class="top">
        ${heading(model.headingLevel, model.heading || words.term('pump.heading'))}
        ${scene ? html `<p class="count">${words.term('pump.scene-of', scene, LAST)}</p>` : nothing}
      </div>
      ${model.face}
      <slot name="caption"></slot>
      ${phone
        ? html `<p class="call">
              ${words.term('pump.call')}
              <a part="call" dir="ltr" translate="no" href=${phone.href}>${phone.text}</a>
            </p>`
        : nothing}
      ${tryIt
        ? html `<details
              part="try"
              aria-labelledby="heading"
              .open=${!!tryIt.laboratory}
              @toggle=${tryIt.onToggle}
            >
              <summary>${words.term('pump.try')}</summary>
              ${tryIt.laboratory ?? nothing}
            </details>`
        : nothing}
    </div>
  </section>`;
}

export { diagramView };
