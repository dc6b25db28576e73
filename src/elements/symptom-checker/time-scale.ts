import { html, type TemplateResult } from 'lit';
import type { Within } from '../../triage/index.js';
import type { Scene } from './scene.js';

const STEPS = ['now', 'today', '2-weeks', 'no-rush', 'not-needed'] as const;

const STEP_OF: Readonly<Record<Within, (typeof STEPS)[number]>> = {
  now: 'now',
  today: 'today',
  '1-working-day': 'today',
  '2-weeks': '2-weeks',
  '4-weeks': 'no-rush',
  routine: 'no-rush',
  'next-visit': 'no-rush',
  none: 'not-needed',
};

/** How soon, in words and as one of five steps, which show how far from an emergency it is. */
export const timeScale = ({ language }: Scene, within: Within): TemplateResult =>
  html`<div class="soon" part="within">
    <p class="within">
      <span class="hidden-text">${language.term('result.how-soon')}: </span
      >${language.term(`within.${within}`)}
    </p>
    <ol class="scale" aria-hidden="true">
      ${STEPS.map(
        (step) =>
          html`<li class=${step === STEP_OF[within] ? 'on' : ''}>${language.term(`scale.${step}`)}</li>`,
      )}
    </ol>
  </div>`;
