import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { explainHours } from '../../../src/clinic/explain-hours.js';
import { readHours } from '../../../src/clinic/opening-hours.js';

const SAID: readonly (readonly [hours: string, english: string | undefined, spanish: string | undefined])[] =
  [
    ['M-F 8am-5pm', 'Monday to Friday, 8 AM to 5 PM', 'Lunes a viernes, de 8 a.m. a 5 p.m.'],
    [
      'mo-fr 08:30-17:00; sa 09:00-12:00',
      'Monday to Friday, 8:30 AM to 5 PM; Saturday, 9 AM to noon',
      'Lunes a viernes, de 8:30 a.m. a 5 p.m.; sábado, de 9 a.m. a mediodía',
    ],
    [
      'Mon-Fri 8am-12pm, 1pm-5pm',
      'Monday to Friday, 8 AM to noon and 1 PM to 5 PM',
      'Lunes a viernes, de 8 a.m. a mediodía y de 1 p.m. a 5 p.m.',
    ],
    ['24/7', 'Every day, 24 hours', 'Todos los días, las 24 horas'],
    [
      'MWF 9am-4pm; TTh 10am-6pm',
      'Monday, Wednesday and Friday, 9 AM to 4 PM; Tuesday and Thursday, 10 AM to 6 PM',
      'Lunes, miércoles y viernes, de 9 a.m. a 4 p.m.; martes y jueves, de 10 a.m. a 6 p.m.',
    ],
    ['weekends 10am-2pm', 'Saturday and Sunday, 10 AM to 2 PM', 'Sábado y domingo, de 10 a.m. a 2 p.m.'],
    ['Fri 8pm-2am', 'Friday, 8 PM to 2 AM the next day', 'Viernes, de 8 p.m. a 2 a.m. del día siguiente'],
    ['Fri 8pm-midnight', 'Friday, 8 PM to midnight', 'Viernes, de 8 p.m. a medianoche'],
    [
      'Mon, Thu-Sat 9am-5pm',
      'Monday and Thursday to Saturday, 9 AM to 5 PM',
      'Lunes y jueves a sábado, de 9 a.m. a 5 p.m.',
    ],
    ['sa closed', 'Closed every day', 'Cerrado todos los días'],
    ['mo-fr 8:00-5:00', undefined, undefined],
    ['', undefined, undefined],
  ];
for (const [hours, english, spanish] of SAID) {
  test(`says back "${hours}"`, () => {
    assert.equal(explainHours(hours), english);
    assert.equal(explainHours(hours, 'es-MX'), spanish);
    assert.equal(explainHours(hours, 'fr'), english);
  });
}

test('what is said back means the same when it is read again', () => {
  const table = JSON.parse(readFileSync('tests/fixtures/clinic/hours.json', 'utf8')) as Record<
    string,
    [string, string][]
  >;
  const { refused, ...understood } = table;
  assert.ok(refused);
  for (const [written] of Object.values(understood).flat()) {
    for (const lang of ['en', 'es']) {
      const said = explainHours(written, lang)?.replace(/ the next day| del día siguiente/, '');
      if (!said || /Closed every|Cerrado todos/.test(said)) continue;
      assert.deepEqual(readHours(said).week, readHours(written).week, `${written}: ${said}`);
    }
  }
});
