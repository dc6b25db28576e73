/**
 * What `<vein-call-to-book>` says. A `day` is `book.tomorrow`, a weekday, or a weekday and a date; empty for today.
 */
export interface CallToBookStrings {
    /** The heading where the page gives none; `clinic` may be empty. */
    'book.heading': (clinic: string) => string;
    /** The heading over several offices. */
    'book.offices': string;
    /** One calm sentence under the heading. */
    'book.message': string;
    /** The same while the clinic is closed, and opens on `day`. */
    'book.message-closed': (day: string) => string;
    /** Stands before the number, in the call link. */
    'book.call': (phone: string) => string;
    'book.online': string;
    /** The call link of a bar, in one word. */
    'book.call-short': string;
    /** The booking link of a bar, in one or two words. */
    'book.online-short': string;
    /** The link that starts a text message. */
    'book.text': string;
    /** The link to the way there. */
    'book.directions': string;
    'book.tomorrow': string;
    /** The clinic is open until `time` of `day`; both empty where it stays open. */
    'book.open': (time: string, day: string) => string;
    /** The clinic is open for a few minutes more. */
    'book.closing': (minutes: number) => string;
    /** The clinic is closed and opens at `time` of `day`; both empty where it stays closed. */
    'book.closed': (time: string, day: string) => string;
    /** The clinic is closed over lunch, until `time`. */
    'book.lunch': (time: string) => string;
    /** The clinic is closed all day; `name` is the author's own. */
    'book.holiday': (name: string) => string;
    /** So many offices are open now. */
    'book.open-offices': (count: number) => string;
    /** The name of the button that takes the card away. */
    'book.close': string;
}
