import { VeinCallToBook } from './call-to-book.js';
declare global {
    interface HTMLElementTagNameMap {
        'vein-call-to-book': VeinCallToBook;
    }
}
