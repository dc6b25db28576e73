import { nothing, html } from 'lit';
import { heading } from '../../lib/heading.js';
import { emergencySigns } from './emergency-signs.js';
import { numbered } from './result-parts.js';

/** The first page: what this is, for whom, that answers stay here, and the emergency line before any question. */
function introPage(scene, ownHeading) {
    const { language, emergencyNumber, phone, onNext } = scene;
    return html `<form class="page" part="page" novalidate @submit=${onNext}>
    ${heading(scene.headingLevel, ownHeading || language.term('check.heading'))}
    <p class="lead">${language.term('check.intro')}</p>
    <p>${language.term('check.for-whom')}</p>
    <slot name="intro"></slot>
    <p class="notice">
      <a href=${`tel:${emergencyNumber}`}>${numbered(scene, 'check.emergency-line', emergencyNumber)}</a>
    </p>
    <div class="actions">
      <button class="button primary" part="continue" type="submit">${language.term('check.start')}</button>
    </div>
    ${emergencySigns(scene)}
    <p class="small">
      ${language.term('check.privacy')}
      ${phone
        ? html `<a href=${phone.href}>${numbered(scene, 'result.clinic-number', phone.text)}</a>`
        : nothing}
    </p>
  </form>`;
}

export { introPage };
