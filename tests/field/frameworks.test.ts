import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openField, plain } from '../support/field-page.js';
import { SCRIPT } from '../support/three-elements.js';
import { bundle, fieldRequire, serverHtml } from './support/bundle.js';

const field = openField();

/** What a page of a test can ask its app for. */
interface App {
  readonly step: () => void;
  readonly phone: (number: string) => void;
  readonly toggle: () => void;
}

/** One app in four frameworks: a mount whose children are a link, a paragraph or bare text, by turns. */
const REACT = `
  import { StrictMode, useState, Fragment, createElement as h } from 'react';
  export const Clinic = () => {
    const [n, setN] = useState(0);
    const [phone, setPhone] = useState('(702) 430-7661');
    const [there, setThere] = useState(true);
    if (typeof window !== 'undefined')
      window.app = { step: () => setN((old) => old + 1), phone: setPhone, toggle: () => setThere((old) => !old) };
    const child = n % 3 === 0 ? <a href="tel:+17024307661">Call {n}</a> : n % 3 === 1 ? <p>Soon {n}</p> : <>Words {n}</>;
    return <>
      <button onClick={() => setN(n + 1)}>{n}</button>
      {there && <div data-vein="call-to-book" data-phone={phone} className="cta">{child}</div>}
    </>;
  };
  export const root = <StrictMode><Clinic /></StrictMode>;
`;
const VUE_TEMPLATE = `<button @click="n++">{{ n }}</button>
  <div v-if="there" data-vein="call-to-book" :data-phone="phone" class="cta"><a v-if="n % 3 === 0" href="tel:+17024307661">Call {{ n }}</a><p v-else-if="n % 3 === 1">Soon {{ n }}</p><template v-else>Words {{ n }}</template></div>`;
const VUE = `
  import * as vue from 'vue/dist/vue.esm-bundler.js';
  export const Clinic = {
    template: ${JSON.stringify(VUE_TEMPLATE)},
    setup() {
      const n = vue.ref(0), phone = vue.ref('(702) 430-7661'), there = vue.ref(true);
      if (typeof window !== 'undefined')
        window.app = { step: () => n.value++, phone: (number) => (phone.value = number), toggle: () => (there.value = !there.value) };
      return { n, phone, there };
    },
  };
`;
const ANGULAR = `
  import '@angular/compiler';
  import { Component, signal, provideZonelessChangeDetection } from '@angular/core';
  import { bootstrapApplication } from '@angular/platform-browser';
  const Clinic = Component({
    selector: 'app-clinic',
    template: \`<button (click)="n.set(n() + 1)">{{ n() }}</button>
      @if (there()) {
        <div data-vein="call-to-book" [attr.data-phone]="phone()" class="cta">
          @if (n() % 3 === 0) { <a href="tel:+17024307661">Call {{ n() }}</a> } @else if (n() % 3 === 1) { <p>Soon {{ n() }}</p> } @else { Words {{ n() }} }
        </div>
      }\`,
  })(class {
    n = signal(0); phone = signal('(702) 430-7661'); there = signal(true);
    constructor() {
      window.app = { step: () => this.n.update((old) => old + 1), phone: (number) => this.phone.set(number), toggle: () => this.there.update((old) => !old) };
    }
  });
  document.querySelector('#app').append(document.createElement('app-clinic'));
  bootstrapApplication(Clinic, { providers: [provideZonelessChangeDetection()] });
`;

const CLIENTS: Readonly<Record<string, string>> = {
  'React 19 in StrictMode': `import { createRoot } from 'react-dom/client'; ${REACT} createRoot(document.querySelector('#app')).render(root);`,
  'Vue 3': `${VUE} vue.createApp(Clinic).mount('#app');`,
  'Svelte 5': `import { mount } from 'svelte'; import Clinic from './apps/clinic.svelte'; mount(Clinic, { target: document.querySelector('#app') });`,
  'Angular 21': ANGULAR,
};

const tell = (page: Page, method: keyof App, ...args: string[]): Promise<unknown> =>
  page.evaluate(
    async (name, all) => {
      const { app } = window as unknown as { app: Record<string, (...given: string[]) => void> };
      app[name]!(...all);
      // The framework, then our observer, then our element.
      for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    method,
    args,
  );

interface Seen {
  readonly own: string;
  readonly attributes: string;
  readonly elements: number;
  readonly inside: string;
  readonly call: string | undefined;
  readonly same: boolean;
}

/** What stands in the framework's div: its own nodes, and our element. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const place = document.querySelector('#app [data-vein]')!;
    const elements = [...place.querySelectorAll('vein-call-to-book')];
    const element = elements[0];
    const held = window as unknown as { first?: Element };
    const same = held.first === undefined || held.first === element;
    if (element) held.first = element;
    return {
      own: [...place.childNodes]
        .filter((node) => node !== element && !(node instanceof Comment))
        .map(({ textContent }) => textContent)
        .join(''),
      attributes: [...place.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      elements: elements.length,
      // Nothing that the framework owns moves into our element.
      inside: element?.textContent.trim() ?? '',
      call: element?.shadowRoot?.querySelector('[part~=call]')?.getAttribute('href') ?? undefined,
      same,
    };
  });

const OWN = [/^Call \d+$/, /^Soon \d+$/, /^Words \d+$/];

/** Drives an app through changes of everything it owns. */
async function drive(page: Page, errors: readonly string[]): Promise<void> {
  await page.waitForFunction(() => 'app' in window && document.querySelector('#app [data-vein]'), {
    timeout: 5000,
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let n = 0; n < 7; n++) {
    const { own, attributes, elements, inside, call, same } = await look(page);
    assert.match(plain(own), OWN[n % 3]!, `step ${n}: the framework's own nodes stand in its div`);
    assert.match(plain(own), new RegExp(` ${n}$`), `step ${n}: they are up to date`);
    assert.equal(inside, '', `step ${n}: our element took nothing of them`);
    assert.equal(elements, 1, `step ${n}: one element`);
    assert.equal(call, 'tel:+17024307661', `step ${n}`);
    assert.ok(same, `step ${n}: the same instance`);
    assert.match(
      attributes,
      /^(data-vein=call-to-book|data-phone=\(702\) 430-7661|class=cta|data-v-app=| )*( ?_ng\S*| ?data-svelte\S*)*$/,
      'nothing was written on the div',
    );
    assert.deepEqual(errors, [], `step ${n}`);
    await tell(page, 'step');
  }
  // 7: a paragraph, so that the attribute is the number.
  await tell(page, 'phone', '(702) 555-0142');
  assert.equal((await look(page)).call, 'tel:+17025550142', 'the attribute is followed live');
  await tell(page, 'toggle');
  assert.equal(await page.$('#app [data-vein]'), null);
  await page.evaluate(() => delete (window as unknown as { first?: Element }).first);
  await tell(page, 'toggle');
  const back = await look(page);
  assert.equal(back.elements, 1, 'a div that comes back gets an element');
  assert.equal(back.call, 'tel:+17025550142');
  await page.click('#app button');
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await page.$eval('#app button', ({ textContent }) => textContent), '8', 'the app is alive');
  assert.deepEqual(errors, []);
}

for (const [name, code] of Object.entries(CLIENTS)) {
  test(`${name}: owns the children of a mount and changes all of them`, async () => {
    const script = field.serve(`/${name.replace(/\W/g, '')}.js`, {
      html: await bundle(code),
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const { page, errors } = await field.open(`<div id="app"></div><script src="${script}"></script>`, {
      early: true,
    });
    await drive(page, errors);
    await page.close();
  });
}

/** The same apps, drawn on a server: our script runs first, and the framework finds our element among its nodes. */
const HYDRATED: Readonly<Record<string, { server: () => Promise<string>; client: string; says?: RegExp }>> = {
  'React 19': {
    server: () =>
      serverHtml(
        `import { renderToString } from 'react-dom/server'; ${REACT} export default renderToString(root);`,
      ),
    client: `import { hydrateRoot } from 'react-dom/client'; ${REACT} hydrateRoot(document.querySelector('#app'), root);`,
    // React tells of a node it did not expect, and draws the page anew.
    says: /hydrat/i,
  },
  'Vue 3': {
    server: () =>
      serverHtml(
        `import { renderToString } from 'vue/server-renderer'; ${VUE} export default await renderToString(vue.createSSRApp(Clinic));`,
      ),
    client: `${VUE} vue.createSSRApp(Clinic).mount('#app');`,
    says: /hydration/i,
  },
  'Svelte 5': {
    server: () =>
      serverHtml(
        `import { render } from 'svelte/server'; import Clinic from './apps/clinic.svelte'; export default render(Clinic).body;`,
      ),
    client: `import { hydrate } from 'svelte'; import Clinic from './apps/clinic.svelte'; hydrate(Clinic, { target: document.querySelector('#app') });`,
    says: /hydration/i,
  },
};
for (const [name, { server, client, says }] of Object.entries(HYDRATED)) {
  test(`${name}: hydrates over a mount that has its element already`, async () => {
    const script = field.serve(`/hydrate-${name.replace(/\W/g, '')}.js`, {
      html: await bundle(client),
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const { page, errors } = await field.open(
      `<div id="app">${await server()}</div>${SCRIPT.replace(' defer', '')}<script src="${script}" defer></script>`,
      { head: '', early: true },
    );
    await page.waitForFunction(() => 'app' in window, { timeout: 5000 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    // What the framework says of a node that it did not expect is its own affair; nothing else may go wrong.
    const others = (): string[] => errors.filter((error) => !says?.test(error));
    assert.deepEqual(others(), []);
    errors.length = 0;
    await drive(page, errors);
    await page.close();
  });
}

test('React 19: answers of a checker in a mount survive what its page renders', async () => {
  const script = field.serve('/answers.js', {
    html: await bundle(`
      import { StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      const Page = () => {
        const [n, setN] = useState(0);
        window.app = { step: () => setN((old) => old + 1) };
        return <main>
          {n % 2 ? <p key="a">More words</p> : null}
          <div key="c" data-vein="symptom-checker" data-no-intro="" className={'n' + n}>{n % 2 ? <span>x</span> : <a href="tel:+17024307661">(702) 430-7661</a>}</div>
        </main>;
      };
      createRoot(document.querySelector('#app')).render(<StrictMode><Page /></StrictMode>);`),
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  const { page, errors } = await field.open(`<div id="app"></div><script src="${script}"></script>`, {
    early: true,
  });
  await page.waitForFunction(
    () => document.querySelector('[data-vein] vein-symptom-checker')?.shadowRoot?.querySelector('input'),
    { timeout: 5000 },
  );
  await page.evaluate(() =>
    document
      .querySelector('vein-symptom-checker')!
      .shadowRoot!.querySelector<HTMLInputElement>('input')!
      .click(),
  );
  for (let i = 0; i < 4; i++) await tell(page, 'step');
  assert.equal(
    await page.evaluate(
      () =>
        document.querySelector('vein-symptom-checker')!.shadowRoot!.querySelectorAll('input:checked').length,
    ),
    1,
  );
  assert.deepEqual(errors, []);
  await page.close();
});

test('React 19: raw markup in a mount, as content systems without a head give it, is drawn and drawn anew', async () => {
  const script = field.serve('/raw.js', {
    html: await bundle(`
      import { StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      const Page = () => {
        const [n, setN] = useState(0);
        window.app = { step: () => setN((old) => old + 1) };
        return <><div data-vein="call-to-book" dangerouslySetInnerHTML={{ __html: '<a href="tel:+1702430766' + (n + 1) + '">Call ' + n + '</a>' }} />
          <div data-vein="call-to-book">{Array.from({ length: 3 }, (_, i) => <a key={(i + n) % 3} href={'tel:+1702555010' + ((i + n) % 3)}>x</a>)}</div></>;
      };
      createRoot(document.querySelector('#app')).render(<StrictMode><Page /></StrictMode>);`),
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  const { page, errors } = await field.open(`<div id="app"></div><script src="${script}"></script>`, {
    early: true,
  });
  await page.waitForFunction(
    () => document.querySelectorAll('[data-vein] > vein-call-to-book').length === 2,
    { timeout: 5000 },
  );
  for (let n = 0; n < 4; n++) {
    const calls = await page.evaluate(() =>
      [...document.querySelectorAll('#app [data-vein]')].map((place) => {
        const elements = place.querySelectorAll('vein-call-to-book');
        return [
          elements.length,
          elements[0]?.shadowRoot?.querySelector('[part~=call]')?.getAttribute('href'),
        ];
      }),
    );
    assert.deepEqual(calls, [
      [1, `tel:+1702430766${n + 1}`],
      [1, `tel:+1702555010${n % 3}`],
    ]);
    await tell(page, 'step');
  }
  assert.deepEqual(errors, []);
  await page.close();
});

test('the packages are the versions that are named here', () => {
  const version = (name: string): string =>
    (fieldRequire(`${name}/package.json`) as { version: string }).version.split('.')[0]!;
  assert.deepEqual(['react', 'vue', 'svelte', '@angular/core'].map(version), ['19', '3', '5', '21']);
});
