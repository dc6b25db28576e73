import { html, render, type ReactiveControllerHost } from 'lit';

/**
 * Keeps one JSON-LD script in the page's head while there is something to tell and nobody else tells it.
 * Its text goes through Lit's template, and so through the Trusted Types policy of the bundle: a script element whose
 * text is written by hand is refused on strict pages, even where it is data.
 * @param data what to tell; false for nothing
 */
export function structuredScript(
  host: ReactiveControllerHost & HTMLElement,
  data: () => object | false,
): void {
  let script: Element | null = null;
  let told = '';
  const hostDisconnected = (): void => {
    script?.remove();
    told = '';
  };
  host.addController({
    hostUpdated() {
      const doc = host.ownerDocument;
      const json = JSON.stringify(host.isConnected && data()).replace(/</g, '\\u003c');
      if (json === told) return;
      hostDisconnected();
      told = json;
      const tells = ({ type, text }: HTMLScriptElement): boolean =>
        type.includes('json') && text.includes('MedicalClinic');
      if (json === 'false' || [...doc.scripts].some(tells)) return;
      const markup = [`<script type="application/ld+json">${json}</script>`];
      const place = doc.createDocumentFragment();
      render(html(Object.assign(markup, { raw: markup })), place);
      script = place.firstElementChild;
      if (script) doc.head.append(script);
    },
    hostDisconnected,
  });
}
