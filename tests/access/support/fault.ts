/** What one engine finds at one place. */
export interface Fault {
  readonly engine: EngineName;
  readonly rule: string;
  /** The tag that was hit with its attributes, white space made one. */
  readonly where: string;
  readonly says: string;
}
export type EngineName = 'axe' | 'ibm' | 'alfa' | 'html-validate';

/** The first tag of a piece of HTML, without Lit's comments and on one line. */
export const tagOf = (html: string): string =>
  (/<(?!!)[^>]*>/.exec(html)?.[0] ?? html).replace(/\s+/g, ' ').slice(0, 240);
