import { say, type Code, type Dictionary } from './languages.js';

type Word = readonly [unwanted: RegExp, instead: string];

const word = (pattern: string, instead: string): Word => [
  new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu'),
  instead,
];

/** One word for one thing: what a reader would stumble over, and what we say (see docs/language.md). */
const UNWANTED: Readonly<Record<Code, readonly Word[]>> = {
  en: [
    word('tick(?:ed)?', 'check, checked'),
    word('hose', 'stockings'),
    word('maternity team', 'OB-GYN or midwife'),
    word('work(?:ing)? day', 'weekday'),
    word('(?:has|does) not let go', 'will not go away'),
    word('the person', 'you'),
    word('ill', 'sick'),
    word('urgent care(?! clinic)', 'urgent care clinic'),
  ],
  es: [
    word('tú|tu|tus|te|ti', 'usted, su, le'),
    word('hall(?:a|an|ar|ad[oa]s?)', 'encuentra'),
    word('tras', 'después de'),
    word('urgencias', 'centro de atención de urgencia (urgent care), sala de emergencias'),
    word('equipo de maternidad', 'su ginecólogo o su partera'),
    word('frote|frotar', 'masaje; no se sobe'),
    word('articulación', 'coyuntura'),
    word('cordón', 'vena dura como cuerda'),
    word('fin[oa]s?', 'delgado'),
    word('dormid[oa]s?', 'adormecido'),
    word('visita', 'cita'),
    word('reserv(?:e|ar)', 'haga una cita'),
    word('aumenta|sube el dolor', 'cada vez peor'),
  ],
};

/** Words in a text for which we have another. */
export const checkWords = (code: Code, texts: Dictionary): string[] =>
  Object.entries(texts).flatMap(([key, term]) => {
    const text = say(term, '1', '1', '1');
    return UNWANTED[code]
      .map(([unwanted, instead]) => [unwanted.exec(text)?.[0], instead])
      .filter(([found]) => found)
      .map(([found, instead]) => `${code} ${key}: "${found}", better: ${instead}`);
  });

/** A row to check or choose. */
const ROW = /^[fv]\./;
/** Who had no blow or fall would pass such a row by, though the sign is there. */
const CAUSE: Readonly<Record<Code, RegExp>> = {
  en: /^(?:after|because|due to) /i,
  es: /^(?:después de|por|debido a) /i,
};

/** Rows that start with a cause, or that are not a name with at most one line below it. */
export const checkRowTexts = (code: Code, texts: Dictionary): string[] =>
  Object.entries(texts)
    .filter(([key]) => ROW.test(key))
    .flatMap(([key, term]) => {
      const lines = say(term).split('\n');
      const problems = [
        [CAUSE[code].test(lines[0] ?? ''), 'starts with a cause'],
        [lines.length > 2 || !lines.every((line) => line.trim()), 'not a name and at most one line'],
        [/[.?!]$/.test(lines[0] ?? ''), 'a row is no sentence'],
      ] as const;
      return problems.filter(([wrong]) => wrong).map(([, problem]) => `${code} ${key}: ${problem}`);
    });

/** How a color of the skin is said, and what must stand beside it: red and blue are not seen on brown or black skin. */
const COLORS: Readonly<Record<Code, readonly [color: RegExp, others: RegExp]>> = {
  en: [/\b(?:red|blue)\b/i, /purple|gray|dark|black skin/i],
  es: [/(?<![\p{L}])(?:roj[oa]s?|azul(?:es|ad[oa])?)(?![\p{L}])/iu, /morad|gris|oscur|morena o negra/i],
};

/** Texts that name a sign by a color that only light skin shows. */
export const checkColors = (code: Code, texts: Dictionary): string[] =>
  Object.entries(texts)
    .filter(([, term]) => {
      const [color, others] = COLORS[code];
      return say(term, '1', '1', '1')
        .split('\n')
        .some(
          (line, _, lines) => color.test(line) && !others.test(lines.length > 2 ? line : lines.join(' ')),
        );
    })
    .map(([key]) => `${code} ${key}: a color that brown and black skin do not show`);
