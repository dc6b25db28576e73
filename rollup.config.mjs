import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import pkg from './package.json' with { type: 'json' };
import { embedPage } from './scripts/rollup/embed-page.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { stringsByOrder } from './scripts/rollup/strings-by-order.mjs';
import { trustedTypes } from './scripts/rollup/trusted-types.mjs';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')))
  .sort();

/** For npm: one module a source file, with types; Lit stays outside. */
const modules = {
  input: sources,
  external: [/^lit(\/|$)/],
  plugins: [
    typescript({
      noEmit: false,
      declaration: true,
      declarationDir: 'dist/modules',
      outDir: 'dist/modules',
      noEmitOnError: true,
    }),
    // TypeScript's helper comes with the line ends of another system.
    { name: 'line-ends', renderChunk: (code) => ({ code: code.replaceAll('\r\n', '\n'), map: null }) },
  ],
  output: {
    dir: 'dist/modules',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    // npm leaves any folder named node_modules out of a package, and TypeScript's helper would stand in one.
    entryFileNames: ({ name }) => (name.endsWith('tslib.es6') ? 'lib/tslib.js' : '[name].js'),
  },
};

const minify = terser({
  ecma: 2021,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true, inline: 3, loops: false },
  format: { comments: false },
});

/** The Trusted Types policy of a bundle. */
const policyOf = (name) => `${name}-${pkg.version}`;

/** For script tags: everything in one file, Lit's production build inside, nothing left on the page's globals. */
const bundle = (input, name, formats) => ({
  input: `dist/modules/${input}`,
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'] }),
    minifyTemplates,
    stringsByOrder,
    trustedTypes(policyOf(name)),
    minify,
  ],
  output: formats.map((format) => ({
    file: `dist/${name}.${format === 'es' ? 'mjs' : 'min.js'}`,
    format,
    banner: `/*! vein-elements ${pkg.version} | MIT; Lit: BSD-3-Clause, see THIRD-PARTY-LICENSES.txt */`,
  })),
});

/** The page in a frame, and the script for the page around it. */
const frame = (name, file, ...plugins) => ({
  input: `dist/modules/frame/${name}.js`,
  plugins: [minify, ...plugins],
  output: { file: `dist/${file}`, format: 'iife' },
});

const element = (name) => bundle(`elements/${name}/${name}.define.js`, `vein-${name}`, ['iife']);

export default [
  modules,
  bundle('define.js', 'vein-elements', ['iife', 'es']),
  ...['symptom-checker', 'pump-diagram', 'call-to-book'].map(element),
  frame('embed-page', 'embed.html', embedPage(policyOf('vein-elements'))),
  frame('embed-resize', 'embed-resize.js'),
];
