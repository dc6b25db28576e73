import { html, nothing } from 'lit';
import '../../triage/advice.js';
import '../../triage/findings.js';
import '../../triage/predicates.js';
import '../../triage/rules.js';
import '../../triage/safety-net.js';
import { SOURCES } from '../../triage/sources.js';
import { wholeText } from '../../lib/whole-text.js';
import { lines, versionDate } from './labels.js';
import { adviceIcon } from './pictures/icons.js';

/** The text of one rule, piece of advice, treatment, caution or line of the safety net. */
const textOf = (language, key) => language.term(key);
/** A text with a number to call in it, which stays as it is when a browser translates the page. */
const numbered = ({ language }, key, number) => html `<span>${wholeText(language.term(key, number), number)}</span>`;
/** A text of several lines as a list. */
const bullets = (text) => html `<ul class="bullets">
    ${(typeof text === 'string' ? lines(text) : text).map((line) => html `<li>${line}</li>`)}
  </ul>`;
/** A name and the line under it. */
const named = (text) => {
    const [name, ...more] = lines(text);
    return html `<span
    ><span class="name">${name}</span>${more.map((line) => html `<small>${line}</small>`)}</span
  >`;
};
/** What to do, each with its picture. */
const adviceList = ({ language }, advice) => advice.length === 0
    ? nothing
    : html `<ul class="advice">
        ${advice.map((id) => html `<li>${adviceIcon(id)}${named(textOf(language, `advice.${id}`))}</li>`)}
      </ul>`;
/** Every source that the result leans on, once. */
function sourcesOf({ reasons }, treatments) {
    const figures = treatments.some((id) => id === 'ablation' || id === 'sclerotherapy')
        ? ['bos09']
        : [];
    const spider = treatments.includes('sclerotherapy-spider') ? ['esvs22'] : [];
    return [...new Set([...reasons.map(({ source }) => source), ...figures, ...spider])];
}
/** Every source that a result leans on, how old its content is, and who reviewed that. */
const sourcesText = ({ language, review }, { contentVersion }, sources) => html `${sources.length > 0 ? sourceList(sources) : nothing}
    <p class="small">
      ${language.term('result.version', versionDate(language, contentVersion))}
      ${review
    ? language.term(review.current ? 'result.reviewed' : 'result.reviewed-earlier', review.by)
    : language.term('result.not-reviewed')}
    </p>`;
/** The full names of the sources, with their address where it is known. They are in English. */
const sourceList = (ids) => html `<ul class="bullets small sources" lang="en">
    ${ids.map((id) => {
    const { org, title, year, url } = SOURCES[id];
    const name = `${org.replace(/\.$/, '')}. ${title}. ${year}.`;
    return html `<li>
        ${url ? html `<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${name}</a>` : name}
      </li>`;
})}
  </ul>`;

export { adviceList, bullets, named, numbered, sourcesOf, sourcesText, textOf };
