import assert from 'node:assert/strict';
import test from 'node:test';
import { assess, safetyNetFor, SAFETY_NET, type Findings, type NetId } from '../../../src/triage/index.js';
import { ALL_VIGNETTES } from './cases.js';

const net = (f: Findings): NetId[] => safetyNetFor(assess(f), f);

test('a result adds the signs that make it urgent', () => {
  assert.deepEqual(net({ swelling: 'one-calf' }), ['call.clot']);
  assert.deepEqual(net({ burningNumbFeet: true }), ['call.spine', 'care.artery']);
  assert.deepEqual(net({ varicose: true, ache: true }), []);
});

test('who is pregnant or has just given birth hears the warning signs with every calm result', () => {
  for (const pregnancy of ['pregnant', 'postpartum-6w'] as const)
    assert.deepEqual(net({ pregnancy, varicose: true, ache: true }), ['care.pregnancy']);
  assert.deepEqual(net({ pregnancy: 'pregnant', calfTender: true }), ['call.clot']);
});

test('who takes a statin hears of weak muscles, with self-care too', () => {
  assert.deepEqual(net({ statin: true }), ['care.medicine']);
  assert.deepEqual(net({ statin: true, ache: true }), ['care.medicine']);
  assert.deepEqual(net({}), []);
});

test('every line of the safety net is said in some case', () => {
  const said = new Set(ALL_VIGNETTES.flatMap(({ findings }) => net(findings)));
  assert.deepEqual(
    SAFETY_NET.filter(({ id }) => !said.has(id)).map(({ id }) => id),
    [],
  );
});
