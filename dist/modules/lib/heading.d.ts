import { type TemplateResult } from 'lit';
/** A heading of the level the page author asks for; it can take the focus when a page of the journey changes. */
export declare function heading(level: number, content: unknown, part?: string): TemplateResult;
