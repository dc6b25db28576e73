import { html, type TemplateResult } from 'lit';
import { CODES } from '../../content/languages.js';
import type { Chapter, Contents } from '../chapter.js';

const LANGUAGES = { en: 'English', es: 'Spanish (Español)' } as const;

/** The page that is signed: what was read, by whom, for which languages; and what the clinic's agency needs of it. */
export const signChapter = (chapters: readonly Chapter[]): Chapter => ({
  id: 'sign',
  title: 'Sign',
  read: 'At the end',
  body: ({ now, packageVersion, fingerprint }: Contents): TemplateResult => html`
    <p>
      Fill in, print and sign by hand, and give the text below to whoever keeps the website. Nothing leaves
      this page: it is written here, for you to copy or save.
    </p>
    <form
      id="sign-form"
      novalidate
      data-content=${now.contentVersion}
      data-package=${packageVersion}
      data-fingerprint=${fingerprint}
    >
      <dl class="signed">
        <div>
          <dt>Content version</dt>
          <dd>${now.contentVersion}</dd>
        </div>
        <div>
          <dt>Package version</dt>
          <dd>${packageVersion}</dd>
        </div>
        <div>
          <dt>Fingerprint of the content</dt>
          <dd><code>${fingerprint}</code></dd>
        </div>
      </dl>
      <fieldset>
        <legend>Chapters read</legend>
        <div class="ticks">
          ${chapters
            .filter(({ minutes }) => minutes !== undefined)
            .map(
              ({ id, title }) =>
                html`<label
                  ><input type="checkbox" name="chapter" value=${id} autocomplete="off" /> ${title}</label
                >`,
            )}
        </div>
      </fieldset>
      <fieldset>
        <legend>Languages reviewed</legend>
        <div class="ticks">
          ${CODES.map(
            (code) =>
              html`<label
                ><input type="checkbox" name="language" value=${code} autocomplete="off" />
                ${LANGUAGES[code]}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="fields">
        <label
          >Name, as visitors see it
          <input name="name" type="text" autocomplete="name" required placeholder="Ana Soto, MD"
        /></label>
        <label
          >License: number and state <input name="license" type="text" autocomplete="off" required
        /></label>
        <label>Date <input name="date" type="date" required autocomplete="off" /></label>
        <label class="wide">Remarks <textarea name="remarks" rows="3" autocomplete="off"></textarea></label>
      </div>
      <div class="actions">
        <button type="submit" class="primary">Write the texts</button>
        <button type="button" id="print-signature">Print this page</button>
      </div>
      <div id="sign-missing" role="alert"></div>
    </form>
    <div class="signature-lines" aria-hidden="true">
      <p><span></span>Signature</p>
      <p><span></span>Date</p>
    </div>
    <div id="signed-texts" hidden>
      <h3 tabindex="-1" id="signed-head">For the website</h3>
      ${text('signed-attributes', 'Attributes for the tag', 'Paste them into the tag of every checker.')}
      ${text('signed-shortcode', 'Shortcode for WordPress', 'Add what else the clinic’s checker has: phone, booking address, hours.')}
      ${text('signed-json', 'Record for the plugin and for the clinic’s files', 'The WordPress plugin takes this file in its settings.')}
      <p><button type="button" id="save-json">Save as a file</button></p>
    </div>
    <p><span id="copy-status" role="status"></span></p>
    <noscript
      ><p>
        The texts for the website need JavaScript. This page can be printed and signed without it.
      </p></noscript
    >
  `,
});

const text = (id: string, title: string, about: string): TemplateResult =>
  html`<div class="output">
    <label for=${id}>${title}</label>
    <p class="note">${about}</p>
    <textarea id=${id} readonly rows=${id === 'signed-json' ? 12 : 3} spellcheck="false"></textarea>
    <button type="button" data-copy=${id}>Copy</button>
  </div>`;
