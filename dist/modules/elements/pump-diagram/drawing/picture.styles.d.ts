import { type CSSResult } from 'lit';
/** The styles of everything drawn here. */
export declare const pictureStyles: CSSResult[];
