import { type TemplateResult } from 'lit';
import type { Phone } from '../../clinic/phone.js';
import { type Action } from './action-link.js';
import type { CardScene } from './card-view.js';
type Look = 'primary' | '';
/**
 * Call and book, what fits the hour first. They are made anew when they change places: nothing that stood there moves.
 * @param call makes the way to call
 * @param bookLabel what the booking link says
 */
export declare function actions(scene: CardScene, call: (look: Look) => TemplateResult, bookLabel: string): TemplateResult;
/** The link to the clinic's number; without a number what the author wrote. */
export declare const callLink: ({ host, phone, office }: CardScene, look: Look, label: (phone: Phone) => Pick<Action, "label" | "printed">) => TemplateResult;
/** The link to book online. */
export declare const bookLink: ({ host, office, bookingUrl: href }: CardScene, look: Look, label: string) => TemplateResult;
export {};
