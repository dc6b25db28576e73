import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { speaker, CODES } from '../../../scripts/content/languages.js';
import { findingsIn } from '../../../scripts/questionnaire/answered.js';
import {
  questionnaire,
  type EnableWhen,
  type QuestionnaireItem,
} from '../../../scripts/questionnaire/questionnaire.js';
import {
  askedPages,
  journeyFindings,
  START,
  type Journey,
} from '../../../src/elements/symptom-checker/journey.js';
import {
  questionnaireResponse,
  type FhirAnswer,
  type FhirItem,
  type QuestionnaireResponse,
} from '../../../src/elements/symptom-checker/questionnaire-response.js';
import { assess, CONTENT_VERSION, FINDINGS } from '../../../src/triage/index.js';
import { told } from '../../support/told.js';
import { ALL_VIGNETTES } from '../triage/cases.js';

const JSONSchemaValidator = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator',
) as new () => {
  validate(resource: unknown): { dataPath: string; message: string }[];
};
const validator = new JSONSchemaValidator();
/** What the schema of FHIR R4 objects to. */
const objections = (resource: unknown): string[] =>
  validator
    .validate(JSON.parse(JSON.stringify(resource)))
    .map(({ dataPath, message }) => `${dataPath} ${message}`);

const form = questionnaire();
const flat = <T extends { readonly item?: readonly T[] }>(items: readonly T[]): T[] =>
  items.flatMap((one) => [one, ...flat(one.item ?? [])]);
const items = flat<QuestionnaireItem>(form.item);

const responseOf = (journey: Journey, code: 'en' | 'es' = 'en'): QuestionnaireResponse => {
  const result = journey.stage === 'result' ? assess(journeyFindings(journey)) : undefined;
  const pages = askedPages(journey);
  return questionnaireResponse(speaker(code), pages, journey.answers, result, CONTENT_VERSION, new Date(0));
};

test('the Questionnaire is FHIR R4', () => {
  assert.deepEqual(objections(form), []);
  const links = items.map(({ linkId }) => linkId);
  assert.equal(new Set(links).size, links.length, 'every link once (R4 que-2)');
  for (const { linkId, type, item, answerOption, enableWhen = [], enableBehavior } of items) {
    assert.equal(type === 'group', !!item?.length, `${linkId}: a group has items (R4 que-1)`);
    assert.equal(type === 'choice', !!answerOption?.length, `${linkId}: a choice has options`);
    assert.equal(enableWhen.length > 1, !!enableBehavior, `${linkId}: R4 que-12`);
    for (const { question, operator, answerCoding } of enableWhen) {
      const hinge = items.find((one) => one.linkId === question);
      assert.ok(hinge && links.indexOf(question) < links.indexOf(linkId), `${linkId} hangs on ${question}`);
      if (operator === 'exists') continue;
      assert.equal(hinge.type, answerCoding ? 'choice' : 'boolean');
      const known = hinge.answerOption?.some(({ valueCoding }) => valueCoding.code === answerCoding?.code);
      if (answerCoding) assert.ok(known, `${linkId}: ${question} has no ${answerCoding.code}`);
    }
  }
});

test('every finding can be answered in it, with every value', () => {
  for (const [key, allowed] of Object.entries(FINDINGS)) {
    const found = items.filter(({ linkId }) => linkId === key || linkId.endsWith(`.${key}`));
    assert.ok(found.length > 0, key);
    if (allowed === 'yes-no') continue;
    const codes = found.flatMap(({ answerOption = [] }) =>
      answerOption.map(({ valueCoding }) => valueCoding.code),
    );
    const values = 'list' in allowed ? allowed.list : allowed;
    const none = key === 'site' ? ['none'] : [];
    assert.deepEqual([...new Set(codes)].sort(), [...values, ...none].sort(), key);
  }
});

/** Whether an item is asked, given all answers. */
function isEnabled(
  { enableWhen = [], enableBehavior = 'all' }: QuestionnaireItem,
  answers: ReadonlyMap<string, readonly FhirAnswer[]>,
): boolean {
  const holds = ({ question, operator, answerBoolean, answerCoding }: EnableWhen): boolean => {
    const given = answers.get(question) ?? [];
    if (operator === 'exists') return given.length > 0 === answerBoolean;
    const fits = given.some((one) =>
      answerCoding
        ? 'valueCoding' in one && one.valueCoding.code === answerCoding.code
        : 'valueBoolean' in one && one.valueBoolean === answerBoolean,
    );
    return fits === (operator === '=');
  };
  if (enableWhen.length === 0) return true;
  return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
}

/** What is wrong with a response to the Questionnaire. */
function faults(response: QuestionnaireResponse): string[] {
  const found: string[] = [];
  const answers = new Map<string, readonly FhirAnswer[]>();
  for (const { linkId, answer } of flat<FhirItem>(response.item ?? []))
    if (answer) answers.set(linkId, answer);
  const check = (given: readonly FhirItem[], asked: readonly QuestionnaireItem[]): void => {
    let last = -1;
    for (const one of given) {
      const at = asked.findIndex(({ linkId }) => linkId === one.linkId);
      const question = asked[at];
      if (!question) {
        found.push(`${one.linkId}: not asked here`);
        continue;
      }
      if (at <= last) found.push(`${one.linkId}: out of order`);
      last = at;
      if (!isEnabled(question, answers)) found.push(`${one.linkId}: not enabled`);
      if (question.type === 'group') {
        if (one.answer || !one.item?.length) found.push(`${one.linkId}: a group has items`);
        check(one.item ?? [], question.item ?? []);
        continue;
      }
      if (!one.answer?.length || one.item) found.push(`${one.linkId}: no answer`);
      if ((one.answer?.length ?? 0) > 1 && !question.repeats) found.push(`${one.linkId}: several answers`);
      for (const answer of one.answer ?? []) {
        const type = 'valueBoolean' in answer ? 'boolean' : 'valueCoding' in answer ? 'choice' : 'string';
        if (type !== question.type) found.push(`${one.linkId}: ${type}`);
        if (!('valueCoding' in answer)) continue;
        const { system, code } = answer.valueCoding;
        if (
          !question.answerOption?.some(
            ({ valueCoding }) => valueCoding.system === system && valueCoding.code === code,
          )
        )
          found.push(`${one.linkId}: ${code}`);
      }
    }
  };
  check(response.item ?? [], form.item);
  return found;
}

test('every vignette gives a response that is FHIR R4, fits the Questionnaire, and tells the same findings', () => {
  for (const { id, findings } of ALL_VIGNETTES) {
    const journey = told(findings);
    const response = responseOf(journey);
    assert.deepEqual([id, objections(response)], [id, []]);
    assert.deepEqual([id, faults(response)], [id, []]);
    const { level, rule, who, within } = assess(journeyFindings(journey));
    const read = assess(findingsIn(response.item ?? []));
    assert.deepEqual([id, read.level, read.rule, read.who, read.within], [id, level, rule, who, within]);
  }
});

test('a response names the Questionnaire, and has no empty part, in both languages and at every page', () => {
  for (const code of CODES) {
    const empty = responseOf(START, code);
    assert.equal(empty.questionnaire, `${form.url}|${form.version}`);
    assert.deepEqual([empty.status, 'item' in empty, objections(empty)], ['in-progress', false, []]);
    const whole = responseOf(told({ walkPain: true, site: ['calf', 'foot'], otherProblem: true }), code);
    assert.deepEqual([objections(whole), faults(whole)], [[], []]);
    assert.doesNotMatch(JSON.stringify(whole), /\[\]|undefined|\\n/);
    assert.equal(whole.language, code);
  }
});
