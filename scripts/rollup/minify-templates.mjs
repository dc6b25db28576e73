import MagicString from 'magic-string';
import { walk } from './walk.mjs';

const css = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0\./g, '.')
    .replace(/='([\w-]+)'/g, '=$1')
    .trim();
const markup = (text) => text.replace(/\s*\n\s*/g, ' ');
const MINIFY = { css, html: markup, svg: markup };

/**
 * Takes the indentation out of Lit's `css`, `html` and `svg` templates: white space that only the source needs.
 * A `css` template without expressions becomes what it comes down to, `unsafeCSS()` of a text of our own: the checks
 * of the expressions that a template may hold stay out of the bundles (0.14 kB).
 */
export const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    if (!id.includes('/dist/modules/')) return null;
    const changed = new MagicString(code);
    walk(this.parse(code), (node) => {
      const minify = node.type === 'TaggedTemplateExpression' && MINIFY[node.tag.name];
      if (!minify) return;
      for (const { start, end, value } of node.quasi.quasis) {
        if (end > start) changed.update(start, end, minify(value.raw));
      }
      if (minify !== css || node.quasi.expressions.length > 0) return;
      changed.update(node.tag.start, node.quasi.start, '/*#__PURE__*/ unsafeCSS(').appendLeft(node.end, ')');
      changed.replace("import { css } from 'lit'", "import { css, unsafeCSS } from 'lit'");
    });
    return { code: changed.toString(), map: null };
  },
};
