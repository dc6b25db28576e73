import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { PAGES } from '../../src/elements/symptom-checker/questions.js';
import {
  ADVICE,
  CAUTIONS,
  CONTENT_VERSION,
  FINDINGS,
  RULES,
  SAFETY_NET,
  SOURCES,
  TREATMENTS,
} from '../../src/triage/index.js';
import { CHECKER, CODES, say, type Dictionary } from '../content/languages.js';
import {
  ADVICE_WHEN,
  CAUTION_WHEN,
  NET_WHEN,
  TREATMENT_WHEN,
  whenWords,
  type When,
} from '../protocol/conditions.js';
import { TERMS } from '../protocol/terms.js';

/** What a text that takes values is filled in with. */
const FILLED = ['«0»', '«1»', '«2»'];

const named = (file: string): URL => new URL(`../../src/triage/${file}`, import.meta.url);

/** A condition as it is written. */
const conditionOf = (when: unknown): string => (typeof when === 'function' ? when.toString() : '');

/**
 * A row with its condition as it is written, so that a changed one is seen to have changed, and in words, so that the
 * list of changes can tell it.
 */
const written = <Row extends { id: string; when?: unknown }>(
  row: Row,
  words: Readonly<Partial<Record<string, When>>>,
) => ({
  ...row,
  ...(row.when !== undefined && { when: conditionOf(row.when).replace(/\s+/g, ' ') }),
  whenWords: whenWords(words[row.id]),
});

/** Every top-level function and constant of a module, without comments. */
function declarations(file: string): Record<string, string> {
  const source = ts.createSourceFile(file, readFileSync(named(file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const printer = ts.createPrinter({ removeComments: true });
  const found: Record<string, string> = {};
  const take = (name: string, node: ts.Node): void => {
    found[name] = printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, ' ');
  };
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) take(statement.name.text, statement);
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations) take(one.name.getText(source), one);
  }
  return found;
}

const textsOf = (texts: Dictionary): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, term]): [string, string] => [key, say(term, ...FILLED)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** All that a clinician signs: what is asked, what decides, what is said, and on what it rests. */
export function content() {
  return {
    contentVersion: CONTENT_VERSION,
    findings: FINDINGS,
    pages: PAGES,
    rules: RULES,
    cautions: CAUTIONS.map((row) => written(row, CAUTION_WHEN)),
    advice: ADVICE.map((row) => written(row, ADVICE_WHEN)),
    treatments: TREATMENTS.map((row) => written(row, TREATMENT_WHEN)),
    safetyNet: SAFETY_NET.map((row) => written(row, NET_WHEN)),
    predicates: declarations('predicates.ts'),
    terms: TERMS,
    sources: SOURCES,
    texts: Object.fromEntries(CODES.map((code) => [code, textsOf(CHECKER[code])])),
  };
}
