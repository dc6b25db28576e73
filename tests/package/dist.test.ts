import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const RESIZE = 'embed-resize.js';
const loaded = readdirSync('dist').filter((file) => /\.m?js$/.test(file));
const scripts = loaded.filter((file) => file !== RESIZE);

test('dist holds the bundles a script tag loads', () => {
  assert.deepEqual(scripts.sort(), [
    'vein-call-to-book.min.js',
    'vein-elements.min.js',
    'vein-elements.mjs',
    'vein-pump-diagram.min.js',
    'vein-symptom-checker.min.js',
  ]);
});

for (const file of scripts) {
  const code = readFileSync(`dist/${file}`, 'utf8');
  test(`${file} holds Lit's production build, no eval and its own Trusted Types policy`, () => {
    assert.doesNotMatch(code, /dev mode|Not recommended for production/);
    assert.doesNotMatch(code, /\beval\(|new Function/);
    const policies = [...code.matchAll(/createPolicy\("([^"]+)"/g)].map(([, name]) => name);
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
    assert.deepEqual([...new Set(policies)], [`${file.replace(/\.(min\.js|mjs)$/, '')}-${version}`]);
  });
  test(`${file} contains no style attribute and no address of a third party`, () => {
    assert.doesNotMatch(code, /<[a-z][^>]*\sstyle=/);
    assert.doesNotMatch(code, /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  });
}

test('sri.json holds the hash of every file a page may load', () => {
  const hashes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, string>;
  assert.deepEqual(Object.keys(hashes).sort(), [...loaded, 'vein-elements.css'].sort());
  for (const [file, hash] of Object.entries(hashes)) {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, file);
  }
});

test('the script for the page around a frame is 1 kB at most, the page in it names each of its parts by hash', () => {
  assert.ok(readFileSync(`dist/${RESIZE}`).length <= 1000);
  const html = readFileSync('dist/embed.html', 'utf8');
  const [, policy = ''] = /content="(default-src[^"]*)"/.exec(html)!;
  for (const tag of ['style', 'script type="module"']) {
    const text = new RegExp(`<${tag}>([^]*?)</`).exec(html)![1]!;
    const hash = createHash('sha256').update(text).digest('base64');
    assert.ok(policy.includes(`'sha256-${hash}'`), tag);
  }
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  assert.doesNotMatch(html, /addEventListener|onmessage|\son\w+=/, 'it listens to nothing');
});

test('the licences of everything bundled are in dist', () => {
  const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'tslib']) {
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
  }
});
