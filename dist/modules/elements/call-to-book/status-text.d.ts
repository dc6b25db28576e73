import { type TemplateResult } from 'lit';
import type { Status } from './hours-words.js';
/**
 * A status as a pill: its shape says open or closed, and its words do. Its two halves stand one under the other where
 * there is little room, so that its height is known before it is.
 * @param isBrief whether it always fits in one line
 */
export declare function statusText({ open, text, time }: Status, isBrief: boolean): TemplateResult;
