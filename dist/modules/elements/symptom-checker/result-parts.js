import { html, nothing } from 'lit';
import '../../triage/advice.js';
import '../../triage/findings.js';
import '../../triage/rules.js';
import { SOURCES } from '../../triage/sources.js';
import { lines, reasonLabel } from './labels.js';

/** The text of one rule, piece of advice, treatment or caution. */
const textOf = (language, kind, id) => language.term(`${kind}.${id}`);
/** A text of several lines as a list. */
const bullets = (text) => html `<ul class="bullets">
    ${(typeof text === 'string' ? lines(text) : text).map((line) => html `<li>${line}</li>`)}
  </ul>`;
/** What the visitor told us that counted for the result, or against a more urgent one, each with its source. */
function told({ language }, { reasons, rule }, counts) {
    const seen = new Set();
    const counted = reasons.filter((reason) => {
        const label = reasonLabel(language, reason);
        const shown = reason.counts === counts && (counts === 'for' || reason.rule === rule) && !seen.has(label);
        seen.add(label);
        return shown;
    });
    if (counted.length === 0)
        return nothing;
    return html `<p class="subheading">${language.term(counts === 'for' ? 'result.told' : 'result.not-told')}</p>
    <ul class="bullets">
      ${counted.map((reason) => html `<li>${reasonLabel(language, reason)} <span class="cite">${cite(reason.source)}</span></li>`)}
    </ul>`;
}
/** The short name of a source, as it stands behind a reason. */
const cite = (id) => `(${SOURCES[id].org} ${SOURCES[id].year})`;
/** The full names of the sources, with their address where it is known. */
const sourceList = (ids) => html `<ul class="bullets small">
    ${ids.map((id) => {
    const { org, title, year, url } = SOURCES[id];
    const name = `${org}. ${title}. ${year}.`;
    return html `<li>
        ${url ? html `<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>` : name}
      </li>`;
})}
  </ul>`;

export { bullets, cite, sourceList, textOf, told };
