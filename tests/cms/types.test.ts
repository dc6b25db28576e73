import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { projectWithPackage } from '../support/packed.js';

/** A page of each framework that uses what is right, and says of what is wrong that it is. */
const PAGES: Readonly<Record<string, { file: string; code: string; options?: readonly string[] }>> = {
  preact: {
    file: 'preact.tsx',
    options: ['--jsx', 'react-jsx', '--jsxImportSource', 'preact'],
    code: `
import type {} from 'vein-elements/preact';
export const card = <vein-call-to-book clinic-name="Clinic" placement="bottom" dismissible hours="mo-fr" class="x"
  onvein-call={(event) => { const href: string = event.href; console.log(href); }}><a href="tel:+17024307661">x</a></vein-call-to-book>;
export const diagram = <vein-pump-diagram leg="reflux" stocking={20} />;
// @ts-expect-error -- no such placement
export const misplaced = <vein-call-to-book placement="left" />;
// @ts-expect-error -- the event carries no such thing
export const event = <vein-symptom-checker onvein-checker-step={(event) => event.answers} />;
`,
  },
  solid: {
    file: 'solid.tsx',
    options: ['--jsx', 'preserve', '--jsxImportSource', 'solid-js'],
    code: `
import type {} from 'vein-elements/solid';
export const card = <vein-call-to-book clinic-name="Clinic" placement="bottom" dismissible class="x"
  on:vein-call={(event) => { const href: string = event.href; console.log(href); }}><a href="tel:+17024307661">x</a></vein-call-to-book>;
// @ts-expect-error -- no such placement
export const misplaced = <vein-call-to-book placement="left" />;
// @ts-expect-error -- the event carries no such thing
export const event = <vein-symptom-checker on:vein-checker-step={(event) => event.answers} />;
`,
  },
  vue: {
    file: 'vue.ts',
    code: `
import type {} from 'vein-elements/vue';
import type { GlobalComponents } from 'vue';
type Card = InstanceType<GlobalComponents['vein-call-to-book']>['$props'];
export const card: Card = { 'clinic-name': 'Clinic', placement: 'bottom', dismissible: true, class: 'x', key: 1,
  'onVein-call': (event) => { const href: string = event.href; console.log(href); } };
// @ts-expect-error -- no such placement
export const misplaced: Card = { placement: 'left' };
type Checker = InstanceType<GlobalComponents['vein-symptom-checker']>['$props'];
// @ts-expect-error -- the event carries no such thing
export const checker: Checker = { 'onVein-checker-step': (event) => event.answers };
`,
  },
  svelte: {
    file: 'svelte.ts',
    code: `
import type {} from 'vein-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
type Card = SvelteHTMLElements['vein-call-to-book'];
export const card: Card = { 'clinic-name': 'Clinic', placement: 'bottom', dismissible: true, class: 'x',
  'onvein-call': (event) => { const href: string = event.href; console.log(href); } };
// @ts-expect-error -- no such placement
export const misplaced: Card = { placement: 'left' };
// @ts-expect-error -- the event carries no such thing
export const checker: SvelteHTMLElements['vein-symptom-checker'] = { 'onvein-checker-step': (event) => event.answers };
`,
  },
  angular: {
    file: 'angular.ts',
    options: ['--experimentalDecorators'],
    code: `
import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, viewChild } from '@angular/core';
import type { VeinCallToBook } from 'vein-elements';
import type { VeinCallToBookAttributes, VeinCallToBookEvents } from 'vein-elements/attributes';

@Component({
  selector: 'app-clinic',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<vein-call-to-book #card [attr.placement]="placement" (vein-call)="called($event)"><a href="tel:+17024307661">x</a></vein-call-to-book>\`,
})
export class Clinic {
  readonly card = viewChild<ElementRef<VeinCallToBook>>('card');
  placement: VeinCallToBookAttributes['placement'] = 'bottom';
  // @ts-expect-error -- no such placement
  misplaced: VeinCallToBookAttributes['placement'] = 'left';
  called(event: VeinCallToBookEvents['vein-call']): void {
    const href: string = event.href;
    console.log(href);
    this.card()?.nativeElement.dismiss();
    // @ts-expect-error -- the event carries no such thing
    console.log(event.answers);
  }
}
`,
  },
};

let project: ReturnType<typeof projectWithPackage>;
before(() => {
  project = projectWithPackage(
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@types/trusted-types',
  );
  const installed = path.join(project.folder, 'node_modules');
  for (const name of ['preact', 'solid-js', 'vue', '@vue', 'svelte', '@angular', 'rxjs', 'csstype']) {
    const link = path.join(installed, name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.resolve('tests/cms/node_modules', name), link);
  }
  for (const { file, code } of Object.values(PAGES)) writeFileSync(path.join(project.folder, file), code);
  writeFileSync(path.join(project.folder, 'package.json'), '{ "type": "module" }');
});
after(() => project.remove());

for (const [name, { file, options = [] }] of Object.entries(PAGES)) {
  test(`${name}: attributes and events are typed, strictly`, () => {
    const common =
      '--noEmit --strict --skipLibCheck --target es2022 --lib es2022,dom,dom.iterable --module esnext --moduleResolution bundler';
    const { stdout, status } = spawnSync(
      process.execPath,
      [path.resolve('node_modules/typescript/bin/tsc'), ...common.split(' '), ...options, file],
      { cwd: project.folder, encoding: 'utf8' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
}
