import type { Phone } from '../../clinic/phone.js';
import type { Schedule } from './open-status.js';
/** A place of the clinic that can be called. */
export interface Office extends Schedule {
    /** As visitors know it; empty where the clinic has one place only. */
    readonly name: string;
    readonly phone: Phone | undefined;
    /** Its own number, where a call-tracking script shows another one. */
    readonly ownPhone: Phone | undefined;
    /** Empty for none, as the rest. */
    readonly bookingUrl: string;
    readonly mapUrl: string;
    readonly address: string;
    readonly geo: string;
}
/** What a link with `data-office` may say of its office. */
export declare const OFFICE_ATTRIBUTES: string[];
/** An element whose content may name offices. Its own hours, closed days and zone hold where an office names none. */
export interface OfficesHost extends HTMLElement, Schedule {
    /** Where the author's content stands. */
    readonly source: ParentNode & Node;
}
/** The offices that links in the default slot name with `data-office`, in the author's order. */
export declare class Offices {
    private readonly host;
    private readonly warn;
    /** Numbers that a script set, by the name of the office. */
    private readonly given;
    private readonly first;
    /**
     * @param warn tells the page's author of what is not valid
     */
    constructor(host: OfficesHost, warn: (message: string) => void);
    /** Empty where no link names one. */
    read(): readonly Office[];
    /**
     * Shows another number of an office, for call tracking.
     * @param name the office; without it the one whose own number is `known`
     * @returns false where no office is meant, or more than one
     */
    setPhone(phone: Phone, name: string | undefined, known: Phone | undefined): boolean;
    private office;
}
