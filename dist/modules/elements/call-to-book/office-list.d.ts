import { type TemplateResult } from 'lit';
import type { Language } from '../../controllers/language.js';
import type { Status } from './hours-words.js';
import type { Office } from './offices.js';
/** An office, and whether it is open. */
export interface OfficeRow extends Office {
    readonly status: Status | undefined;
}
/** What a list of offices is drawn with. */
interface ListScene {
    readonly host: HTMLElement;
    readonly language: Language;
    readonly offices: readonly OfficeRow[];
}
/** The offices, those that are open first. They are made anew when they change places: nothing that stood there moves. */
export declare function officeList(scene: ListScene): TemplateResult;
export {};
