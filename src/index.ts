// The classes, events and types. Registers nothing.
export { VeinCallToBook } from './elements/call-to-book/call-to-book.js';
export { VeinBookEvent, VeinCallEvent } from './elements/call-to-book/call-to-book.events.js';
