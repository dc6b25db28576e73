import { LocalizeController, type FunctionParams, type Translation } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import type { Strings } from '../i18n/strings.js';

/**
 * The language an element speaks: its own `lang`, else the nearest ancestor's through shadow roots, else the page's,
 * followed live; English where none is named or its strings are not registered.
 * The library reads only the element's and the page's `lang` and falls back to the browser's language and to
 * whatever was registered first: this mends the three.
 */
export class Language extends LocalizeController<Strings & Translation> {
  private observer: MutationObserver | undefined;
  private last = '';
  private speakEnglish = false;

  /**
   * @param element the element that speaks
   * @param probe a string of this element: a language without it is not spoken here
   */
  constructor(
    element: ReactiveControllerHost & HTMLElement,
    private readonly probe: keyof Strings,
  ) {
    super(element);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.observer = new MutationObserver(() => this.follow());
    for (const root of rootsOf(this.host)) {
      this.observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.follow();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.observer?.disconnect();
  }

  /** The language shown, as a BCP 47 tag in lower case: the one asked for where it is registered, else `en`. */
  override lang(): string {
    const asked = this.asked();
    return !this.speakEnglish && this.exists(this.probe, { lang: asked }) ? asked : 'en';
  }

  /** The direction the strings shown need; undefined where the page's own direction is right. */
  direction(): 'rtl' | 'ltr' | undefined {
    const fellBack = this.lang() === 'en' && !this.asked().startsWith('en');
    return fellBack ? 'ltr' : this.term('$dir') === 'rtl' ? 'rtl' : undefined;
  }

  /** A string in the language shown; in English where that language lacks it. */
  override term<K extends keyof (Strings & Translation)>(
    key: K,
    ...args: FunctionParams<(Strings & Translation)[K]>
  ): string {
    this.speakEnglish = !this.exists(key, { lang: this.lang() });
    try {
      return super.term(key, ...args);
    } finally {
      this.speakEnglish = false;
    }
  }

  private asked(): string {
    for (let node: Element | null | undefined = this.host; node;) {
      const lang = node.closest('[lang]')?.getAttribute('lang')?.trim();
      if (lang) return lang.toLowerCase().replace(/_/g, '-');
      node = (node.getRootNode() as Partial<ShadowRoot>).host;
    }
    return 'en';
  }

  private follow(): void {
    const lang = this.asked();
    if (lang !== this.last) this.host.requestUpdate();
    this.last = lang;
  }
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  return host ? [root, ...rootsOf(host)] : [root];
}
