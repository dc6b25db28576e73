import { clinicNumber } from '../../clinic/clinic-number.js';
import type { Phone } from '../../clinic/phone.js';
import { httpsUrl, text, type Attribute } from '../../lib/attributes.js';
import { closedOn, geo, hours, zone } from './call-to-book.attributes.js';
import type { Schedule } from './open-status.js';

/** A place of the clinic that can be called. */
export interface Office extends Schedule {
  /** As visitors know it; empty where the clinic has one place only. */
  readonly name: string;
  readonly phone: Phone | undefined;
  /** Its own number, where a call-tracking script shows another one. */
  readonly ownPhone: Phone | undefined;
  /** Empty for none, as the rest. */
  readonly bookingUrl: string;
  readonly mapUrl: string;
  readonly address: string;
  readonly geo: string;
}

/** What a link with `data-office` may say of its office. */
export const OFFICE_ATTRIBUTES =
  'data-office,data-hours,data-closed-on,data-time-zone,data-booking-url,data-map-url,data-address,data-geo'.split(
    ',',
  );

/** An element whose content may name offices. Its own hours, closed days and zone hold where an office names none. */
export interface OfficesHost extends HTMLElement, Schedule {
  /** Where the author's content stands. */
  readonly source: ParentNode & Node;
}

/** The offices that links in the default slot name with `data-office`, in the author's order. */
export class Offices {
  /** Numbers that a script set, by the name of the office. */
  private readonly given = new Map<string, Phone>();
  private readonly first = new WeakMap<Element, Phone>();

  /**
   * @param warn tells the page's author of what is not valid
   */
  constructor(
    private readonly host: OfficesHost,
    private readonly warn: (message: string) => void,
  ) {}

  /** Empty where no link names one. */
  read(): readonly Office[] {
    const { source } = this.host;
    if (!('querySelectorAll' in source)) return []; // a server's DOM
    const links = [...source.querySelectorAll<HTMLAnchorElement>('a[data-office]')];
    return links.filter((link) => !link.closest('[slot]')).map((link) => this.office(link));
  }

  /**
   * Shows another number of an office, for call tracking.
   * @param name the office; without it the one whose own number is `known`
   * @returns false where no office is meant, or more than one
   */
  setPhone(phone: Phone, name: string | undefined, known: Phone | undefined): boolean {
    const meant = this.read().filter((office) =>
      name === undefined ? !!known && office.ownPhone?.href === known.href : office.name === name,
    );
    const [office] = meant;
    if (!office || meant.length > 1) return false;
    this.given.set(office.name, phone);
    return true;
  }

  private office(link: HTMLAnchorElement): Office {
    const { host } = this;
    const value = <T>(name: string, attribute: Attribute<T>): T | undefined => {
      const raw = link.getAttribute(`data-${name}`);
      if (raw === null) return undefined;
      const reading = attribute.read(raw);
      const why = reading.problem ? `: ${reading.problem}` : '';
      if (!reading.valid) this.warn(`data-${name}="${raw}" is not ${attribute.allowed}${why}.`);
      return reading.value;
    };
    const { phone, problems } = clinicNumber({
      links: [{ href: link.getAttribute('href') ?? '', text: link.textContent }],
    });
    problems.forEach(this.warn);
    if (phone && !this.first.has(link)) this.first.set(link, phone);
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
