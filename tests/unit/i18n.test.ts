import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test, { mock } from 'node:test';
import { REQUIRED } from '../../src/elements/symptom-checker/required-strings.js';
import { registerStrings, stringOf, type VeinTranslation } from '../../src/i18n/register.js';
import { checkReading, gradeScreens, gradeTexts } from '../../scripts/content/check-reading.js';
import { checkDiagnosis, checkTranslation } from '../../scripts/content/check-texts.js';
import { checkColors, checkRowTexts, checkWords } from '../../scripts/content/check-words.js';
import { CHECKER, CODES, type Code, type Dictionary } from '../../scripts/content/languages.js';
import { MEASURES, readability, type Measure } from '../../scripts/content/readability.js';
import { spanishSyllables } from '../../scripts/content/spanish-syllables.js';

const folder = (code: string): URL => new URL(`../../src/i18n/${code}/`, import.meta.url);
const FILES = readdirSync(folder('en'));
const load = async (code: string, file: string): Promise<Dictionary> => {
  const [dictionary] = Object.values(
    (await import(new URL(file, folder(code)).href)) as Record<string, Dictionary>,
  );
  return dictionary!;
};

/** A made-up language that says all that must be said, with some strings changed. */
const language = (code: string, changed: Record<string, string | undefined>): VeinTranslation =>
  ({
    $code: code,
    $name: code,
    $dir: 'ltr',
    ...Object.fromEntries(REQUIRED.map((key) => [key, `${code} ${key}`])),
    ...changed,
  }) as unknown as VeinTranslation;

/** Registers it and gives the warnings. */
function register(translation: VeinTranslation): string[] {
  const warn = mock.method(console, 'warn', () => undefined);
  registerStrings(REQUIRED, translation);
  const warnings = warn.mock.calls.map(({ arguments: [text] }) => String(text));
  warn.mock.restore();
  return warnings;
}

test('a language that lacks any one string that safety hangs on is refused, with a warning that names it', () => {
  for (const key of REQUIRED)
    for (const said of [undefined, '', ' \n']) {
      const warnings = register(language('qaa', { [key]: said }));
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, new RegExp(`"qaa".*\\b${key.replace('.', '\\.')}\\.$`));
      assert.equal(stringOf('qaa', 'do.emergency.emergency'), undefined);
    }
});

test('a language with all of them is spoken, and a region of it may change one string but not blank one', () => {
  assert.deepEqual(register(language('qab', {})), []);
  assert.equal(stringOf('qab', 'check.call'), 'qab check.call');
  const region = (changed: Partial<VeinTranslation>): VeinTranslation => ({
    $code: 'qab_QM',
    $name: '',
    $dir: 'ltr',
    ...changed,
  });
  assert.deepEqual(register(region({ 'check.start': 'Here we go' })), []);
  assert.equal(stringOf('qab-qm', 'check.start'), 'Here we go');
  assert.equal(stringOf('qab-qm', 'check.call'), 'qab check.call');
  assert.equal(register(region({ 'result.today-list': '' })).length, 1);
  assert.equal(stringOf('qab-qm', 'result.today-list'), 'qab result.today-list');
});

test('English and Spanish say all that safety hangs on', () => {
  for (const code of CODES) for (const key of REQUIRED) assert.ok(CHECKER[code][key], `${code} lacks ${key}`);
});

test('every element has each of its strings in both languages', async () => {
  assert.deepEqual(readdirSync(folder('es')), FILES);
  for (const file of FILES) {
    const [en, es] = await Promise.all([load('en', file), load('es', file)]);
    assert.deepEqual([en.$code, es.$code], ['en', 'es']);
    assert.deepEqual(Object.keys(es).sort(), Object.keys(en).sort(), file);
    for (const [key, term] of [...Object.entries(en), ...Object.entries(es)])
      assert.ok(typeof term === 'function' || term.trim(), `${file} ${key} is blank`);
  }
});

test('the content linter sees a missing, blank, shortened, unfilled or untranslated text', () => {
  const en = { a: 'One\ntwo', b: (n: string) => `Call ${n}`, c: 'Look at the leg' };
  const es = { a: 'Uno\ndos', b: (n: string) => `Llame al ${n}`, c: 'Mire la pierna' };
  assert.deepEqual(checkTranslation(en, es), []);
  const problems = (changed: Dictionary): string[] => checkTranslation(en, { ...es, ...changed });
  assert.deepEqual(checkTranslation(en, { a: es.a, b: es.b }), ['c: only one language has it']);
  assert.deepEqual(problems({ d: 'de más' }), ['d: only one language has it']);
  assert.deepEqual(problems({ c: ' ' }), ['c: blank']);
  assert.deepEqual(problems({ a: 'Uno' }), ['a: lists of different length']);
  assert.deepEqual(problems({ b: 'Llame' }), ['b: not the same values filled in']);
  assert.deepEqual(problems({ c: en.c }), ['c: not translated']);
});

test('the content linter sees a result that tells what the visitor has', () => {
  const told = {
    en: [
      'You have a clot.',
      'You do not have a clot.',
      'You may have one.',
      'You’ve got it.',
      "You've a clot.",
    ],
    es: [
      'Usted tiene un coágulo.',
      'No tiene un coágulo.',
      'Puede que tenga várices.',
      'Padece de las venas.',
    ],
  };
  const fine = {
    en: ['This can be a clot.', 'Should I have my blood flow checked?', 'Do you halve the pill?'],
    es: [
      'Puede ser un coágulo.',
      'Si tiene dudas, llame.',
      'Mantenga la llaga limpia.',
      'Las piernas tienen venas.',
    ],
  };
  for (const code of CODES) {
    for (const text of told[code])
      for (const key of ['rule.x', 'advice.x', 'result.x'])
        assert.equal(checkDiagnosis(code, { [key]: text }).length, 1, text);
    for (const text of fine[code]) assert.deepEqual(checkDiagnosis(code, { 'rule.x': text }), [], text);
  }
});

test('the content linter sees a word for which we have a better one', () => {
  assert.equal(checkWords('en', { a: 'Tick all that fit.' }).length, 1);
  assert.equal(checkWords('en', { a: (n: string) => `Ask the maternity team ${n}` }).length, 1);
  assert.equal(
    checkWords('es', { a: 'Tras un golpe', b: 'Llame a tu médico', c: 'una clínica de urgencias' }).length,
    3,
  );
  const fine = {
    en: 'A sticky, chilly stethoscope',
    es: 'Un centro de atención de urgencia; contraste; actuar',
  };
  for (const code of CODES) assert.deepEqual(checkWords(code, { a: fine[code] }), [], code);
});

test('the content linter sees a row that hides its sign', () => {
  assert.equal(checkRowTexts('en', { 'f.x': 'After a fall: the leg is bent' }).length, 1);
  assert.equal(checkRowTexts('es', { 'v.x.y': 'Después de un golpe, la pierna duele' }).length, 1);
  assert.equal(checkRowTexts('en', { 'f.x': 'One\ntwo\nthree' }).length, 1);
  assert.equal(checkRowTexts('en', { 'f.x': 'The leg is bent.' }).length, 1);
  assert.deepEqual(
    checkRowTexts('en', { 'f.x': 'Name\nA line below', 'rule.x': 'After a clot, veins leak.' }),
    [],
  );
});

test('the content linter sees a sign told by a color that only light skin shows', () => {
  assert.equal(checkColors('en', { a: 'Red, hot skin' }).length, 1);
  assert.equal(checkColors('es', { a: 'La pierna está azul' }).length, 1);
  // In a list each line stands alone.
  assert.equal(checkColors('en', { a: 'skin turns red\na dark toe\nfever' }).length, 1);
  assert.deepEqual(
    checkColors('en', { a: 'Hot skin\nIt may look red, purple or gray', b: 'tired', c: 'reduced' }),
    [],
  );
  assert.deepEqual(checkColors('es', { a: 'Piel roja o más oscura' }), []);
});

test('Spanish syllables are counted as they are said', () => {
  const counted = {
    1: 'y muy pie que dos',
    2: 'venas guía agua día ciudad leer ahí',
    3: 'ahora calambre várices toalla',
    4: 'pantorrilla hinchazones coágulo',
    5: 'medicamento',
  };
  for (const [count, words] of Object.entries(counted))
    for (const word of words.split(' ')) assert.equal(spanishSyllables(word), Number(count), word);
});

test('reading grades follow the formulas', () => {
  const [grade, ease, spanish] = MEASURES as unknown as [Measure, Measure, Measure];
  // 10 words, 2 sentences, 10 syllables: 0.39 × 5 + 11.8 × 1 − 15.59; 206.835 − 1.015 × 5 − 84.6 × 1.
  const plain = 'Sit down and rest now.\nPut the leg up high';
  assert.equal(readability(plain, grade).toFixed(2), '-1.84');
  assert.equal(readability(plain, ease).toFixed(2), '117.16');
  // 5 words, 1 sentence, 8 syllables: 206.84 − 60 × 8 / 5 − 1.02 × 5.
  assert.equal(readability('Ponga la pierna en alto.', spanish).toFixed(2), '105.74');
  // So does the end of an item.
  assert.equal(readability('Sit down and rest now; Put the leg up high', grade).toFixed(2), '-1.84');
  // A short form is said by its letters, a number counts one: 3 words, 5 syllables.
  assert.equal(readability('ABI in 2', grade).toFixed(2), (0.39 * 3 + (11.8 * 5) / 3 - 15.59).toFixed(2));
  assert.throws(() => readability(' … ', grade), /no words/);
});

test('the content linter holds a screen to every measure, and one sentence to the looser ones', () => {
  const screen = (code: Code, text: string): string[] =>
    checkReading(gradeScreens([{ name: 'page', code, text }]));
  const text = (code: Code, one: string): string[] => checkReading(gradeTexts(code, { key: one }));
  const hard = {
    en: 'Circulatory insufficiency necessitates consultation.',
    es: 'La insuficiencia circulatoria necesita consultas especializadas.',
  };
  for (const code of CODES) {
    const measures = MEASURES.filter((measure) => measure.code === code).map(({ name }) => name);
    const found = screen(code, hard[code]);
    for (const name of measures)
      assert.ok(
        found.some((problem) => problem.startsWith(`${code} page: ${name}`)),
        name,
      );
    assert.equal(text(code, hard[code]).length, 1);
  }
  assert.deepEqual(screen('en', 'Put the leg up.'), []);
  // Between 60 and 70: too hard for a screen, plain enough for one sentence.
  const natural = 'Un médico debe revisar las manchas moradas que no desaparecen.';
  assert.equal(screen('es', natural).length, 2);
  assert.deepEqual(text('es', natural), []);
  // A hard sentence does not hide among short rows.
  assert.equal(screen('es', `Sí\nNo\nNo sé\nSí\nNo\n${natural}`).length, 1);
});
