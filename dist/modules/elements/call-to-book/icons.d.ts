import { type TemplateResult } from 'lit';
/** Line drawings of 24 by 24, in the color of the words beside them. */
declare const PATHS: {
    call: TemplateResult<2>;
    book: TemplateResult<2>;
    text: TemplateResult<2>;
    directions: TemplateResult<2>;
    dismiss: TemplateResult<2>;
};
/** The picture of an action; the words beside it say all there is to hear. */
export declare const icon: (name: keyof typeof PATHS) => TemplateResult;
export {};
