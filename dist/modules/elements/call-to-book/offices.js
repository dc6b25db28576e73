import { clinicNumber } from '../../clinic/clinic-number.js';
import { text, httpsUrl } from '../../lib/attributes.js';
import { geo, zone, closedOn, hours } from './call-to-book.attributes.js';

/** What a link with `data-office` may say of its office, each as `data-…`. */
const SAID = ['office', 'hours', 'closed-on', 'time-zone', 'booking-url', 'map-url', 'address', 'geo'];
/** The offices that links in the default slot name with `data-office`, in the author's order, followed live. */
class Offices {
    /**
     * @param warn tells the page's author of what is not valid
     */
    constructor(host, warn) {
        this.host = host;
        this.warn = warn;
        this.first = new WeakMap();
        host.addController(this);
    }
    hostConnected() {
        this.follow();
    }
    hostUpdate() {
        if (this.followed !== this.host.source)
            this.follow();
    }
    hostDisconnected() {
        this.observer?.disconnect();
    }
    /** Empty where no link names one. */
    read() {
        const { source } = this.host;
        if (!('querySelectorAll' in source))
            return []; // a server's DOM
        const links = [...source.querySelectorAll('a[data-office]')];
        return links.filter((link) => !link.closest('[slot]')).map((link) => this.office(link));
    }
    follow() {
        this.observer?.disconnect();
        this.followed = this.host.source;
        this.observer = new MutationObserver(() => this.host.requestUpdate());
        // Numbers, and links that come and go, are followed already: see `ClinicNumber`.
        this.observer.observe(this.followed, {
            subtree: true,
            attributeFilter: SAID.map((name) => `data-${name}`),
        });
    }
    office(link) {
        const { host } = this;
        const value = (name, attribute) => {
            const raw = link.getAttribute(`data-${name}`);
            if (raw === null)
                return undefined;
            const reading = attribute.read(raw);
            const why = reading.problem ? `: ${reading.problem}` : '';
            if (!reading.valid)
                this.warn(`data-${name}="${raw}" is not ${attribute.allowed}${why}.`);
            return reading.value;
        };
        const { phone, problems } = clinicNumber({
            links: [{ href: link.getAttribute('href') ?? '', text: link.textContent }],
        });
        problems.forEach(this.warn);
        if (phone && !this.first.has(link))
            this.first.set(link, phone);
        return {
            name: value('office', text) ?? '',
            phone,
            ownPhone: this.first.get(link),
            hours: value('hours', hours) ?? host.hours,
            closedOn: value('closed-on', closedOn) ?? host.closedOn,
            timeZone: value('time-zone', zone) ?? host.timeZone,
            bookingUrl: value('booking-url', httpsUrl) ?? '',
            mapUrl: value('map-url', httpsUrl) ?? '',
            address: value('address', text) ?? '',
            geo: value('geo', geo) ?? '',
        };
    }
}

export { Offices };
