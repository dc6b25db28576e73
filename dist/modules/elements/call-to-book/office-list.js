import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { actionLink } from './action-link.js';
import { wholeText } from '../../lib/whole-text.js';

/** The offices, those that are open first. They are made anew when they change places: nothing that stood there moves. */
function officeList(scene) {
    const rows = scene.offices.map((office, index) => ({ office, id: `office-${index}` }));
    const isOpen = ({ office }) => office.status?.open === true;
    const sorted = [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))];
    // eslint-disable-next-line lit-a11y/no-redundant-role -- to VoiceOver a list without bullets is none
    return html `<ul part="offices" role="list">
    ${keyed(sorted.map(({ id }) => id).join(), sorted.map(({ office, id }) => row(scene, office, id)))}
  </ul>`;
}
/** Name, status and number; a screen reader hears them as one phrase, the name of the link. */
function row({ host, language }, office, id) {
    const { name, phone, status, bookingUrl, mapUrl } = office;
    const quiet = (part, href) => {
        const label = html `<span id="${id}-${part}"
      >${wholeText(language.term(part === 'book' ? 'book.online' : 'book.directions'))}</span
    >`;
        const named = `${id} ${id}-${part}`;
        return href
            ? actionLink(host, { part, href, look: 'quiet', office: name, label, named, printed: href })
            : nothing;
    };
    return html `<li part="office">
    <div class="words">
      <b id=${id}>${wholeText(name)}</b>
      <small id="${id}-status"
        >${wholeText(status?.text || (status ? '\xa0' : ''), status?.time ?? '')}</small
      >
      ${bookingUrl || mapUrl
        ? html `<p part="more">${quiet('book', bookingUrl)} ${quiet('directions', mapUrl)}</p>`
        : nothing}
    </div>
    ${phone
        ? actionLink(host, {
            part: 'call',
            href: phone.href,
            look: status?.open === false ? '' : 'primary',
            office: name,
            label: html `<bdi id="${id}-number" translate="no">${wholeText(phone.text)}</bdi>`,
            named: `${id} ${id}-status ${id}-number`,
        })
        : nothing}
  </li>`;
}

export { officeList };
