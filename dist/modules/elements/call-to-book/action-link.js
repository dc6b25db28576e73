import { nothing, html } from 'lit';
import { VeinDirectionsEvent, VeinTextEvent, VeinBookEvent, VeinCallEvent } from './call-to-book.events.js';
import { icon } from './icons.js';

const EVENTS = {
    call: VeinCallEvent,
    book: VeinBookEvent,
    text: VeinTextEvent,
    directions: VeinDirectionsEvent,
};
/**
 * A link that tells the page before it is followed; a listener may hold it.
 * @param host what the event is dispatched on
 */
function actionLink(host, action) {
    const { part, href, look = '' } = action;
    const follow = (event) => {
        if (!host.dispatchEvent(new EVENTS[part](href, action.office)))
            event.preventDefault();
    };
    // What refuses to be framed opens in a tab of its own.
    const leaves = href.startsWith('https:') && typeof window !== 'undefined' && window !== window.top;
    return html `<a
    class=${look === 'quiet' ? look : `button ${look}`}
    part=${part}
    href=${href}
    target=${leaves ? '_blank' : nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    aria-labelledby=${action.named ?? nothing}
    data-printed=${action.printed ?? ''}
    @click=${follow}
    >${icon(part)}<span>${action.label}</span></a
  >`;
}

export { actionLink };
