import type { Translation } from '../strings.js';
import type { CallToBookStrings } from '../strings/call-to-book.js';

export const callToBook: CallToBookStrings & Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'book.heading': (clinic) => `Talk to ${clinic || 'the clinic'}`,
  'book.offices': 'Call the office near you',
  'book.message': 'Ask a question or make an appointment.',
  'book.message-closed': (day) => `Book a time now, or call us ${on(day)}.`,
  'book.call': (phone) => `Call ${phone}`,
  'book.online': 'Book online',
  'book.call-short': 'Call',
  'book.online-short': 'Book',
  'book.text': 'Text us',
  'book.directions': 'Directions',
  'book.tomorrow': 'tomorrow',
  'book.open': (time, day) => `Open now${time && `, until ${time}${day && ` ${day}`}`}`,
  'book.closing': (minutes) => `Closes in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  'book.closed': (time, day) => `Closed now${time && `, opens ${day || 'today'} at ${time}`}`,
  'book.lunch': (time) => `Closed for lunch, back at ${time}`,
  'book.holiday': (name) => `Closed today, ${name}`,
  'book.open-offices': (count) =>
    count ? `${inWords(count)} ${count === 1 ? 'office' : 'offices'} open now` : 'All offices are closed now',
  'book.close': 'Close',
};

function on(day: string): string {
  return day ? (day === 'tomorrow' ? day : `on ${day}`) : 'later today';
}

function inWords(count: number): string {
  return ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count] ?? String(count);
}
