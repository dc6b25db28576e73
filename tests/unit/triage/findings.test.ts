import test from 'node:test';
import assert from 'node:assert/strict';
import {
  assess,
  checkFindings,
  CLOT_RISK_KEYS,
  EMERGENCY_KEYS,
  FINDINGS,
  GROUPS,
  SAME_DAY_KEYS,
  type Findings,
} from '../../../src/triage/index.js';
import { ATOMS, findingsOf } from './cases.js';

test('every key stands in one group, in the order of the questions', () => {
  const keys = Object.values(GROUPS).flat();
  assert.deepEqual(keys, Object.keys(FINDINGS));
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(
    [EMERGENCY_KEYS.length, SAME_DAY_KEYS.length, CLOT_RISK_KEYS.length, keys.length],
    [17, 26, 9, 105],
  );
  assert.deepEqual(Object.keys(GROUPS), [
    'about',
    'emergency',
    'same-day',
    'clot-risk',
    'walking',
    'vein-signs',
    'vein-symptoms',
    'pattern',
    'other-causes',
    'health',
  ]);
});

test('every allowed value is taken, alone and with all others absent', () => {
  for (const atom of ATOMS) assert.doesNotThrow(() => assess(findingsOf([atom])), String(atom));
});

test('an undefined value counts as absent', () => {
  const unsure = { swelling: 'one-calf', swellingNew: undefined } as unknown as Findings;
  assert.deepEqual(assess(unsure), assess({ swelling: 'one-calf' }));
});

test('an unknown key is named, with the keys that exist', () => {
  for (const key of ['legHurts', 'BreathlessNow', 'toString', 'constructor', 'wells', 'child', '0', ''])
    assert.throws(
      () => checkFindings({ [key]: true }),
      (error: Error) =>
        error instanceof TypeError &&
        error.message.includes(`key: got ${key} `) &&
        error.message.includes('breathlessNow'),
    );
  assert.throws(() => checkFindings(JSON.parse('{"__proto__": true}')), /__proto__/);
});

test('an unknown value is named, with key and allowed values', () => {
  const cases: readonly (readonly [object, RegExp])[] = [
    [{ fever: 'yes' }, /findings\.fever: got yes \(string\), allowed: true, false/],
    [{ fever: 'true' }, /findings\.fever: got true \(string\)/],
    [{ fever: 1 }, /findings\.fever: got 1 \(number\)/],
    [{ fever: null }, /findings\.fever: got null/],
    [{ age: 'old' }, /findings\.age: got old \(string\), allowed: under-18, 18-49, 50-64, 65-plus/],
    [{ age: 'unknown' }, /findings\.age/],
    [
      { swelling: true },
      /findings\.swelling: got true \(boolean\), allowed: none, both, one-calf, one-whole-leg/,
    ],
    [{ pregnancy: false }, /findings\.pregnancy/],
    [{ site: 'calf' }, /findings\.site: got calf \(string\), allowed: a list of calf, thigh/],
    [{ site: ['calf', 'knee'] }, /findings\.site: got calf,knee/],
    [{ ulcer: 'toString' }, /findings\.ulcer/],
  ];
  for (const [findings, message] of cases) assert.throws(() => assess(findings), message);
});

test('what is no object is refused', () => {
  for (const value of [undefined, null, 'fever', 3, true, [], ['fever']])
    assert.throws(
      () => assess(value as unknown as Findings),
      /^TypeError: findings: got .*allowed: an object$/,
    );
});
