import { css, html, LitElement, type TemplateResult } from 'lit';
import { CONTENT_VERSION, LEVELS, RULES, SOURCES, type Rule } from 'vein-elements/triage';
import { tell, TERMS } from '../../scripts/protocol/terms.js';
import { capital, or } from '../../scripts/protocol/words.js';
import { symptomChecker as english } from '../../src/i18n/en/symptom-checker.js';
import { guide } from './guide.styles.js';

const words = english as unknown as Readonly<Record<string, string>>;
/** A text of the checker. */
const say = (key: string): string => words[key] ?? key;

/** The rules in the order in which they decide, each with what it needs, what it says and its sources. */
class GuideRules extends LitElement {
  static override readonly styles = [
    guide,
    css`
      table {
        table-layout: fixed;
      }
      th[scope='col']:first-child {
        inline-size: 17%;
      }
      th[scope='col']:nth-child(2) {
        inline-size: 37%;
      }
      caption {
        padding-block: 20px 6px;
        font-size: 18px;
        font-weight: 600;
        text-align: start;
      }
      h3 {
        margin: 24px 0 0;
        font-size: 18px;
      }
      dt {
        margin-block-start: 12px;
        font-weight: 600;
      }
      dd {
        margin: 0;
        max-inline-size: 80ch;
      }
      ul {
        margin: 0;
        padding-inline-start: 16px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<p>Content version <b id="version">${CONTENT_VERSION}</b>, ${RULES.length} rows.</p>
      <div>
        ${[...LEVELS].reverse().map(
          (level) =>
            html`<table>
              <caption>
                ${say(`level.${level}`)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col">Matches when every line holds</th>
                  <th scope="col">What the result says</th>
                  <th scope="col">Sources</th>
                </tr>
              </thead>
              <tbody>
                ${RULES.filter((rule) => rule.level === level).map((rule) => this.row(rule))}
              </tbody>
            </table>`,
        )}
      </div>
      <h3>What several answers make together</h3>
      <dl>
        ${Object.values(TERMS).map(
          ({ term, means }) =>
            html`<dt>${capital(term)}</dt>
              <dd>${means}</dd>`,
        )}
      </dl>`;
  }

  private row({
    id,
    level,
    who,
    within,
    needs,
    sources,
    unless,
    alone,
    mother,
    child,
  }: Rule): TemplateResult {
    return html`<tr>
      <th scope="row"><code>${id}</code></th>
      <td data-label="Matches when every line holds">
        <ul>
          ${needs.map((any) => html`<li>${capital(or(any.map(tell)))}</li>`)}
        </ul>
        ${unless ? html`<small>Not with: ${or(unless.map(tell))}</small>` : ''}
        ${alone ? html`<small>Only where no rule above matches.</small>` : ''}
      </td>
      <td data-label="What the result says">
        ${say(`do.${level}.${who}`)}.<br />
        ${within === 'now' ? '' : html`${say(`within.${within}`)}<br />`}<small>${say(`rule.${id}`)}</small>
        ${mother ? html`<br /><small>Pregnant or just after birth: ${say(`do.${level}.${mother}`)}.</small>` : ''}
        ${child ? html`<br /><small>Under 18: ${say(`do.${level}.${child}`)}.</small>` : ''}
      </td>
      <td data-label="Sources">
        ${sources.map((source) => {
          const { org, title, year, url } = SOURCES[source];
          const text = `${org}, ${title} (${year})`;
          return html`<div>${url ? html`<a href=${url}>${text}</a>` : text}</div>`;
        })}
      </td>
    </tr>`;
  }
}

customElements.define('guide-rules', GuideRules);
