import { nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene.js';
/** The clinic's card. It becomes an element where the page has loaded it, and stays a phone link otherwise. */
export declare function callToBook({ clinic, phone }: Scene): TemplateResult;
/** The clinic's number as a plain link, where no visit to it is offered. */
export declare const clinicNumber: (scene: Scene) => TemplateResult | typeof nothing;
