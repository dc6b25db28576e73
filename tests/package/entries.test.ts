import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { VERSION } from '../../src/version.js';

const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  exports: Record<string, string | { default?: string }>;
  dependencies: Record<string, string>;
};
const ELEMENTS = ['symptom-checker', 'pump-diagram', 'call-to-book'] as const;

/** What a bare Node, without any DOM, prints for a line of module code. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();

test('the version in the code is the version of the package', () => {
  assert.equal(VERSION, pkg.version);
});

test('only Lit ships', () => {
  assert.deepEqual(Object.keys(pkg.dependencies).sort(), ['lit']);
});

for (const [entry, target] of Object.entries(pkg.exports)) {
  if (typeof target === 'object' && !target.default) continue; // types alone
  const specifier = entry.replace('.', 'vein-elements').replace('*', 'es');
  if (/\.(json|css|html|js|mjs)$/.test(entry)) continue; // for browsers, or no code
  test(`${specifier} imports in Node without a DOM`, () => {
    assert.equal(
      inNode(`await import('${specifier}'); console.log(typeof document, typeof customElements)`).split(
        ' ',
      )[0],
      'undefined',
    );
  });
}

test('triage and the leg model answer in plain Node', () => {
  const printed = inNode(`
    const { assess } = await import('vein-elements/triage');
    const { measureLeg } = await import('vein-elements/hemodynamics');
    console.log(JSON.stringify([assess({ breathlessNow: true }).level, measureLeg('healthy').ambulatoryPressure, measureLeg('reflux').ambulatoryPressure]));
  `);
  const [level, healthy, reflux] = JSON.parse(printed) as [string, number, number];
  assert.equal(level, 'emergency');
  assert.ok(healthy < 30, `healthy leg: ${healthy} mmHg`);
  assert.ok(reflux > 50, `reflux leg: ${reflux} mmHg`);
});

for (const name of ELEMENTS) {
  test(`importing ${name} brings in no other element`, async () => {
    const bundle = await rollup({
      input: `dist/modules/elements/${name}/${name}.define.js`,
      external: [/^lit/],
      plugins: [nodeResolve()],
    });
    const { output } = await bundle.generate({ format: 'es' });
    const others = ELEMENTS.filter((other) => other !== name);
    const foreign = output[0].moduleIds.filter((id) =>
      others.some((other) => id.includes(`/elements/${other}/`)),
    );
    assert.deepEqual(foreign, []);
    assert.match(output[0].code, new RegExp(`vein-${name}`));
  });
}
