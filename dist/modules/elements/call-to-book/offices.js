import { clinicNumber } from '../../clinic/clinic-number.js';
import { text, httpsUrl } from '../../lib/attributes.js';
import { geo, zone, closedOn, hours } from './call-to-book.attributes.js';

/** What a link with `data-office` may say of its office. */
const OFFICE_ATTRIBUTES = 'data-office,data-hours,data-closed-on,data-time-zone,data-booking-url,data-map-url,data-address,data-geo'.split(',');
/** The offices that links in the default slot name with `data-office`, in the author's order. */
class Offices {
    /**
     * @param warn tells the page's author of what is not valid
     */
    constructor(host, warn) {
        this.host = host;
        this.warn = warn;
        /** Numbers that a script set, by the name of the office. */
        this.given = new Map();
        this.first = new WeakMap();
    }
    /** Empty where no link names one. */
    read() {
        const { source } = this.host;
        if (!('querySelectorAll' in source))
            return []; // a server's DOM
        const links = [...source.querySelectorAll('a[data-office]')];
        return links.filter((link) => !link.closest('[slot]')).map((link) => this.office(link));
    }
    /**
     * Shows another number of an office, for call tracking.
     * @param name the office; without it the one whose own number is `known`
     * @returns false where no office is meant, or more than one
     */
    setPhone(phone, name, known) {
        const meant = this.read().filter((office) => name === undefined ? !!known && office.ownPhone?.href === known.href : office.name === name);
        const [office] = meant;
        if (!office || meant.length > 1)
            return false;
        this.given.set(office.name, phone);
        return true;
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
        const name = value('office', text) ?? '';
        return {
            name,
            phone: this.given.get(name) ?? phone,
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

export { OFFICE_ATTRIBUTES, Offices };
