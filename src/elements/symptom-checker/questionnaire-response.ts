import type { Language } from '../../controllers/language.js';
import type { Assessment } from '../../triage/index.js';
import { inputOf, isAnswered, type Answers } from './answers.js';
import { choiceLabel, nameOf, questionLabel, rowLabel } from './labels.js';
import { CANONICAL, groupsOf, keysOf, linkOf, listLink, rowParts } from './questionnaire-links.js';
import type { List, Page, Question } from './questions.js';

/** One answer of a FHIR R4 QuestionnaireResponse. */
export type FhirAnswer =
  | { readonly valueBoolean: boolean }
  | { readonly valueString: string }
  | { readonly valueCoding: { readonly system: string; readonly code: string; readonly display: string } };

/** One item of a FHIR R4 QuestionnaireResponse: a group with items, or a question with answers. */
export interface FhirItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly [FhirAnswer, ...FhirAnswer[]];
  readonly item?: readonly [FhirItem, ...FhirItem[]];
}

/** What was asked and answered, as a FHIR R4 QuestionnaireResponse resource. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly status: 'completed' | 'in-progress';
  /** The Questionnaire that `dist/questionnaire.json` publishes, with its version. */
  readonly questionnaire: string;
  readonly language: string;
  readonly authored: string;
  readonly item?: readonly FhirItem[];
}

/**
 * @param pages what was asked; what has no answer there is left out, and so is "not sure"
 * @param assessment undefined while no result is shown: the response is then `in-progress`
 * @param authored the moment it is made
 */
export function questionnaireResponse(
  language: Language,
  pages: readonly Page[],
  answers: Answers,
  assessment: Assessment | undefined,
  contentVersion: string,
  authored: Date,
): QuestionnaireResponse {
  const asked = pages.flatMap((page) =>
    groupsOf(page).reduceRight<FhirItem[]>(
      (inner, linkId) => group(linkId, undefined, inner),
      page.questions.flatMap((question) => itemsOf(language, question, answers)),
    ),
  );
  const result = assessment ? (['level', 'who', 'within', 'rule'] as const) : [];
  const item = [
    ...asked,
    ...group(
      'result',
      undefined,
      result.map((linkId) => ({ linkId, answer: [{ valueString: String(assessment?.[linkId]) }] })),
    ),
  ];
  return {
    resourceType: 'QuestionnaireResponse',
    status: assessment ? 'completed' : 'in-progress',
    questionnaire: `${CANONICAL}|${contentVersion}`,
    language: language.lang(),
    authored: authored.toISOString(),
    ...(item.length > 0 && { item }),
  };
}

/** A group, or nothing where it would be empty: FHIR allows neither an empty group nor an empty answer. */
function group(linkId: string, text: string | undefined, item: readonly FhirItem[]): FhirItem[] {
  const [first, ...others] = item;
  return first ? [{ linkId, ...(text && { text }), item: [first, ...others] }] : [];
}

function itemsOf(language: Language, question: Question, answers: Answers): FhirItem[] {
  if (!isAnswered(question, answers)) return [];
  const text = questionLabel(language, question.id);
  if (!('choice' in question))
    return group(
      listLink(question),
      text,
      keysOf(question).flatMap((key) => rowItem(language, question, key, answers)),
    );
  const value = String(answers[question.choice]);
  if (value === 'unknown') return [];
  const answer: FhirAnswer = question.values.includes('yes')
    ? { valueBoolean: value === 'yes' }
    : coding(value, choiceLabel(language, question.choice, value));
  return [{ linkId: linkOf(question, question.choice), text, answer: [answer] }];
}

/** The answer to one key of a list: yes or no, or the values that were ticked. */
function rowItem(language: Language, question: List, key: string, answers: Answers): FhirItem[] {
  const linkId = linkOf(question, key);
  const rows = question.rows.filter((row) => rowParts(row)[0] === key);
  const ticked = rows.filter((row) => answers[inputOf(question, row)] === true);
  const [only = ''] = rows;
  if (only === key) {
    const answer: FhirAnswer = { valueBoolean: ticked.length > 0 };
    return [{ linkId, text: nameOf(rowLabel(language, key)), answer: [answer] }];
  }
  const several = key === 'site' || key === 'leg';
  // Of one finding's rows the last one ticked is the gravest.
  const said = (several ? ticked : ticked.slice(-1)).map((row) =>
    coding(rowParts(row)[1] ?? '', nameOf(rowLabel(language, row))),
  );
  const none = question.optional ? [] : [coding('none', language.term('check.none'))];
  const [first, ...others] = said.length > 0 ? said : none;
  return first ? [{ linkId, answer: [first, ...others] }] : [];
}

const coding = (code: string, display: string): FhirAnswer => ({
  valueCoding: { system: CANONICAL, code, display },
});
