import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { watchedPage } from '../support/browser.js';
import { assess } from 'vein-elements/triage';
import { openSite } from '../support/open-site.js';
import { servePages, type TestPage } from '../support/page-server.js';
import { VERSION } from '../../src/version.js';

const TAGS = ['vein-symptom-checker', 'vein-pump-diagram', 'vein-call-to-book'];
const FILE = '/dist/vein-elements.min.js';

const body = TAGS.map((tag) => `<${tag}><a href="tel:+17024307661">(702) 430-7661</a></${tag}>`).join('');
const html = (head: string, end = ''): TestPage => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><script>window.before = new Set(Object.getOwnPropertyNames(window))</script>${head}</head><body>${body}${end}</body></html>`,
});
const code = readFileSync(`.${FILE}`, 'utf8');
const pages = {
  '/defer.html': html(`<script src="${FILE}" defer></script>`),
  '/async.html': html(`<script src="${FILE}" async></script>`),
  '/blocking.html': html(`<script src="${FILE}"></script>`),
  '/end.html': html('', `<script src="${FILE}"></script>`),
  '/module.html': html(`<script src="${FILE}" type="module"></script>`),
  '/esm.html': html(`<script src="/dist/vein-elements.mjs" type="module"></script>`),
  '/twice.html': html(`<script src="${FILE}" defer></script>`, `<script src="${FILE}"></script>`),
  '/with-single.html': html(
    `<script src="${FILE}" defer></script><script src="/dist/vein-call-to-book.min.js" defer></script>`,
  ),
  '/joined.html': html('', `<script src="/joined.js"></script>`),
  '/joined.js': {
    html: `var a = 1\n${code}\n;(function(){ window.after = true })()`,
    headers: { 'content-type': 'text/javascript' },
  },
};

/** Tells what each task of a script draws: the script itself, then its timers and frames. */
const WATCH = `<script>
  window.tasks = [];
  const drawn = () => [...document.body.children].filter((one) => one.shadowRoot?.firstElementChild);
  const seen = new Set();
  // What a task starts is drawn in its microtasks: some turns later it is.
  const tell = (task, turns = 20) => {
    if (turns) return queueMicrotask(() => tell(task, turns - 1));
    const fresh = drawn().filter((one) => !seen.has(one));
    fresh.forEach((one) => seen.add(one));
    if (fresh.length > 0) tasks.push([task, fresh.map((one) => one.localName).join()]);
  };
  for (const name of ['setTimeout', 'requestAnimationFrame']) {
    const real = window[name];
    window[name] = (call, wait) => real((now) => (call(now), tell(name)), wait);
  }
</script>`;
const ZONED = body.replace('<vein-call-to-book', '<vein-call-to-book hours="mo-su" time-zone="Asia/Tokyo"');

const site = openSite(() =>
  servePages({
    ...pages,
    '/tasks': {
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="/dist/vein-elements.css">${WATCH}</head><body>${ZONED}<script src="/tasks.js"></script></body></html>`,
    },
    '/tasks.js': { html: `${code}\n;tell('script')`, headers: { 'content-type': 'text/javascript' } },
  }),
);

const defined = (page: Page): Promise<string[]> =>
  page.evaluate(
    (tags) => tags.filter((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild),
    TAGS,
  );

for (const path of Object.keys(pages).filter((name) => name.endsWith('.html'))) {
  test(`${path}: all three render, nothing is logged`, async () => {
    const { page, errors, warnings } = await watchedPage(site.browser);
    await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    assert.deepEqual(await defined(page), TAGS);
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });
}

test('connecting draws: the first element in the script itself, the others in turn, and none waits for a frame', async () => {
  const { page, errors, warnings } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/tasks`);
  await page.waitForFunction(
    (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild),
    {},
    TAGS,
  );
  const tasks = await page.evaluate(() => (window as unknown as { tasks: [string, string][] }).tasks);
  const [first, ...others] = tasks.map(([task]) => task);
  assert.equal(first, 'script');
  assert.ok(others.length > 0 && others.every((task) => task === 'setTimeout'), others.join());
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
});

/** Lit's own: its version markers, and where its decorators keep their notes. */
const LITS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

test('the bundle leaves nothing on the window but what Lit itself sets', async () => {
  const { page } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/defer.html`, { waitUntil: 'networkidle0' });
  const left = await page.evaluate(() => {
    const { before: known } = window as unknown as { before: Set<string> };
    return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && name !== 'before');
  });
  assert.deepEqual(left.sort(), LITS);
  await page.close();
});

test('Lit is in the bundle as it is installed: the page has its version markers', async () => {
  const { page } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/defer.html`, { waitUntil: 'networkidle0' });
  const shown = await page.evaluate(() => {
    const { litElementVersions, reactiveElementVersions, litHtmlVersions } = window as unknown as Record<
      string,
      string[]
    >;
    return {
      'lit-element': litElementVersions,
      '@lit/reactive-element': reactiveElementVersions,
      'lit-html': litHtmlVersions,
    };
  });
  for (const [name, versions] of Object.entries(shown)) {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    assert.deepEqual(versions, [version], name);
  }
  await page.close();
});

test('another version is told once, and the first stays', async () => {
  const { page, warnings } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/defer.html`, { waitUntil: 'networkidle0' });
  const other = code.replaceAll(VERSION, '9.9.9');
  await page.evaluate(
    (script) =>
      document.head.append(Object.assign(document.createElement('script'), { textContent: script })),
    other,
  );
  assert.deepEqual(
    warnings,
    TAGS.toReversed()
      .map((tag) => `<${tag}> 9.9.9 was not registered: ${VERSION} came first.`)
      .sort(),
  );
  await page.close();
});

test('what leaves a bundle keeps its names: results, events, exports', async () => {
  const { page, errors } = await watchedPage(site.browser);
  await page.goto(`${site.origin}/defer.html`, { waitUntil: 'networkidle0' });
  const seen = await page.evaluate(async () => {
    const checker = document.querySelector('vein-symptom-checker')!;
    const diagram = document.querySelector('vein-pump-diagram')!;
    let shared: unknown;
    let settings: unknown;
    checker.addEventListener('vein-checker-complete', (event) => (shared = event.shared));
    diagram.addEventListener('vein-pump-change', (event) => (settings = event.settings));
    checker.shareResult = true;
    await checker.start();
    checker.shadowRoot!.querySelector<HTMLInputElement>('input[name=chestPain]')!.click();
    await checker.next();
    diagram.view = 'explore';
    await diagram.updateComplete;
    const activities = diagram.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=activity]');
    [...activities].find(({ checked }) => !checked)!.click();
    await new Promise((resolve) => diagram.addEventListener('vein-pump-change', resolve, { once: true }));
    await diagram.seek(10);
    const [head = '', first = ''] = diagram
      .toCSV()
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    return {
      shared,
      settings: Object.keys(settings as object),
      assessment: Object.keys(checker.assessment!),
      reason: Object.keys(checker.assessment!.reasons[0]!),
      head,
      numbers: first.split(',').slice(1).map(Number),
    };
  });
  const known = assess({ chestPain: true });
  assert.deepEqual(seen.shared, { level: 'emergency', rule: known.rule });
  assert.deepEqual(seen.settings, ['leg', 'compare', 'activity', 'stocking', 'speed']);
  assert.deepEqual(seen.assessment, Object.keys(known));
  assert.deepEqual(seen.reason, Object.keys(known.reasons[0]!));
  assert.match(seen.head, /pressure/);
  assert.ok(seen.numbers.every(Number.isFinite), String(seen.numbers));
  assert.deepEqual(errors, []);
  await page.close();
});
