/** The days of the week, Sunday first, in English and Spanish. */
export declare const DAYS: string[];
/** The months, January first, in English and Spanish. */
export declare const MONTHS: string[];
/** Which of these names a word in lower case without accents begins: `mie`, `sept`; -1 where it begins none. */
export declare const indexOfName: (names: readonly string[], word: string) => number;
/** A pattern's alternatives for names in full or cut short: `dec`, `dic`, `sept`, `thurs`, `december`. */
export declare const anyOf: (names: readonly string[]) => string;
/** What stands between the first and the last of a row: `Mon to Fri`, `del 24 al 26`. */
export declare const TO = "-|(?:to|al?|thru|through|until|till?|hasta)\\b";
/** Words for closed. */
export declare const CLOSED = "(?:closed|off|cerrad[oa]s?|cerramos)\\b";
