import {
  CANONICAL,
  groupsOf,
  keysOf,
  linkOf,
  listLink,
  placesOf,
  rowParts,
} from '../../src/elements/symptom-checker/questionnaire-links.js';
import { choiceLabel, nameOf, questionLabel, rowLabel } from '../../src/elements/symptom-checker/labels.js';
import {
  PAGES,
  type Hinge,
  type List,
  type Page,
  type Question,
} from '../../src/elements/symptom-checker/questions.js';
import { CONTENT_VERSION, FINDINGS, type FindingKey } from '../../src/triage/index.js';
import { speaker } from '../content/languages.js';

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** One condition under which an item is asked: FHIR R4 `Questionnaire.item.enableWhen`. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
}

/** One item of a FHIR R4 Questionnaire. */
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: 'group' | 'boolean' | 'choice' | 'string';
  readonly text?: string;
  readonly repeats?: true;
  readonly readOnly?: true;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any' | 'all';
  readonly item?: readonly QuestionnaireItem[];
}

const language = speaker('en');
const RESULT = { level: 'How urgent', who: 'With whom', within: 'How soon', rule: 'The rule that decided' };

const DESCRIPTION =
  'The questions of <vein-symptom-checker>, in its order. enableWhen covers what hangs on single answers. ' +
  'Two things that the rules decide are left out: the checker stops at once when the answers so far are an emergency, ' +
  'and it leaves out the rest from "cramps" on when they need care today. No answer means "not sure" or "not asked", never "no". ' +
  'The items under "result" are filled in by the checker.';

/** The checker's questions as a FHIR R4 Questionnaire, in English. */
export function questionnaire() {
  return {
    resourceType: 'Questionnaire',
    url: CANONICAL,
    version: CONTENT_VERSION,
    name: 'VeinSymptomChecker',
    title: language.term('check.heading'),
    status: 'active',
    subjectType: ['Patient'],
    date: CONTENT_VERSION,
    publisher: 'vein-elements',
    description: DESCRIPTION,
    language: 'en',
    item: [...(PAGES as readonly Page[]).map(pageItem), resultItem()],
  } as const;
}

const resultItem = (): QuestionnaireItem => ({
  linkId: 'result',
  type: 'group',
  text: language.term('result.yours'),
  item: Object.entries(RESULT).map(([linkId, text]) => ({ linkId, type: 'string', text, readOnly: true })),
});

/** A page: a group for each part of its condition, one in the other. */
function pageItem(page: Page): QuestionnaireItem {
  const conditions = conditionsOf(page);
  const [outermost] = groupsOf(page).reduceRight<readonly QuestionnaireItem[]>(
    (item, linkId, at) => [
      {
        linkId,
        type: 'group',
        ...(at === 0 && { text: language.term(`section.${page.section}`) }),
        ...conditions[at],
        item,
      },
    ],
    page.questions.map(questionItem),
  );
  return outermost as QuestionnaireItem;
}

type Enable = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

const enable = (enableWhen: readonly EnableWhen[], enableBehavior: 'any' | 'all'): Enable => ({
  enableWhen,
  ...(enableWhen.length > 1 && { enableBehavior }),
});

function conditionsOf({ needs = [], unless, restsOn }: Page): Enable[] {
  return [
    ...needs.map((any) =>
      enable(
        any.flatMap((hinge) => hinged(hinge, '=')),
        'any',
      ),
    ),
    ...(unless
      ? [
          enable(
            unless.flatMap((hinge) => hinged(hinge, '!=')),
            'all',
          ),
        ]
      : []),
    ...(restsOn ? [enable(hinged(restsOn, '='), 'any')] : []),
  ];
}

/** The conditions that an answer to a key fits, wherever the key is asked. */
function hinged(hinge: Hinge, operator: '=' | '!='): EnableWhen[] {
  const [key, ...values] = typeof hinge === 'string' ? [hinge] : hinge;
  const links = placesOf(key).map((question) => linkOf(question, key));
  if (values.length === 1 && values[0] === undefined)
    return links.map((question) => ({ question, operator: 'exists', answerBoolean: false }));
  const allowed = FINDINGS[key];
  if (allowed === 'yes-no') return links.map((question) => ({ question, operator, answerBoolean: true }));
  const codes =
    values.length > 0 ? values : (allowed as readonly string[]).filter((value) => value !== 'none');
  return links.flatMap((question) =>
    codes.map((code) => ({ question, operator, answerCoding: { system: CANONICAL, code: String(code) } })),
  );
}

function questionItem(question: Question): QuestionnaireItem {
  const text = questionLabel(language, question.id);
  if (!('choice' in question))
    return {
      linkId: listLink(question),
      type: 'group',
      text,
      item: keysOf(question).map((key) => rowItem(question, key)),
    };
  const linkId = linkOf(question, question.choice);
  if (question.values.includes('yes')) return { linkId, type: 'boolean', text };
  const values = question.values.filter((value) => value !== 'unknown');
  const answerOption = values.map((value) => option(value, choiceLabel(language, question.choice, value)));
  return { linkId, type: 'choice', text, answerOption };
}

/** One key of a list: a yes or no, or the values of its rows. */
function rowItem(question: List, key: string): QuestionnaireItem {
  const linkId = linkOf(question, key);
  const again = askedBefore(question, key);
  const rows = question.rows.filter((row) => rowParts(row)[0] === key);
  const [only = ''] = rows;
  if (only === key) return { linkId, type: 'boolean', text: nameOf(rowLabel(language, only)), ...again };
  const several = key === 'site' || key === 'leg';
  const none = question.optional ? [] : [option('none', language.term('check.none'))];
  const values = rows.map((row) => option(rowParts(row)[1] ?? '', nameOf(rowLabel(language, row))));
  return {
    linkId,
    type: 'choice',
    text: questionLabel(language, question.id),
    ...(several && { repeats: true }),
    answerOption: [...none, ...values],
    ...again,
  };
}

/** What was answered early is not asked again. "Something else" stands in every list of its own. */
function askedBefore(question: List, key: string): Enable {
  const at = placesOf(key).findIndex(({ id }) => id === question.id);
  if (at < 1 || key === 'otherProblem') return {};
  const before = placesOf(key).slice(0, at);
  return enable(
    before.map((place) => ({ question: linkOf(place, key), operator: 'exists', answerBoolean: false })),
    'all',
  );
}

const option = (code: string, display: string): { valueCoding: Coding } => ({
  valueCoding: { system: CANONICAL, code, display: nameOf(display) },
});

/** The finding that an item asks for, where it asks for one. */
export const findingOf = (linkId: string): FindingKey | undefined => {
  const key = linkId.split('.').at(-1) ?? '';
  return key in FINDINGS ? (key as FindingKey) : undefined;
};
