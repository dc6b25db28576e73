import assert from 'node:assert/strict';
import test from 'node:test';
import { CHECKER, CODES, say } from '../../../scripts/content/languages.js';
import { NAMES } from '../../../scripts/protocol/names.js';
import { CHAPTERS } from '../../../scripts/protocol/protocol.js';
import { SIGNS } from '../../../src/elements/symptom-checker/pictures/signs.js';
import { PAGES, type Page } from '../../../src/elements/symptom-checker/questions.js';
import {
  ADVICE,
  CAUTIONS,
  FINDINGS,
  PREDICATES,
  RULES,
  SOURCES,
  TREATMENTS,
  type Rule,
} from '../../../src/triage/index.js';
import { keyOf } from '../../../src/triage/predicates.js';
import { ALL_VIGNETTES } from '../triage/cases.js';
import { idsIn, PROTOCOL, readable } from './contents.js';

const text = readable(PROTOCOL);
const ids = idsIn(PROTOCOL);
const has = (part: string): boolean => text.includes(part.replace(/\s+/g, ' ').trim());
const missing = (all: readonly string[]): string[] => all.filter((id) => !ids.includes(id));

test('every text of the checker is in the protocol, in both languages', () => {
  for (const code of CODES)
    for (const [key, term] of Object.entries(CHECKER[code])) {
      if (key.startsWith('$')) continue;
      // Of a text that takes values, what stands around them.
      const parts = say(term, '\u0000', '\u0000').split('\u0000');
      for (const line of parts.flatMap((part) => part.split('\n')))
        assert.ok(has(line), `${code} ${key}: "${line}"`);
    }
});

test('every rule, page, finding, predicate, caution, advice, treatment, source and case has an address', () => {
  assert.deepEqual(
    missing([
      ...RULES.map(({ id }) => `rule-${id}`),
      ...(PAGES as readonly Page[]).map(({ id }) => `page-${id}`),
      ...Object.keys(FINDINGS).map((key) => `finding-${key}`),
      ...Object.keys(PREDICATES).map((id) => `term-${id}`),
      ...CAUTIONS.map(({ id }) => `caution-${id}`),
      ...ADVICE.map(({ id }) => `advice-${id}`),
      ...TREATMENTS.map(({ id }) => `treatment-${id}`),
      ...Object.keys(SOURCES).map((id) => `source-${id}`),
      ...ALL_VIGNETTES.map(({ id }) => `case-${id}`),
      ...CHAPTERS.map(({ id }) => id),
      'changes-2026-11-26',
    ]),
    [],
  );
});

test('no address is given twice, and every link inside leads somewhere', () => {
  assert.equal(new Set(ids).size, ids.length, ids.filter((id, at) => ids.indexOf(id) !== at).join(' '));
  const links = [...PROTOCOL.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
  assert.ok(links.length > 500);
  assert.deepEqual(missing([...new Set(links)]), []);
});

test('the rules stand in their order, each row with a number, its findings in words and its sources', () => {
  const order = [...PROTOCOL.matchAll(/<article class="rule [^"]*" id="rule-([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  const expected = (RULES as readonly Rule[]).map(({ id }) => id).filter((id, at, all) => id !== all[at - 1]);
  // Ordinary veins in pregnancy are self-care, and are told with it.
  const calm = (id: string): boolean => id === 'pregnant-veins' || id === 'self-care';
  assert.deepEqual(
    order.map((id) => id.replace(/-\d+$/, '')),
    [...expected.filter((id) => !calm(id)), ...expected.filter(calm)],
  );
  for (const [at, rule] of (RULES as readonly Rule[]).entries()) {
    assert.match(PROTOCOL, new RegExp(`<span class="number">${at + 1}</span>`), rule.id);
    for (const what of rule.needs.flat()) {
      const key =
        typeof what === 'string' && what in PREDICATES ? `term-${what}` : `finding-${keyOf(what as never)}`;
      assert.ok(PROTOCOL.includes(`href="#${key}"`), `${rule.id}: ${key}`);
    }
  }
});

test('a rule says that a booking is offered where a row of it sends to the vein clinic, and by which rows', () => {
  const rows = RULES as readonly Rule[];
  for (const article of PROTOCOL.split('<article class="rule ').slice(1)) {
    const [, id = ''] = /id="rule-([^"]+)"/.exec(article) ?? [];
    const numbers = [...article.matchAll(/<div class="row">\s*<span class="number">(\d+)</g)].map(([, n]) =>
      Number(n),
    );
    const bookable = numbers.filter((number) => rows[number - 1]?.who === 'vein-clinic');
    const by = bookable.length < numbers.length ? ` by row ${bookable.join(', ')} alone` : '';
    const says = bookable.length > 0 ? `Offered${by}, but never to somebody pregnant` : 'Never.';
    assert.ok(numbers.length > 0 && article.includes(`<dt>Booking</dt>\n<dd>${says}`), `${id}: ${says}`);
  }
});

test('every published case is told with its story and the reason of its author', () => {
  for (const one of ALL_VIGNETTES) {
    assert.ok(has(one.text), one.id);
    assert.ok(has((one as unknown as { why: string }).why), one.id);
  }
});

test('every source is told in full, with its address where it has one', () => {
  for (const { org, title, year, url } of Object.values(SOURCES)) {
    assert.ok(has(`${org}. ${title}. ${year}.`), title);
    if (url) assert.ok(PROTOCOL.includes(`<a href="${url}"`), title);
  }
});

test('every drawing of a sign is shown', () => {
  const [, drawings = ''] = /<ul class="drawings">(.*?)<\/ul>/s.exec(PROTOCOL) ?? [];
  assert.equal(drawings.split('<svg').length - 1, Object.keys(SIGNS).length);
});

test('nothing is undefined, and no key stands where its text should', () => {
  assert.doesNotMatch(text, /undefined|\[object|NaN|null\b|=>/);
  const keys = Object.keys(CHECKER.en).filter((key) => key.includes('.'));
  assert.deepEqual(
    keys.filter((key) => new RegExp(`(^|\\s)${key.replace(/\./g, '\\.')}(\\s|$)`).test(text)),
    [],
  );
});

test('every finding and each of its values has a name', () => {
  const values = Object.entries(FINDINGS).flatMap(([key, allowed]) => {
    if (allowed === 'yes-no') return [key];
    const all = 'list' in allowed ? allowed.list : allowed;
    return [key, ...all.map((value) => `${key}=${value}`)];
  });
  assert.deepEqual(
    values.filter((name) => !NAMES[name]),
    [],
  );
  const known = new Set(Object.keys(FINDINGS));
  assert.deepEqual(
    Object.keys(NAMES).filter((name) => !known.has(name.split('=')[0] ?? '')),
    [],
  );
});

test('the same contents give the same bytes, and no page of the outside is asked', () => {
  assert.doesNotMatch(PROTOCOL, /\ssrc=|@import|url\(|<link|<iframe/);
  assert.match(PROTOCOL, /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
});

test('it says for whom it is, that it is not validated, and how long it takes', () => {
  assert.ok(has('It has not been validated on patients.'));
  assert.match(text, /About 60 minutes for one language/);
  const minutes = CHAPTERS.reduce((sum, chapter) => sum + (chapter.minutes ?? 0), 0);
  assert.ok(minutes <= 60, `${minutes} minutes`);
});
