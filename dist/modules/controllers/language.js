import { listeners, stringOf } from '../i18n/register.js';

/**
 * The language an element speaks: its own `lang`, else the nearest ancestor's through shadow roots, else the page's,
 * followed live; English where none is named or its strings are not registered.
 */
class Language {
    /**
     * @param host the element that speaks
     * @param probe a string of this element: a language without it is not spoken here
     */
    constructor(host, probe) {
        this.host = host;
        this.probe = probe;
        /** The language asked for, in lower case; looked up when it changes, not at every word. */
        this.asked = 'en';
        host.addController(this);
    }
    hostConnected() {
        const changed = () => {
            this.asked = askedOf(this.host);
            this.host.requestUpdate();
        };
        listeners.add(this.host);
        this.observer = new MutationObserver(changed);
        for (let node = this.host; node; node = node.host) {
            node = node.getRootNode();
            this.observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
        }
        changed();
    }
    hostDisconnected() {
        listeners.delete(this.host);
        this.observer?.disconnect();
    }
    /** The language shown, as a BCP 47 tag in lower case: the one asked for where it is registered, else `en`. */
    lang() {
        return stringOf(this.asked, this.probe) ? this.asked : 'en';
    }
    /** The direction the strings shown need; undefined where the page's own direction is right. */
    direction() {
        const fellBack = this.lang() === 'en' && !this.asked.startsWith('en');
        return fellBack ? 'ltr' : this.term('$dir') === 'rtl' ? 'rtl' : undefined;
    }
    /** A string in the language shown; in English where that language lacks it. */
    term(key, ...args) {
        const string = stringOf(this.lang(), key) ?? stringOf('en', key);
        return typeof string === 'function'
            ? string(...args)
            : (string ?? key);
    }
    /** A date and time as the language shown writes it. */
    date(date, options) {
        // Spanish of no country is that of our pages: 8:00 a.m. PST, where other Spanish says 8:00 GMT-8.
        return new Intl.DateTimeFormat(this.lang().replace(/^es$/, 'es-US'), options).format(date);
    }
    /** A number as the language shown writes it. */
    number(number) {
        const lang = this.lang();
        // Making a format takes a thousand times as long as using it.
        if (this.numbers?.[0] !== lang)
            this.numbers = [lang, new Intl.NumberFormat(lang)];
        return this.numbers[1].format(number);
    }
}
function askedOf(host) {
    for (let node = host; node;) {
        const lang = node.closest('[lang]')?.getAttribute('lang')?.trim();
        if (lang) {
            try {
                return new Intl.Locale(lang.replace(/_/g, '-')).toString().toLowerCase();
            }
            catch {
                return 'en'; // not a language
            }
        }
        node = node.getRootNode().host;
    }
    return 'en';
}

export { Language };
