import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { projectWithPackage } from '../../support/packed.js';

const PAGE = `
import 'vein-elements/define';
import type { VeinCallToBook } from 'vein-elements';

const diagram = document.querySelector('vein-pump-diagram')!;
diagram.leg = 'reflux';
diagram.addEventListener('vein-pump-phase', ({ phase, time }) => { const s: number = time; console.log(phase, s); });
document.addEventListener('vein-call', (event) => { const href: string = event.href; console.log(href); });
const card: VeinCallToBook = document.createElement('vein-call-to-book');
const days: readonly string[] = card.closedOn;
// @ts-expect-error -- no such leg
diagram.leg = 'wooden';
// @ts-expect-error -- the event carries no such thing
document.addEventListener('vein-call', (event) => event.answers);
export { days };
`;
const TYPES_ALONE = `
import type {} from 'vein-elements';
export const heading: string | undefined = document.querySelector('vein-symptom-checker')?.heading;
`;
const VIEW = `
import type {} from 'vein-elements/react';
import { useRef } from 'react';
import type { VeinCallToBook } from 'vein-elements';

export function View() {
  const card = useRef<VeinCallToBook>(null);
  return <vein-call-to-book ref={card} clinic-name="Clinic" placement="bottom" dismissible
    className="card" onvein-call={(event) => { const href: string = event.href; console.log(href); }}>
    <a href="tel:+17024307661">(702) 430-7661</a>
  </vein-call-to-book>;
}
// @ts-expect-error -- no such placement
export const misplaced = <vein-call-to-book placement="left" />;
// @ts-expect-error -- no such attribute
export const unknown = <vein-pump-diagram colour="red" />;
// @ts-expect-error -- a number
export const stocking = <vein-pump-diagram stocking="tight" />;
// @ts-expect-error -- the event carries no such thing
export const event = <vein-symptom-checker onvein-checker-step={(event) => event.answers} />;
`;

let project: ReturnType<typeof projectWithPackage>;
before(() => {
  project = projectWithPackage(
    ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@types/trusted-types'],
    ...['react', '@types/react', 'csstype'],
  );
  for (const [file, text] of Object.entries({ 'page.ts': PAGE, 'types.ts': TYPES_ALONE, 'view.tsx': VIEW })) {
    writeFileSync(path.join(project.folder, file), text);
  }
  writeFileSync(path.join(project.folder, 'package.json'), '{ "type": "module" }');
});
after(() => project.remove());

for (const [resolution, module] of [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
] as const) {
  test(`a fresh project compiles with typed events, tags and JSX: strict, ${resolution}`, () => {
    for (const file of ['page.ts', 'types.ts', 'view.tsx']) {
      const options = `--noEmit --strict --exactOptionalPropertyTypes --target es2022 --jsx react-jsx --types --lib es2022,dom,dom.iterable --module ${module} --moduleResolution ${resolution} ${file}`;
      const tsc = path.resolve('node_modules/typescript/bin/tsc');
      const args = options.replace('--types ', '').split(' ');
      const { stdout, status } = spawnSync(process.execPath, [tsc, ...args], {
        cwd: project.folder,
        encoding: 'utf8',
      });
      assert.equal(stdout, '', file);
      assert.equal(status, 0, file);
    }
  });
}
