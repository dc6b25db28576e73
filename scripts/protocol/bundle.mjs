// Bundles what runs in the protocol.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';

const { compilerOptions } = JSON.parse(readFileSync(new URL('../../tsconfig.json', import.meta.url), 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, module: 'ESNext' }, '.');

/** Takes the types out, file by file; `npm run types` has checked them. */
const typescript = {
  name: 'typescript',
  resolveId: {
    order: 'pre',
    async handler(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
      // The package says that its sources do nothing by being imported; what runs in this page does.
      return found && { ...found, moduleSideEffects: true };
    },
  },
  transform: (code, id) =>
    id.endsWith('.ts')
      ? ts.transpileModule(code, { fileName: id, compilerOptions: options }).outputText
      : null,
};

/**
 * One classic script with everything in it, in a form that may stand inside a page.
 * @param {URL} entry the module that starts it
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const build = await rollup({
    input: fileURLToPath(entry),
    plugins: [
      typescript,
      nodeResolve({ exportConditions: ['production', 'default'] }),
      terser({ ecma: 2020 }),
    ],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  // What would end the script, or hide its end from the parser.
  return output[0].code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '\\x3c!--');
}
