import { listeners, stringOf, canonicalCode } from '../i18n/register.js';
import { watchPage } from '../lib/page-observer.js';
import { holdPresses } from '../lib/press-guard.js';

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
        this.stops = [];
        /** The language asked for, in lower case; looked up when it changes, not at every word. */
        this.asked = 'en';
        host.addController(this);
    }
    hostConnected() {
        const read = () => {
            this.asked = askedOf(this.host);
            this.host.requestUpdate();
        };
        const changed = (records) => {
            if (!records.some(({ attributeName }) => attributeName === 'lang'))
                return;
            const before = this.lang();
            read();
            if (before !== this.lang())
                holdPresses(this.host);
        };
        listeners.add(this.host);
        for (let node = this.host; node; node = node.host) {
            node = node.getRootNode();
            this.stops.push(watchPage(node, ['lang'], changed));
        }
        read();
    }
    hostDisconnected() {
        listeners.delete(this.host);
        for (const stop of this.stops.splice(0))
            stop();
    }
    /** The language shown, as a BCP 47 tag in lower case: the one asked for where it is registered, else `en`. */
    lang() {
        return stringOf(this.asked, this.probe) ? this.asked : 'en';
    }
    /** The direction of the strings shown, whatever the page's own is. */
    direction() {
        return this.term('$dir') === 'rtl' ? 'rtl' : 'ltr';
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
        // These languages write small whole numbers as they are, and a page's first format takes 20 ms to make.
        if (/^(?:en|es)\b/.test(lang) && Number.isInteger(number) && Math.abs(number) < 1000)
            return `${number}`;
        // Making a format takes a thousand times as long as using it.
        if (this.numbers?.[0] !== lang)
            this.numbers = [lang, new Intl.NumberFormat(lang)];
        return this.numbers[1].format(number);
    }
}
function askedOf(host) {
    for (let node = host; node;) {
        const lang = node.closest('[lang]')?.getAttribute('lang')?.trim();
        if (lang)
            return canonicalCode(lang) ?? 'en';
        node = node.getRootNode().host;
    }
    return 'en';
}

export { Language };
