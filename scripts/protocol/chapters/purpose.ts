import { html, type TemplateResult } from 'lit';
import { PAGES } from '../../../src/elements/symptom-checker/questions.js';
import { EMERGENCY_KEYS, FINDINGS, RULES, SOURCES } from '../../../src/triage/index.js';
import type { Chapter, Contents } from '../chapter.js';

/** What the checker is, what it is not, and what a signature says. */
export const purpose: Chapter = {
  id: 'purpose',
  title: 'Purpose and limits',
  minutes: 3,
  read: 'Read whole',
  body: ({ groups }: Contents): TemplateResult => html`
    <p class="lead">
      The symptom checker asks an adult about leg cramps and other leg signs, one question a page, and says
      what to do, how soon, with whom and why. It is for visitors of a vein clinic’s website, in English and
      in Spanish.
    </p>
    <div class="two">
      <div>
        <h3>What it does</h3>
        <ul>
          <li>
            It asks for ${EMERGENCY_KEYS.length} emergency signs first, on two screens, and stops at once
            where one is given.
          </li>
          <li>It sorts what it is told into four levels: emergency, same-day care, a visit, self-care.</li>
          <li>
            It offers a booking only where a vein clinic is the right next step, never on an emergency or a
            same-day result.
          </li>
          <li>
            It shows its reasons, what spoke against a more urgent result, its sources, and when to get help
            sooner.
          </li>
          <li>Everything stays in the page: no answer is sent, stored or put in an event.</li>
        </ul>
      </div>
      <div>
        <h3>What it does not do</h3>
        <ul>
          <li>It does not diagnose. No text says “you have” or “you do not have”.</li>
          <li>It does not examine, and knows only what it is told.</li>
          <li>It gives no dose, and never says to stop a medicine.</li>
          <li>
            It is made for adults. Children get emergency and same-day advice, and else “ask the child’s
            doctor”.
          </li>
          <li><b>It has not been validated on patients.</b> What was tried is told in “Published cases”.</li>
        </ul>
      </div>
    </div>
    <h3>What a signature says</h3>
    <p>
      That a licensed clinician has read this protocol, and holds that the questions, rules and texts of this
      content version, in the languages named, may be shown to the clinic’s visitors as general education. It
      holds for this content version alone. When the content changes, results say so until it is reviewed
      again; “Changes since” lists what to read then.
    </p>
    <p>
      A signature is no legal opinion. Counsel confirms what privacy and device law mean for the clinic; see
      <code>docs/clinical-review.md</code>.
    </p>
    <dl class="figures">
      <div>
        <dt>${(PAGES as readonly unknown[]).length}</dt>
        <dd>question pages</dd>
      </div>
      <div>
        <dt>${Object.keys(FINDINGS).length}</dt>
        <dd>findings</dd>
      </div>
      <div>
        <dt>${new Set(RULES.map(({ id }) => id)).size}</dt>
        <dd>rules, ${RULES.length} rows</dd>
      </div>
      <div>
        <dt>${Object.keys(SOURCES).length}</dt>
        <dd>sources</dd>
      </div>
      <div>
        <dt>${groups.reduce((sum, { cases }) => sum + cases.length, 0)}</dt>
        <dd>published cases</dd>
      </div>
    </dl>
  `,
};
