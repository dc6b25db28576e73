import assert from 'node:assert/strict';
import test from 'node:test';
import { changesBetween, HEADS, type Change } from '../../../scripts/protocol/changes.js';
import { versionsBefore, type Snapshot } from '../../../scripts/protocol/snapshot.js';
import { changes as changesChapter } from '../../../scripts/protocol/chapters/changes.js';
import { markupOf } from '../../../scripts/protocol/markup.js';
import { contentsOf } from '../../../scripts/protocol/protocol.js';
import { NOW, readable } from './contents.js';

const copy = (change: (draft: Draft) => void): Snapshot => {
  const draft = JSON.parse(JSON.stringify(NOW)) as Draft;
  change(draft);
  return draft as unknown as Snapshot;
};
interface Draft {
  rules: Record<string, unknown>[];
  texts: Record<string, Record<string, string>>;
  sources: Record<string, Record<string, unknown>>;
  findings: Record<string, unknown>;
  cautions: Record<string, unknown>[];
}
const heads = (changes: readonly Change[]): string[] => changes.map(({ head, what }) => `${head}: ${what}`);
const rowOf = (draft: Draft, id: string): Record<string, unknown> =>
  draft.rules.find((rule) => rule.id === id)!;

test('the same content has no changes', () => {
  assert.deepEqual(
    changesBetween(
      NOW,
      copy(() => undefined),
    ),
    [],
  );
});

test('a changed label, a changed rule and a changed source are listed under their heads, the gravest first', () => {
  const before = copy((draft) => {
    draft.texts.en!['f.calfTender'] = 'The calf is tender';
    rowOf(draft, 'clot').level = 'visit';
    rowOf(draft, 'clot').within = '2-weeks';
    draft.sources.ng158!.year = 2012;
  });
  const changes = changesBetween(before, NOW).filter(
    ({ what }) => !what.startsWith('Rule: ') || what === 'Rule: clot',
  );
  assert.deepEqual(heads(changes), [
    'raised: Rule: clot',
    'reworded: Source: ng158',
    'reworded: Answer: calf hurts when pressed',
  ]);
  const [clot, source, label] = changes;
  assert.match(clot!.before[0]!, /^A visit, own doctor or urgent care, within 2 weeks/);
  assert.match(clot!.after[0]!, /^Same-day care, own doctor or urgent care, today/);
  assert.match(source!.before[0]!, /2012/);
  assert.deepEqual(label!.before[0], 'The calf is tender');
  assert.deepEqual(label!.after, [NOW.texts.en!['f.calfTender'], NOW.texts.es!['f.calfTender']]);
});

test('the protocol tells them under these heads, old and new beside each other', () => {
  const before = copy((draft) => {
    draft.texts.en!['f.calfTender'] = 'The calf is tender';
    for (const row of draft.rules) if (row.id === 'wish') row.level = 'self-care';
    draft.sources.ng158!.year = 2012;
  });
  const contents = { ...contentsOf(NOW, '0.0.0'), earlier: [{ ...before, contentVersion: '2026-11-28' }] };
  const text = readable(markupOf(changesChapter.body(contents)));
  assert.match(text, /From 2026-11-28 to 2026-11-29 /);
  assert.match(text, /Raised urgency \(1\).* Rule: wish .*Self-care.*A visit.*Lowered urgency \(0\)/);
  assert.match(
    text,
    /Reworded \(2\).* Source: ng158 .*2012.*2020.* Answer: calf hurts when pressed .*tender.*pressed/,
  );
});

test('a rule that is less urgent is lowered, by its level, how soon, or its least urgent row', () => {
  const oneRow = copy((draft) => (rowOf(draft, 'artery').within = 'routine'));
  assert.deepEqual(heads(changesBetween(NOW, oneRow)), ['lowered: Rule: artery']);
  const all = copy((draft) =>
    draft.rules.filter(({ id }) => id === 'artery').forEach((row) => (row.within = 'routine')),
  );
  assert.deepEqual(heads(changesBetween(NOW, all)), ['lowered: Rule: artery']);
  assert.deepEqual(heads(changesBetween(all, NOW)), ['raised: Rule: artery']);
});

test('what is added, what is removed, and a rule that matches in another way', () => {
  const other = copy((draft) => {
    draft.rules = draft.rules.filter(({ id }) => id !== 'wish');
    rowOf(draft, 'shingles').needs = [['rashBlisters'], ['ache']];
    draft.findings.rainbow = 'yes-no';
    draft.texts.es!['rule.shingles'] = 'Otra frase.';
  });
  assert.deepEqual(heads(changesBetween(NOW, other)), [
    'added: Finding: rainbow',
    'removed: Rule: wish',
    'changed: Rule: shingles',
    'reworded: Reason given by the rule “shingles”',
  ]);
});

test('rules that change places are told: the order decides', () => {
  const swapped = copy((draft) => draft.rules.push(draft.rules.splice(0, 1)[0]!));
  assert.deepEqual(heads(changesBetween(NOW, swapped)), [
    'changed: Order of the rules that both versions have',
  ]);
});

test('a condition that is written anew and means the same is no change', () => {
  const other = copy((draft) => (draft.cautions[0]!.when = 'f => other(f)'));
  assert.deepEqual(changesBetween(NOW, other), []);
});

test('every kept version can be compared, and is told without code or keys', () => {
  const versions = versionsBefore(NOW.contentVersion);
  assert.ok(versions.length > 0);
  for (const version of versions) {
    const changes = changesBetween(version, NOW);
    const order = changes.map(({ head }) => HEADS.indexOf(head));
    assert.deepEqual(order, [...order].sort());
    for (const { what, before, after } of changes) {
      const told = [what, ...before, ...after].join(' ');
      assert.doesNotMatch(told, /=>|undefined|void 0|\[object|(^|\s)(f|v|q|rule|advice)\.\w/, told);
      assert.ok(before.length + after.length > 0, what);
    }
  }
});
