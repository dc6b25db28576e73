// The elements on a phone, with what stands in the form; where a field is not understood, with what is saved.
import { readClosedDays } from 'clinic/closed-days.js';
import { readHours } from 'clinic/opening-hours.js';
import { parsePhone } from 'clinic/phone.js';
import { choiceOf, tickedOf, valueOf } from './form.js';
import { colorOf, contrast } from './colors.js';
import { officesTyped } from './offices.js';

const { saved, holidays } = window.veinElementsFacts;
const isHttps = (text) => /^https:\/\/./i.test(text);

/** The attributes with their fields and what makes a text valid. */
const ATTRIBUTES = {
  'clinic-name': ['clinic_name', () => true],
  phone: ['phone', parsePhone],
  sms: ['sms', (text) => parsePhone(text)?.href.startsWith('tel:+')],
  'booking-url': ['booking_url', isHttps],
  'map-url': ['map_url', isHttps],
};

/** A text where it is valid or empty, else what is saved. */
const validOr = (attribute, text, isValid) =>
  text === '' || isValid(text) ? text : (saved[attribute] ?? '');

function values(hours) {
  const all = Object.entries(ATTRIBUTES).map(([attribute, [field, isValid]]) => [
    attribute,
    validOr(attribute, valueOf(field), isValid),
  ]);
  const isRead = (text) => !readClosedDays(text).problem;
  const own = valueOf('closed_on');
  const days = [...tickedOf('holidays').map((word) => holidays[word]), isRead(own) ? own : ''];
  return {
    ...Object.fromEntries(all),
    hours: validOr('hours', hours, (text) => !readHours(text).problem),
    'closed-on': days.filter(Boolean).join(', '),
    'time-zone': valueOf('time_zone') || (saved['time-zone'] ?? ''),
  };
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === '' || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** The links that name the offices; none where there is one place only. */
function setOffices(card, phone) {
  const more = officesTyped();
  const first = { name: valueOf('office_name') || valueOf('clinic_name'), phone };
  const links = (more.length > 0 && phone ? [first, ...more] : []).map((office) => {
    const link = card.ownerDocument.createElement('a');
    link.href = parsePhone(office.phone)?.href ?? '';
    link.textContent = office.phone;
    link.dataset.office = office.name;
    if (office.hours && !readHours(office.hours).problem) link.dataset.hours = office.hours;
    return link;
  });
  const written = links.map(({ outerHTML }) => outerHTML).join('');
  if (card.innerHTML !== written) card.replaceChildren(...links);
}

function setLooks({ style }) {
  const surface = colorOf('surface');
  const ink = colorOf('ink');
  const looks = {
    accent: colorOf('accent'),
    surface,
    // What cannot be read is replaced on the page too.
    ink: contrast(ink, surface) < 4.5 ? '' : ink,
    font: valueOf('font'),
    radius: valueOf('radius') && `${valueOf('radius')}px`,
  };
  for (const [name, value] of Object.entries(looks)) {
    if (value) style.setProperty(`--vein-${name}`, value);
    else style.removeProperty(`--vein-${name}`);
  }
}

/**
 * Fills in the preview.
 * @param {Document} page
 * @param {string} hours as typed
 */
export function showPreview(page, hours) {
  const given = values(hours);
  const [card, bar] = page.querySelectorAll('vein-call-to-book');
  if (!bar) return;
  for (const element of [card, bar, page.querySelector('vein-symptom-checker')]) {
    set(element, given);
    if (element.localName === 'vein-call-to-book') setOffices(element, given.phone);
  }
  const isReachable = given.phone || given['booking-url'] || given.sms;
  card.hidden = !isReachable;
  // It is put in anew: a bar that a visitor would not see has no place here.
  bar.hidden = !isReachable || choiceOf('bar') === '';
  set(bar, { placement: valueOf('bar_edge') || 'bottom', dismissible: valueOf('bar_close') });
  setLooks(page.documentElement);
}
