import { writing } from './writing.js';

/** The days of the week, Sunday first, in English and Spanish. */
export const DAYS =
  'Sunday domingo,Monday lunes,Tuesday martes,Wednesday miércoles,Thursday jueves,Friday viernes,Saturday sábado'.split(
    ',',
  );

/** The months, January first, in English and Spanish. */
export const MONTHS =
  'January enero,February febrero,March marzo,April abril,May mayo,June junio,July julio,August agosto,September septiembre,October octubre,November noviembre,December diciembre'.split(
    ',',
  );

/** Which of these names a word in lower case without accents begins: `mie`, `sept`; -1 where it begins none. */
export const indexOfName = (names: readonly string[], word: string): number =>
  names.findIndex((both) => ` ${writing(both).plain}`.includes(` ${word}`));

/** A pattern's alternatives for names in full or cut short: `dec`, `dic`, `sept`, `thurs`, `december`. */
export const anyOf = (names: readonly string[]): string =>
  writing(names.join('|'))
    .plain.replace(/ /g, '|')
    .replace(/([a-z]{3})([a-z]*)/g, '$1(?:$2|t|r?s)?');

/** What stands between the first and the last of a row: `Mon to Fri`, `del 24 al 26`. */
export const TO = '-|(?:to|al?|thru|through|until|till?|hasta)\\b';

/** Words for closed. */
export const CLOSED = '(?:closed|off|cerrad[oa]s?|cerramos)\\b';
