import { html, render, type ReactiveControllerHost } from 'lit';

/**
 * Keeps one JSON-LD script in the page's head while there is something to tell and nobody else tells it.
 * Its text goes through Lit's template, and so through the Trusted Types policy of the bundle: a script element whose
 * text is written by hand is refused on strict pages, even where it is data.
 * @param data what to tell; undefined for nothing
 * @param isTold whether the page tells it already
 */
export function structuredScript(
  host: ReactiveControllerHost & HTMLElement,
  data: () => object | undefined,
  isTold: (doc: Document) => boolean,
): void {
  let script: Element | null = null;
  let written: string | undefined;
  const hostDisconnected = (): void => {
    script?.remove();
    written = undefined;
  };
  host.addController({
    hostUpdated() {
      const content = host.isConnected ? data() : undefined;
      const json = content && JSON.stringify(content).replace(/</g, '\\u003c');
      if (json === written) return;
      hostDisconnected();
      written = json;
      const { ownerDocument } = host;
      if (!json || isTold(ownerDocument)) return;
      script = scriptOf(json, ownerDocument);
      if (script) ownerDocument.head.append(script);
    },
    hostDisconnected,
  });
}

/** Null where the page's policy refuses it: search engines miss something, visitors nothing. */
function scriptOf(json: string, doc: Document): Element | null {
  const markup = [`<script type="application/ld+json">${json}</script>`];
  const place = doc.createDocumentFragment();
  try {
    render(html(Object.assign(markup, { raw: markup })), place);
  } catch {
    return null;
  }
  return place.firstElementChild;
}
