/** What `<vein-call-to-book>` says. */
export interface CallToBookStrings {
    /** The heading where the page gives none; `clinic` may be empty. */
    'book.heading': (clinic: string) => string;
    /** One calm sentence under the heading. */
    'book.message': string;
    /** Stands before the number, in the call link. */
    'book.call': (phone: string) => string;
    'book.online': string;
    /** The clinic is open until `time`, on `day` where that is another day; both empty where it stays open. */
    'book.open': (time: string, day: string) => string;
    /** The clinic is closed and opens at `time`, on `day` where that is another day; both empty where it stays closed. */
    'book.closed': (time: string, day: string) => string;
    /** The name of the button that takes the card away. */
    'book.close': string;
}
