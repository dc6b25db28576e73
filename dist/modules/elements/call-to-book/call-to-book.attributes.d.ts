import { type Attribute } from '../../lib/attributes.js';
import type { Remember } from './dismissal.js';
export declare const hours: Attribute<"">;
/** Whether a browser knows the zone is found out where the clock is read: asking costs more than drawing the card. */
export declare const zone: Attribute<"">;
/** Entries that cannot be read are kept: of a day that one of them could mean nothing is said. */
export declare const closedOn: Attribute<readonly string[]>;
export declare const now: Attribute<"">;
export declare const placement: Attribute<"top" | "bottom" | "inline">;
export declare const hideOn: Attribute<"phone" | "none" | "desktop">;
export declare const remember: Attribute<Remember>;
export declare const selectors: Attribute<"">;
/** A number that takes text messages, with its country: an `sms:` link has no other form. */
export declare const textNumber: Attribute<"">;
/** Where on earth the clinic stands. */
export declare const geo: Attribute<"">;
/** The address of a text message to a number, without words of ours; undefined where its country is not known. */
export declare function smsLink(number: string): string | undefined;
