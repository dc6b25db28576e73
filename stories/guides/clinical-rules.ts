import { css, html, LitElement, type TemplateResult } from 'lit';
import { CONTENT_VERSION, LEVELS, RULES, SOURCES, type Rule } from 'vein-elements/triage';
import { symptomChecker as english } from '../../src/i18n/en/symptom-checker.js';
import { guide } from './guide.styles.js';

const words = english as unknown as Readonly<Record<string, unknown>>;
/** A text of the checker; a finding that has none of its own is named by its key. */
const say = (key: string): string => (typeof words[key] === 'string' ? words[key] : key.replace(/^f\./, ''));

type Need = Rule['needs'][number][number];

/** One finding, or a test over several, in words. */
function need(what: Need): string {
  if (typeof what === 'string') return say(`f.${what}`);
  if (typeof what === 'function') {
    const parts = [...String(what).matchAll(/\.(\w+)/g)].map(([, name]) => name);
    return `reckoned: ${[...new Set(parts)].join(', ') || 'nothing above'}`;
  }
  const [key, ...values] = what;
  return values
    .map((value) => (typeof value === 'string' ? say(`v.${key}.${value}`) : `${say(`f.${key}`)}: no`))
    .join(' or ');
}

/** The rules in the order in which they decide, each with what it needs, what it says and its sources. */
class GuideRules extends LitElement {
  static override readonly styles = [
    guide,
    css`
      table {
        min-inline-size: 720px;
        table-layout: fixed;
      }
      th:first-child {
        inline-size: 17%;
      }
      th:nth-child(2) {
        inline-size: 37%;
      }
      caption {
        padding-block: 20px 6px;
        font-size: 18px;
        font-weight: 600;
        text-align: start;
      }
      ul {
        margin: 0;
        padding-inline-start: 16px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<p>Content version <b id="version">${CONTENT_VERSION}</b>, ${RULES.length} rows.</p>
      <div class="scroll" tabindex="0" role="group" aria-label="Rules">
        ${[...LEVELS].reverse().map(
          (level) =>
            html`<table>
              <caption>
                ${say(`level.${level}`)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Rule</th>
                  <th scope="col">Matches when each holds</th>
                  <th scope="col">What the result says</th>
                  <th scope="col">Sources</th>
                </tr>
              </thead>
              <tbody>
                ${RULES.filter((rule) => rule.level === level).map((rule) => this.row(rule))}
              </tbody>
            </table>`,
        )}
      </div>`;
  }

  private row({ id, level, who, within, needs, sources }: Rule): TemplateResult {
    return html`<tr>
      <th scope="row"><code>${id}</code></th>
      <td>
        <ul>
          ${needs.map((any) => html`<li>${any.map(need).join(' · ')}</li>`)}
        </ul>
      </td>
      <td>
        ${say(`do.${level}.${who}`)}.<br />${say(`within.${within}`)}<br /><small>${say(`rule.${id}`)}</small>
      </td>
      <td>
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
