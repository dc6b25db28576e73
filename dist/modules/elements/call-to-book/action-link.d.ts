import { type TemplateResult } from 'lit';
/**
 * A link that looks like a button and tells the page before it is followed; a listener may hold it.
 * @param host what the event is dispatched on
 * @param primary whether it is the first thing to do
 * @param printed what stands beside it on paper
 */
export declare function actionLink(host: HTMLElement, part: 'call' | 'book', href: string, primary: boolean, label: unknown, printed: string): TemplateResult;
