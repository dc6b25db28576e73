import { html, type TemplateResult } from 'lit';
import { CHECKER, CODES, say, type Code } from '../content/languages.js';

/** What stands for a value that a text takes. */
export const NUMBER = '911';
const PHONE = '(702) 555-0100';
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'check.part': [2, 8],
  'check.part-spoken': [2, 8],
  'check.emergency-line': [NUMBER],
  'check.call': [NUMBER],
  'result.higher-emergency': [NUMBER],
  'result.disclaimer': [NUMBER],
  'result.clinic-number': [PHONE],
};

/** Says texts in both languages, and keeps which were said, so that none is left out. */
export class Bilingual {
  private readonly said = new Set<string>();

  /** Whether a text was said in every language. */
  isSaid(key: string): boolean {
    return CODES.every((code) => this.said.has(`${code} ${key}`));
  }

  /** A text in one language. */
  text(code: Code, key: string): string {
    if (!(key in CHECKER[code])) throw new Error(`Bilingual.text(${code}): no text for "${key}"`);
    this.said.add(`${code} ${key}`);
    return say(CHECKER[code][key], ...(VALUES[key] ?? ['…']));
  }

  /** A text as two cells of a table, English first; of several lines the first is a name where `named`. */
  cells(key: string, named = false): TemplateResult[] {
    return CODES.map((code) => html`<td lang=${code}>${lines(this.text(code, key), named)}</td>`);
  }

  /** Several texts one under the other, as two cells. */
  listCells(keys: readonly string[]): TemplateResult[] {
    return CODES.map(
      (code) =>
        html`<td lang=${code}>
          <ul>
            ${keys.flatMap((key) => this.text(code, key).split('\n')).map((line) => html`<li>${line}</li>`)}
          </ul>
        </td>`,
    );
  }
}

const lines = (text: string, named: boolean): TemplateResult => {
  const [first = '', ...more] = text.split('\n');
  return html`${named && more.length > 0 ? html`<b>${first}</b>` : first}${more.map((line) => html`<br />${line}`)}`;
};

/** The head of a table whose last two columns are the languages. */
export const bilingualHead = (...columns: readonly string[]): TemplateResult =>
  html`<thead>
    <tr>
      ${[...columns, 'English', 'Spanish'].map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
  </thead>`;
