import { type TemplateResult } from 'lit';
/** A heading below the page's own, which only scripts and readers tell apart by its level. */
export declare function subheading(level: number, content: unknown): TemplateResult;
