// Writes embed.html around its script: one file, whose content security policy names its own script and style by hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only our script and style sheet from the same folder, and what stands in the page; nothing else is ever asked for. */
const policyOf = (script, style, trustedTypes) =>
  [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src 'self' ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/**
 * A rollup plugin: the chunk becomes the page.
 * @param {string} trustedTypes the policy's name in the script that the page loads
 */
export const embedPage = (trustedTypes) => ({
  name: 'embed-page',
  generateBundle(options, bundle) {
    const [chunk] = Object.values(bundle);
    const script = chunk.code.trim();
    if (/<\/script|<!--/i.test(script)) this.error('the script of embed.html would end its own tag');
    const style = readFileSync('src/frame/embed.css', 'utf8')
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .trim();
    const parts = { POLICY: policyOf(script, style, trustedTypes), STYLE: style, SCRIPT: script };
    // Without the spaces that a formatter puts around the placeholders: the hashes are of what stands in the tags.
    chunk.code = readFileSync('src/frame/embed.html', 'utf8').replace(
      /\s*%([A-Z]+)%\s*/g,
      (_, name) => parts[name],
    );
  },
});
