import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
/** An element whose content may name offices. Its own hours, closed days and zone hold where an office names none. */
export interface OfficesHost extends ReactiveControllerHost, HTMLElement, Schedule {
    /** Where the author's content stands. */
    readonly source: ParentNode & Node;
}
/** The offices that links in the default slot name with `data-office`, in the author's order, followed live. */
export declare class Offices implements ReactiveController {
    private readonly host;
    private readonly warn;
    private observer;
    private followed;
    private readonly first;
    /**
     * @param warn tells the page's author of what is not valid
     */
    constructor(host: OfficesHost, warn: (message: string) => void);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
    /** Empty where no link names one. */
    read(): readonly Office[];
    private follow;
    private office;
}
