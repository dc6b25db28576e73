import assert from 'node:assert/strict';
import test from 'node:test';
import { journeyFindings } from '../../../src/elements/symptom-checker/journey.js';
import { EMERGENCY_ROWS, PAGES, type Page } from '../../../src/elements/symptom-checker/questions.js';
import {
  assess,
  EMERGENCY_KEYS,
  FINDINGS,
  type FindingKey,
  type Findings,
} from '../../../src/triage/index.js';
import { told } from '../../support/told.js';
import { ALL_VIGNETTES, anyFindings, forAll, FULL, without } from '../triage/cases.js';

/** What only a radio asks, so that it may be left as not sure. */
const MAY_BE_UNSURE: readonly string[] = (PAGES as readonly Page[])
  .flatMap(({ questions }) => questions)
  .flatMap((question) =>
    'choice' in question && question.values.includes('unknown') ? question.choice : [],
  );

/** Somebody who could be: every row of a list has an answer, and what follows from other answers fits them. */
function somebody(findings: Findings): Findings {
  const whole: Record<string, unknown> = {};
  for (const [key, allowed] of Object.entries(FINDINGS)) {
    if (findings[key as FindingKey] !== undefined) whole[key] = findings[key as FindingKey];
    else if (key === 'age') whole[key] = '18-49';
    else if (!MAY_BE_UNSURE.includes(key)) {
      whole[key] = allowed === 'yes-no' ? false : 'list' in allowed ? [] : 'none';
    }
  }
  let f = whole as Findings;
  const mother = f.pregnancy === 'pregnant' || f.pregnancy === 'postpartum-6w';
  if (mother && (f.sex === 'male' || f.age === '65-plus')) f = without(f, 'pregnancy', 'pregnancyWarning');
  else if (!mother) f = without(f, 'pregnancyWarning');
  const swollen = f.swelling !== 'none' || f.calf3cmBigger || f.pittingOneLeg;
  if (!swollen) f = without(f, 'swellingNew');
  if (!f.walkPain) {
    const none = { uphill: false, ordinaryPace: false, site: [] };
    const feel = { burstingWalkPain: false, easesRaisingLegs: false, leanForwardRelief: false };
    f = { ...without(f, 'startsAtRest', 'goneIn10Min'), ...none, ...feel };
  }
  return f;
}

test('the pages asked lead to the level that all findings have', (t) => {
  const lengths: number[] = [];
  forAll(
    t,
    anyFindings.map(somebody),
    (f) => {
      const journey = told(f);
      const found = assess(journeyFindings(journey));
      const all = assess(f);
      lengths.push(journey.pages.length);
      assert.equal(found.level, all.level, `${found.rule}, all: ${all.rule}, ${JSON.stringify(f)}`);
      if (all.level === 'visit' || all.level === 'self-care') {
        const shown = [found.rule, found.who, found.within];
        assert.deepEqual(shown, [all.rule, all.who, all.within], JSON.stringify(f));
      }
    },
    FULL ? 100_000 : 800,
  );
  t.diagnostic(`the longest ${Math.max(...lengths)} pages`);
  assert.ok(Math.max(...lengths) <= 19);
});

test('law 8: every single emergency sign stands on the first two pages and stops there', () => {
  const [first, second] = PAGES;
  const rows = [...first.questions, ...second.questions].flatMap(
    (question) => question.rows as readonly string[],
  );
  assert.deepEqual([...rows].sort(), [...EMERGENCY_KEYS].sort());
  assert.deepEqual([...EMERGENCY_ROWS].sort(), [...EMERGENCY_KEYS].sort());
  for (const key of EMERGENCY_KEYS) assert.ok(told({ [key]: true }).pages.length <= 2, key);
});

test('answers that are an emergency together stop the journey on the page that completes them', () => {
  const last = (f: Findings): string | undefined => told(somebody(f)).pages.at(-1);
  assert.equal(last({ darkUrine: true, vomitingDehydrated: true }), 'body-today');
  assert.equal(last({ racingHeart: true, breathlessNew: true }), 'body-today');
  assert.equal(last({ breathlessNew: true, crampConstant: true }), 'body-today');
  assert.equal(last({ fever: true, spotsNotFading: true }), 'body-today');
  assert.equal(last({ fever: true, rashBlisters: true, newMedicine: true }), 'fever-today');
  assert.equal(last({ fever: true, footWound: true, diabetes: true }), 'fever-today');
  assert.equal(last({ fever: true, racingHeart: true, ulcer: 'under-2w' }), 'fever-today');
  assert.equal(last({ breathlessNew: true, sex: 'female', pregnancy: 'postpartum-6w' }), 'pregnancy');
  assert.equal(last({ breathlessNew: true, activeCancer: true }), 'clot-risk');
  assert.equal(last({ bruiseGrowing: true, racingHeart: true, bloodThinner: true }), 'clot-risk');
});

test('every vignette, told page by page, ends at its level, with whom and how soon', () => {
  for (const { id, findings } of ALL_VIGNETTES) {
    const found = assess(journeyFindings(told(findings)));
    const all = assess(somebody(findings));
    assert.deepEqual([id, found.level], [id, all.level]);
    if (all.level !== 'today') assert.deepEqual([id, found.who, found.within], [id, all.who, all.within]);
  }
});

test('"Did we ask about your main trouble?" stands before a result that rests on nothing else', () => {
  const asks = (f: Findings): boolean => told(somebody(f)).pages.includes('asked-main');
  assert.equal(asks({ otherProblem: true }), true);
  assert.equal(asks({ otherProblem: true, spider: true, wantsTreatment: true }), true);
  assert.equal(asks({ otherProblem: true, veinTreatmentRecent: true }), true);
  assert.equal(asks({ otherProblem: true, veinTreatmentRecent: true, bruise: true }), false);
  assert.equal(asks({ otherProblem: true, varicose: true, ache: true }), false);
  assert.equal(asks({ otherProblem: true, age: 'under-18' }), false);
  assert.equal(asks({ varicose: true }), false);
});

test('plain varicose veins see at most 12 pages', () => {
  for (const sex of ['female', 'male', undefined] as const)
    for (const feeling of ['ache', 'heavy', 'itching', 'spider'] as const) {
      const said: Findings = {
        ...(sex && { sex }),
        age: '50-64',
        swelling: 'none',
        varicose: true,
        [feeling]: true,
      };
      const { pages } = told({ nightCramps: 'none', walkPain: false, ...said });
      assert.ok(pages.length <= 12, `${sex} ${feeling}: ${pages.join(' ')}`);
    }
});
