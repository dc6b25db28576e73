import assert from 'node:assert/strict';
import test from 'node:test';
import {
  answer,
  back,
  change,
  currentPage,
  journeyFindings,
  next,
  START,
  type Journey,
} from '../../../src/elements/symptom-checker/journey.js';
import { noneOf, pathOf } from '../../../src/elements/symptom-checker/answers.js';
import type { Question } from '../../../src/elements/symptom-checker/questions.js';

const question = (journey: Journey, id: string): Question =>
  currentPage(journey)!.questions.find((one) => one.id === id)!;

/** Answers every question of the page with the given value, or with nothing to tell. */
const fill = (journey: Journey, said: Record<string, string | boolean> = {}): Journey =>
  currentPage(journey)!.questions.reduce((done, one) => {
    if ('choice' in one) return answer(done, one, one.choice, said[one.choice] ?? one.values.at(-1)!);
    const rows = one.rows.filter((row) => said[row]);
    if (rows.length === 0) return answer(done, one, noneOf(one), true);
    return rows.reduce((state, row) => answer(state, one, row, true), done);
  }, journey);

const walk = (said: Record<string, string | boolean>, skipReview = true): Journey => {
  let journey = next(START, skipReview);
  for (let page = 0; journey.stage === 'question' && page < 40; page++)
    journey = next(fill(journey, said), skipReview);
  return journey;
};

test('Continue on an unanswered page stays there and says what is missing', () => {
  const started = next(START, true);
  const stayed = next(started, true);
  assert.deepEqual([stayed.page, stayed.missing], [started.page, ['body-now']]);
});

test('an emergency stops the journey on Continue, and "by mistake" returns to the page with the tick', () => {
  const ticked = fill(next(START, true), { chestPain: true });
  assert.equal(ticked.stage, 'question', 'nothing happens before Continue');
  const stopped = next(ticked, true);
  assert.equal(stopped.stage, 'result');
  assert.deepEqual(journeyFindings(stopped).chestPain, true);
  const returned = back(stopped, true, false);
  assert.deepEqual(
    [returned.stage, returned.page, returned.answers.chestPain],
    ['question', 'body-now', true],
  );
});

test('"none of these" clears the rows of its list, and a row clears "none of these"', () => {
  const started = next(START, true);
  const list = question(started, 'body-now');
  const ticked = answer(answer(started, list, 'fainted', true), list, noneOf(list), true);
  assert.deepEqual([ticked.answers.fainted, ticked.answers['none:body-now']], [false, true]);
  const again = answer(ticked, list, 'fainted', true);
  assert.deepEqual([again.answers.fainted, again.answers['none:body-now']], [true, false]);
});

test('"something else" ticked in one list survives "none of these" in another', () => {
  const end = walk({});
  const answers = { ...end.answers, 'feelings:otherProblem': true, 'none:feelings': false };
  assert.equal(journeyFindings({ ...end, answers }).otherProblem, true);
});

test('Back goes through the same pages in the other direction and loses nothing', () => {
  let journey = next(START, true);
  const there: string[] = [];
  while (journey.stage === 'question') {
    there.push(journey.page);
    journey = next(fill(journey, { varicose: true, ache: true }), true);
  }
  const { answers } = journey;
  const home: string[] = [];
  for (
    journey = back(journey, true, false);
    journey.stage === 'question';
    journey = back(journey, true, false)
  )
    home.push(journey.page);
  assert.deepEqual(home, there.reverse());
  assert.equal(journey.stage, 'intro');
  assert.deepEqual(journey.answers, answers);
});

test('a change from the review returns to it, after the questions that the change opened', () => {
  const review = walk({ walkPain: 'no' }, false);
  assert.equal(review.stage, 'review');
  const cramps = change(review, 'cramps');
  const opened = next(answer(cramps, question(cramps, 'walkPain'), 'walkPain', 'yes'), false);
  assert.deepEqual([opened.stage, opened.page], ['question', 'walking']);
  const site = next(fill(opened), false);
  assert.equal(site.page, 'site');
  assert.equal(next(fill(site), false).stage, 'review');
  assert.equal(back(change(review, 'cramps'), false, false).stage, 'review');
});

test('an answer of a page that is no longer asked does not count', () => {
  const old = walk({ swelling: 'one-calf', swellingNew: 'no' });
  assert.equal(journeyFindings(old).swellingNew, false);
  const answers = { ...old.answers, swelling: 'none' };
  assert.equal('swellingNew' in journeyFindings({ ...old, answers }), false);
});

test('plain varicose veins see at most 12 pages, an emergency at most 2', () => {
  for (const sex of ['female', 'male']) {
    const end = walk({
      sex,
      age: '18-49',
      pregnancy: 'no',
      swelling: 'none',
      nightCramps: 'none',
      walkPain: 'no',
      varicose: true,
    });
    assert.ok(pathOf(end.answers).length <= 12, `${sex}: ${pathOf(end.answers).length} pages`);
  }
  const stopped = next(fill(next(fill(next(START, true)), true), { bleedingNow: true }), true);
  assert.equal(stopped.stage, 'result');
});

test('"This was a mistake" keeps every other answer, and the tick goes where the visitor unticks it', () => {
  const first = next(fill(next(START, true)), true);
  const stopped = next(fill(first, { bleedingNow: true }), true);
  const returned = back(stopped, true, false);
  assert.deepEqual([returned.page, returned.answers['none:body-now']], ['leg-now', true]);
  const list = question(returned, 'leg-now');
  const onward = next(answer(returned, list, noneOf(list), true), true);
  assert.deepEqual([onward.stage, onward.page], ['question', 'swelling']);
});

test('an answer changed on the review stops the journey where it is an emergency together with a later one', () => {
  const review = walk({ collateralVeins: true, activeCancer: true }, false);
  assert.equal(review.stage, 'review');
  const page = change(review, 'body-today');
  const stopped = next(answer(page, question(page, 'body-today'), 'breathlessNew', true), false);
  assert.deepEqual([stopped.stage, journeyFindings(stopped).activeCancer], ['result', true]);
  assert.equal(back(stopped, false, false).page, 'body-today');
});

test('what is answered is no longer missing, and what a tick takes back is told', () => {
  const stayed = next(next(START, true), true);
  const list = question(stayed, 'body-now');
  const ticked = answer(stayed, list, 'fainted', true);
  assert.deepEqual([ticked.missing, ticked.cleared], [[], undefined]);
  const none = answer(ticked, list, noneOf(list), true);
  assert.equal(none.cleared, 'rows');
  assert.equal(answer(none, list, 'fainted', true).cleared, 'none');
  assert.equal(answer(none, list, noneOf(list), false).missing.length, 0, 'marks come with Continue');
  assert.equal(next(none, true).cleared, undefined);
});

test('"yes, you asked about it" takes "something else" back, in whatever list it was', () => {
  const end = walk({ 'feelings:otherProblem': true });
  const answers = { ...end.answers, 'feelings:otherProblem': true, 'none:feelings': false };
  assert.equal(pathOf(answers).at(-1)?.id, 'asked-main');
  const said = (askedMain: string): boolean | undefined =>
    journeyFindings({ ...end, answers: { ...answers, askedMain } }).otherProblem;
  assert.deepEqual([said('yes'), said('no')], [false, true]);
});
