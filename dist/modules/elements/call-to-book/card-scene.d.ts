import type { ClinicNumber } from '../../controllers/clinic-number.js';
import type { Language } from '../../controllers/language.js';
import type { Edge } from './bar-placement.js';
import type { VeinCallToBook } from './call-to-book.js';
import type { CardScene } from './card-view.js';
import type { Offices } from './offices.js';
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
export declare function cardScene(card: VeinCallToBook, readers: Readers): CardScene;
/** The clinic as structured data tells of it. */
export declare function tellCard(card: VeinCallToBook, number: ClinicNumber, offices: Offices): object;
export {};
