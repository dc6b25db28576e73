import { nothing, html } from 'lit';
import { VeinCallEvent, VeinBookEvent } from './call-to-book.events.js';

/**
 * A link that looks like a button and tells the page before it is followed; a listener may hold it.
 * @param host what the event is dispatched on
 * @param primary whether it is the first thing to do
 * @param printed what stands beside it on paper
 */
function actionLink(host, part, href, primary, label, printed) {
    const follow = (event) => {
        const signal = part === 'call' ? new VeinCallEvent(href) : new VeinBookEvent(href);
        if (!host.dispatchEvent(signal))
            event.preventDefault();
    };
    // A booking page that refuses to be framed opens in a tab of its own.
    return html `<a
    class="button ${primary ? 'primary' : ''}"
    part=${part}
    href=${href}
    target=${part === 'call' || window === window.top ? nothing : '_blank'}
    rel="noopener"
    referrerpolicy="no-referrer"
    data-printed=${printed}
    @click=${follow}
    ><span>${label}</span></a
  >`;
}

export { actionLink };
