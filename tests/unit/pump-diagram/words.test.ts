import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { MEASURES, readability } from '../../../scripts/content/readability.js';
import type { Words } from '../../../src/elements/pump-diagram/describe.js';
import { ClipPlayer } from '../../../src/elements/pump-diagram/story/clip-player.js';
import { said } from '../../../src/elements/pump-diagram/story/say.js';
import { CHOICES, LAST, SCENES, shotOf } from '../../../src/elements/pump-diagram/story/scenes.js';
import { pumpDiagram as en } from '../../../src/i18n/en/pump-diagram.js';
import { pumpDiagram as es } from '../../../src/i18n/es/pump-diagram.js';
import { atOnce } from '../../../src/lib/slices.js';

const LANGUAGES = { en, es };
const CODES = ['en', 'es'] as const;
type Code = (typeof CODES)[number];

const speaker = (code: Code): Words => ({
  term: (key: string, ...values: unknown[]) => {
    const term = (LANGUAGES[code] as unknown as Record<string, unknown>)[key];
    return typeof term === 'function' ? (term as (...all: unknown[]) => string)(...values) : String(term);
  },
});

/** Every scene, and every choice of the last, at its telling moment, in words. */
function storyIn(code: Code): Record<string, string> {
  const states = [
    ...SCENES.map((_, i) => ({ scene: i + 1, choice: -1 })),
    ...CHOICES.map((_, choice) => ({ scene: LAST, choice })),
  ];
  return Object.fromEntries(
    states.map(({ scene, choice }) => {
      const shot = shotOf(scene, choice);
      const player = new ClipPlayer();
      atOnce(player.showing(shot.clip, shot.clip.telling));
      const title = en['pump.titles'].split('\n')[scene - 1]!;
      const name = choice < 0 ? `${scene} ${title}` : `${scene} ${en['pump.choices'].split('\n')[choice]!}`;
      return [name, said(speaker(code), { scene, choice, motion: 'still' }, shot.values?.(player) ?? {})];
    }),
  );
}

const FILE = new URL('../../fixtures/pump-story.json', import.meta.url);

test('the story says what it said when it was last read', () => {
  const story = { en: storyIn('en'), es: storyIn('es') };
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify(story, undefined, 2)}\n`);
  assert.deepEqual(
    story,
    JSON.parse(readFileSync(FILE, 'utf8')),
    'read the sentences, then run with UPDATE=1',
  );
});

test('scene 6 says 25 and 64', () => {
  for (const code of CODES) assert.match(storyIn(code)['6 When valves leak']!, /\b25 mmHg.*\b64 mmHg/);
});

test('every number that a sentence names is one of its scene, and each is said', () => {
  for (const code of CODES) {
    const texts = LANGUAGES[code]['pump.scenes'].split('\n').map((text, i) => [text, SCENES[i]!] as const);
    const helps = LANGUAGES[code]['pump.helps'].split('\n').map((text, i) => [text, CHOICES[i]!] as const);
    for (const [text, shot] of [...texts, ...helps]) {
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const player = new ClipPlayer();
      atOnce(player.showing(shot.clip, shot.clip.telling));
      assert.deepEqual(new Set(named), new Set(Object.keys(shot.values?.(player) ?? {})), text);
    }
  }
});

test('both languages have a line for every item of every list', () => {
  for (const [key, term] of Object.entries(en)) {
    if (typeof term !== 'string') continue;
    const other = (es as unknown as Record<string, string>)[key]!;
    assert.equal(other.split('\n').length, term.split('\n').length, key);
  }
  for (const code of CODES) {
    assert.equal(LANGUAGES[code]['pump.scenes'].split('\n').length, SCENES.length);
    assert.equal(LANGUAGES[code]['pump.titles'].split('\n').length, SCENES.length);
    assert.equal(LANGUAGES[code]['pump.helps'].split('\n').length, CHOICES.length);
    assert.equal(LANGUAGES[code]['pump.choices'].split('\n').length, CHOICES.length);
  }
});

test('every scene reads as plainly as a screen must, and every longer text as plainly as a sentence', () => {
  for (const measure of MEASURES) {
    const { code, limits, harder, name } = measure;
    const check = (text: string, limit: number | undefined): void => {
      const score = readability(text, measure);
      if (limit !== undefined)
        assert.ok((score - limit) * harder <= 0, `${code}, ${name} ${score.toFixed(1)}: ${text}`);
    };
    for (const scene of Object.values(storyIn(code))) check(scene, limits.screen);
    const texts = Object.values(LANGUAGES[code])
      .filter((term): term is string => typeof term === 'string' && /[.?!]$/m.test(term))
      .flatMap((term) => term.replace(/\{\w+\}/g, '9').split('\n'));
    for (const text of [...texts, LANGUAGES[code]['pump.difference']('one', 25, 'other', 64)])
      check(text, limits.text);
  }
});
