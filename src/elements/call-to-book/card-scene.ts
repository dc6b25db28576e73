import { parsePhone } from '../../clinic/phone.js';
import type { ClinicNumber } from '../../controllers/clinic-number.js';
import type { Language } from '../../controllers/language.js';
import { clinicData, type ClinicPlace } from '../../integrations/structured-data.js';
import type { Edge } from './bar-placement.js';
import { bookingLink } from './booking-link.js';
import { smsLink } from './call-to-book.attributes.js';
import type { VeinCallToBook } from './call-to-book.js';
import type { CardScene } from './card-view.js';
import { PENDING, type Status } from './hours-words.js';
import type { OfficeRow } from './office-list.js';
import type { Office, Offices } from './offices.js';
import type { OpenStatus } from './open-status.js';

/** What a card is read with. */
interface Readers {
  readonly language: Language;
  readonly clinicNumber: ClinicNumber;
  readonly offices: Offices;
  readonly status: OpenStatus;
  /** Where it stands as a bar. */
  readonly edge: Edge | undefined;
}

/** What a card shows now: its attributes, what its author wrote inside, and the hour. */
export function cardScene(card: VeinCallToBook, readers: Readers): CardScene {
  const { language, edge } = readers;
  const present = card.now ? Date.parse(card.now) : undefined;
  const named = readers.offices.read();
  const isOne = named.length < 2;
  const place = onlyPlace(card, readers.clinicNumber, named);
  const booking = (address: string): string =>
    bookingLink(address, typeof location === 'undefined' ? '' : location.search, card.passParams);
  const offices = (isOne ? [] : named).map((office) => ({
    ...office,
    bookingUrl: booking(office.bookingUrl),
    status: readers.status.read(office, present),
  }));
  const status = isOne ? readers.status.read(place, present) : statusOf(offices, language);
  const bookingUrl = booking(place.bookingUrl);
  const opens = bookingUrl ? status?.opens : undefined;
  const plainMessage = isOne ? language.term('book.message') : '';
  const closedMessage = opens === undefined ? '' : language.term('book.message-closed', opens);
  return {
    host: card,
    language,
    edge,
    hideOn: card.hideOn,
    heading:
      card.heading ||
      (isOne ? language.term('book.heading', card.clinicName) : language.term('book.offices')),
    message: card.message || closedMessage || plainMessage,
    messagePlace: card.message || !closedMessage ? '' : plainMessage,
    phone: place.phone,
    office: place.name,
    bookingUrl,
    sms: smsLink(card.sms) ?? '',
    mapUrl: place.mapUrl,
    status,
    offices,
    isDismissible: card.dismissible,
    onDismiss: () => card.dismiss(),
  };
}

/** The clinic as structured data tells of it. */
export function tellCard(card: VeinCallToBook, number: ClinicNumber, offices: Offices): object {
  const named = offices.read();
  const place = onlyPlace(card, number, named);
  const telling = (office: Office, name: string): ClinicPlace => ({
    ...office,
    name,
    telephone: office.ownPhone?.href.slice('tel:'.length),
  });
  const today = new Date(card.now || Date.now()).toISOString().slice(0, 10);
  const several = named.length > 1 ? named : [];
  // With several offices, hours and number are theirs.
  const clinic = several.length > 0 ? { ...place, hours: '', ownPhone: parsePhone(card.phone) } : place;
  return clinicData(
    telling(clinic, card.clinicName),
    several.map((office) => telling(office, office.name)),
    today,
  );
}

/** The clinic's one place: what its attributes say, and the office that a link names. */
function onlyPlace(
  card: VeinCallToBook,
  number: ClinicNumber,
  [named, ...others]: readonly Office[],
): Office {
  const phone = number.read(card.phone);
  // Not the number that a call-tracking script put in its place.
  const ownPhone = parsePhone(card.phone) ?? phone;
  const { hours, closedOn, timeZone, bookingUrl, mapUrl, address, geo } = card;
  const where = { mapUrl, address, geo };
  const own = { name: '', phone, ownPhone, hours, closedOn, timeZone, bookingUrl, ...where };
  if (!named || others.length > 0) return own;
  const said = Object.entries(named).filter(([name, value]) => name !== 'phone' && !!value);
  return { ...own, ...Object.fromEntries(said) };
}

/** How many of several offices are open; undefined where that is not known. */
function statusOf(offices: readonly OfficeRow[], language: Language): Status | undefined {
  const known = offices.flatMap(({ status }) => status ?? []);
  if (known.some(({ open }) => open === undefined)) return PENDING;
  const count = known.filter(({ open }) => open).length;
  if (count === 0 && known.length < offices.length) return undefined;
  return { ...PENDING, open: count > 0, text: language.term('book.open-offices', count) };
}
