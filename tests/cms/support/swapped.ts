import { readFileSync } from 'node:fs';
import { pieces } from '../../../src/embed/snippet.js';
import { EMBED, type App } from './app.js';

/** Two pages of a server, with the script in the head, as the builder writes both. */
function pages(script: string, body: string): Readonly<Record<string, string>> {
  const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
  const { once, here } = pieces('html', EMBED, {
    src: '/vein/vein-elements.min.js',
    integrity: hashes['vein-elements.min.js']!,
  });
  const page = (content: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script src="/${script}" defer></script>${once}</head><body${body}>${content}</body></html>`;
  return {
    'index.html': page(`<main>${here}<a href="/other/">Other</a></main>`),
    'other/index.html': page(`<main><h1>Other</h1>${here}</main>`),
  };
}

/** Scripts that put another page's HTML into this one. */
export const SWAPPED: Readonly<Record<string, () => App>> = {
  htmx: () => ({
    package: 'htmx.org',
    how: 'hx-boost on the body, the script in the head',
    out: '.',
    bundle: true,
    copied: { 'htmx.js': 'htmx.org/dist/htmx.min.js' },
    files: pages('htmx.js', ' hx-boost="true"'),
  }),
  Turbo: () => ({
    package: '@hotwired/turbo',
    how: 'Turbo Drive, the script in the head',
    out: '.',
    bundle: true,
    copied: { 'turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js' },
    files: pages('turbo.js', ''),
  }),
};
