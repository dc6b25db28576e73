import assert from 'node:assert/strict';
import test from 'node:test';
import { missingOf, textsOf, type Signed, type Subject } from '../../../scripts/protocol/page/signature.js';

const SUBJECT: Subject = {
  contentVersion: '2026-11-29',
  packageVersion: '0.1.0',
  fingerprint: 'abc',
  chapters: { rules: 'The rules', questions: 'The questions' },
};
const SIGNED: Signed = {
  name: ' Ana "Soto", MD ',
  license: 'NV 1234',
  date: '2026-12-01',
  languages: ['en', 'es'],
  chapters: ['rules', 'questions'],
  remarks: '',
};

test('a full signature gives attributes, a shortcode and a record', () => {
  assert.deepEqual(missingOf(SIGNED, SUBJECT), []);
  const { attributes, shortcode, json } = textsOf(SIGNED, SUBJECT);
  assert.equal(
    attributes,
    'reviewed-by="Ana &quot;Soto&quot;, MD" reviewed-version="2026-11-29" reviewed-languages="en es"',
  );
  assert.equal(
    shortcode,
    '[vein_symptom_checker reviewed_by="Ana &#34;Soto&#34;, MD" reviewed_version="2026-11-29" reviewed_languages="en es"]',
  );
  assert.deepEqual(JSON.parse(json), {
    kind: 'vein-elements/clinical-review',
    format: 1,
    reviewedBy: 'Ana "Soto", MD',
    reviewedVersion: '2026-11-29',
    reviewedLanguages: ['en', 'es'],
    license: 'NV 1234',
    date: '2026-12-01',
    chapters: ['rules', 'questions'],
    remarks: '',
    packageVersion: '0.1.0',
    fingerprint: 'abc',
  });
});

test('what is missing is told field by field', () => {
  const nothing: Signed = {
    name: ' ',
    license: '',
    date: '',
    languages: [],
    chapters: ['rules'],
    remarks: '',
  };
  assert.deepEqual(
    missingOf(nothing, SUBJECT).map(({ field }) => field),
    ['chapter', 'language', 'name', 'license', 'date'],
  );
  assert.match(missingOf(nothing, SUBJECT)[0]!.says, /The questions\.$/);
});

test('no content is signed before it was made', () => {
  assert.match(missingOf({ ...SIGNED, date: '2026-11-01' }, SUBJECT)[0]!.says, /on or after 2026-11-29/);
});
