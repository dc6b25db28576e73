import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup, type Plugin, type RollupOptions } from 'rollup';

const OURS = ['minify-templates', 'strings-by-order', 'trusted-types'];
/** The one place of a dependency that may change: the name of Lit's Trusted Types policy, and a guard around it. */
const POLICY = /(\w)\?\1\.createPolicy\("lit-html",(\{createHTML:.+?\})\):void 0/;

test('our transforms leave every module of a dependency as it came, the name of the policy apart', async () => {
  const { default: builds } = (await import('../../../rollup.config.mjs')) as { default: RollupOptions[] };
  const { plugins = [], ...options } = builds.find(({ input }) => input === 'dist/modules/define.js')!;
  const all = (plugins as Plugin[]).filter(({ name }) => name !== 'terser');
  const first = all.findIndex(({ name }) => OURS.includes(name));
  const came = new Map<string, string>();
  const left = new Map<string, string>();
  const note = (name: string, to: Map<string, string>): Plugin => ({
    name,
    transform(code, id) {
      if (id.includes('/node_modules/')) to.set(id, code);
      return null;
    },
  });
  const bundle = await rollup({
    ...options,
    plugins: [...all.slice(0, first), note('before', came), ...all.slice(first), note('after', left)],
  });
  await bundle.close();

  assert.deepEqual(all.map(({ name }) => name).slice(first), OURS, 'every transform of ours is looked at');
  assert.ok([...came.keys()].some((id) => id.endsWith('/lit-html.js')));
  let changed = 0;
  for (const [id, code] of came) {
    if (left.get(id) === code) continue;
    changed++;
    const [before, after] = code.split(POLICY.exec(code)![0]) as [string, string];
    const now = left.get(id)!;
    assert.ok(now.startsWith(before) && now.endsWith(after), `${id} was changed elsewhere`);
    assert.match(
      now.slice(before.length, -after.length),
      /^\(\(\)=>\{try\{return .\?\.createPolicy\("vein-elements-/,
    );
  }
  assert.equal(changed, 1);
});
