import { build, type Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const HERE = path.resolve('tests/field');

/** Reads a Svelte component. */
const svelteFor = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path: file }) => {
      // By a name in a variable: only `npm ci` in tests/field brings its types.
      const compiler = 'svelte/compiler';
      const { compile } = (await import(compiler)) as {
        compile: (source: string, options: object) => { js: { code: string } };
      };
      const { js } = compile(readFileSync(file, 'utf8'), { filename: file, generate });
      return { contents: js.code, loader: 'js', resolveDir: path.dirname(file) };
    });
  },
});

/**
 * A page's own script, bundled with the packages that stand beside the field tests.
 * @param code an ES module
 */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: HERE, loader: 'tsx', sourcefile: 'page.tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    minify: false,
    conditions: ['browser', 'development'],
    define: { 'process.env.NODE_ENV': '"development"', 'globalThis.__VUE_PROD_DEVTOOLS__': 'false' },
    loader: { '.css': 'empty' },
    plugins: [svelteFor('client')],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** Loads a package of the field tests in Node. */
export const fieldRequire = createRequire(path.join(HERE, 'package.json'));

/**
 * What a server makes of a module whose default export is markup.
 * @param code an ES module
 */
export async function serverHtml(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: HERE, loader: 'tsx', sourcefile: 'server.tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    conditions: ['node'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(process.cwd() + '/');",
    },
    plugins: [svelteFor('server')],
    logLevel: 'error',
  });
  const { text } = outputFiles[0]!;
  const { default: html } = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as { default: string };
  return html;
}
