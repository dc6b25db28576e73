import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** The HTML that a Lit template writes, without the marks that Lit would find its parts by. */
export const markupOf = (template: TemplateResult): string =>
  collectResultSync(render(template))
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+>/g, '>')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '>\n<');
