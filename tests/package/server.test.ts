import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const LINK = '<a href="tel:+17024307661">(702) 430-7661</a>';
const CLINIC =
  'phone="702-430-7661" clinic-name="Alpha" hours="mo-fr 08:00-17:00" time-zone="America/Los_Angeles"';
const ELEMENTS: Readonly<Record<string, string>> = {
  'vein-call-to-book': `${CLINIC} booking-url="https://example.com/" placement="bottom" dismissible`,
  'vein-symptom-checker': CLINIC,
  'vein-pump-diagram': 'compare="reflux" activity="tiptoe"',
};

/** What a module prints in a Node of its own, where nothing of a browser is. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });

for (const [tag, attributes] of Object.entries(ELEMENTS)) {
  const name = tag.slice('vein-'.length);

  test(`${tag} is made in plain Node, and stands in no document`, () => {
    const printed = inNode(`
      const module = await import('vein-elements/${name}');
      const [element] = Object.values(module).filter((one) => one.version).map((One) => new One());
      console.log(element.constructor.name, typeof document);
    `);
    assert.match(printed, /^Vein\w+ undefined\n$/);
  });

  test(`${tag} is drawn by a server, beside what its author wrote`, () => {
    const printed = inNode(`
      import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      await import('vein-elements/${name}/define');
      console.log(await collectResult(render(html\`<${tag} ${attributes}>${LINK}</${tag}>\`)));
    `);
    assert.match(printed, /<template shadowroot="open" shadowrootmode="open"[^]*class="[^"]*root/);
    assert.ok(printed.includes(LINK), printed);
  });
}
