// Judges the manifest, then writes from it what editors and type checkers read. Stops the build where a problem is left.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { attributeTypes, FRAMEWORK_NAMES, frameworkTypes } from './framework-types.mjs';
import { problemsOf } from './problems.mjs';
import { reactTypes } from './react-types.mjs';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const problems = problemsOf(manifest);
if (problems.length > 0) {
  console.error(`dist/custom-elements.json:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  process.exit(1);
}

const declarations = manifest.modules.flatMap((module) => module.declarations);
await writeFile('dist/react.d.ts', reactTypes(declarations));
await writeFile('dist/attributes.d.ts', attributeTypes(declarations));
for (const name of FRAMEWORK_NAMES) await writeFile(`dist/${name}.d.ts`, frameworkTypes(name, declarations));

// Both change the manifest they are handed.
generateVsCodeCustomElementData(structuredClone(manifest), {
  outdir: 'dist',
  cssFileName: null,
  hideMethodDocs: true,
  hideLogs: true,
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  outdir: 'dist',
  packageJson: false,
  hideMethodDocs: true,
  hideLogs: true,
});
