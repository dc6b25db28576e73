import { render, html } from 'lit';

/**
 * Keeps one JSON-LD script in the page's head while there is something to tell and nobody else tells it.
 * Its text goes through Lit's template, and so through the Trusted Types policy of the bundle: a script element whose
 * text is written by hand is refused on strict pages, even where it is data.
 * @param data what to tell; undefined for nothing
 * @param isTold whether the page tells it already
 */
function structuredScript(host, data, isTold) {
    let script = null;
    let written;
    const hostDisconnected = () => {
        script?.remove();
        written = undefined;
    };
    host.addController({
        hostUpdated() {
            const content = host.isConnected ? data() : undefined;
            const json = content && JSON.stringify(content).replace(/</g, '\\u003c');
            if (json === written)
                return;
            hostDisconnected();
            written = json;
            const { ownerDocument } = host;
            if (!json || isTold(ownerDocument))
                return;
            script = scriptOf(json, ownerDocument);
            if (script)
                ownerDocument.head.append(script);
        },
        hostDisconnected,
    });
}
/** Null where the page's policy refuses it: search engines miss something, visitors nothing. */
function scriptOf(json, doc) {
    const markup = [`<script type="application/ld+json">${json}</script>`];
    const place = doc.createDocumentFragment();
    try {
        render(html(Object.assign(markup, { raw: markup })), place);
    }
    catch {
        return null;
    }
    return place.firstElementChild;
}

export { structuredScript };
