import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { PAGES } from '../../src/elements/symptom-checker/questions.js';
import {
  ADVICE,
  CAUTIONS,
  CONTENT_VERSION,
  FINDINGS,
  RULES,
  SOURCES,
  TREATMENTS,
} from '../../src/triage/index.js';
import { CHECKER, CODES, say, type Dictionary } from '../content/languages.js';

/** What a text that takes values is filled in with. */
const FILLED = ['«0»', '«1»', '«2»'];

const named = (file: string): URL => new URL(`../../src/triage/${file}`, import.meta.url);

/** The text of a table's condition as it is written, so that a changed one is seen to have changed. */
const written = (condition: unknown): unknown =>
  typeof condition === 'function' ? String(condition).replace(/\s+/g, ' ') : condition;

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
    cautions: CAUTIONS.map((caution) => ({ ...caution, when: written(caution.when) })),
    advice: ADVICE.map((row) => ({ ...row, when: written(row.when) })),
    treatments: TREATMENTS.map((row) => ({ ...row, when: written(row.when) })),
    predicates: declarations('predicates.ts'),
    sources: SOURCES,
    texts: Object.fromEntries(CODES.map((code) => [code, textsOf(CHECKER[code])])),
  };
}
