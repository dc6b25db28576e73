import { html } from 'lit';

/** What stands first on paper, and on paper alone: whose this is, and of what day. */
function printHead({ language, clinic, phone }) {
    return html `<p class="for-print letterhead">
    <span>${[clinic.name, phone?.text].filter(Boolean).join(', ')}</span>
    <span>${language.date(new Date(), { dateStyle: 'long' })}</span>
  </p>`;
}

export { printHead };
