import type { Page } from 'puppeteer-core';
import { tagOf, type Fault } from './fault.js';
import { importHere } from './from-here.js';

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
interface HtmlValidate {
  readonly HtmlValidate: new (config: object) => {
    validateString(
      html: string,
    ): Promise<{ readonly results: readonly { readonly messages: readonly Message[] }[] }>;
  };
}

/** The rules of html-validate, and why each that is off is off. */
const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // What Lit's templates leave between tags, which nobody reads.
    'no-trailing-whitespace': 'off',
    // The browser writes an attribute without a value as an empty one.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The first question's text is the heading above its group, so that it is heard once; aria-labelledby ties it.
    'wcag/h71': 'off',
    // Boxes of one list may share a name, as HTML has it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Styles are set by script, through the CSSOM, and the browser writes them out.
    'no-inline-style': 'off',
    // A button in a shadow tree submits no form of the page.
    'no-implicit-button-type': 'off',
    // Safari takes the role of a list away where its bullets are styled away; `role="list"` gives it back.
    'no-redundant-role': 'off',
    // A number is shown as the clinic wrote it; style sheets keep it on one line.
    'tel-non-breaking': 'off',
  },
};

/** What html-validate finds in the shadow trees of a page, each as the browser writes it. */
export async function htmlValidate(page: Page): Promise<Fault[]> {
  const { HtmlValidate } = await importHere<HtmlValidate>('html-validate', 'dist/esm/index.js');
  const validator = new HtmlValidate(CONFIG);
  const trees = await page.evaluate(() => {
    const roots = (node: Document | ShadowRoot): ShadowRoot[] =>
      [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
      );
    // Lit's comments say nothing to a visitor.
    return roots(document).map(({ innerHTML }) => innerHTML.replace(/<!--.*?-->/gs, ''));
  });
  const faults: Fault[] = [];
  for (const html of trees) {
    const lines = html.split('\n');
    for (const { messages } of (await validator.validateString(html)).results)
      for (const { ruleId, message, line, column } of messages)
        faults.push({
          engine: 'html-validate',
          rule: ruleId,
          where: tagOf([lines[line - 1]!.slice(Math.max(0, column - 2)), ...lines.slice(line)].join('\n')),
          says: message,
        });
  }
  return faults;
}
