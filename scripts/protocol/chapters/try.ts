import { html, type TemplateResult } from 'lit';
import type { Chapter } from '../chapter.js';

/** The case player; on paper only what it is for. */
export const tryCase: Chapter = {
  id: 'try',
  title: 'Try a case',
  read: 'Try what you doubt',
  body: (): TemplateResult => html`
    <p>
      Choose findings, or load a published case: you see every rule that matches, in order, the reasons, and
      the result as a patient sees it in both languages. This is the code that runs in the checker. Nothing
      leaves this page.
    </p>
    <case-player id="player"></case-player>
    <p class="paper-only">
      This part works on a screen: open <code>clinical-protocol.html</code> in a browser.
    </p>
    <noscript><p>This part needs JavaScript.</p></noscript>
  `,
};
