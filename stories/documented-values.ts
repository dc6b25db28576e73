import { ACTIVITIES, LEGS } from 'vein-elements/hemodynamics';
import type { Documented } from './manifest.js';

/** What an attribute may hold: a switch, a number, free text, or one of some words. */
export type Values = 'boolean' | 'number' | 'text' | readonly string[];

/** Types the manifest may name without spelling them out. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  LegName: Object.keys(LEGS),
  Activity: ACTIVITIES,
  Edge: ['top', 'bottom'],
  Remember: ['none', 'session', 'days:7'],
};

/**
 * The values an attribute is documented with.
 * @throws {Error} on a type that is neither spelled out nor known
 */
export function documentedValues({ name, type, parsedType }: Documented): Values {
  const text = (parsedType ?? type)?.text ?? 'string';
  if (text === 'boolean' || text === 'number') return text;
  if (/^(string|(readonly )?string\[\])$/.test(text)) return 'text';
  return text.split('|').flatMap((part) => {
    const word = part.trim();
    const literal = /^'(.*)'$/.exec(word)?.[1];
    if (literal !== undefined) return [literal];
    // A pattern such as `days:${number}`: a week stands for all of them.
    if (word.startsWith('`')) return [word.slice(1, -1).replace(/\$\{.*\}/, '7')];
    const values = NAMED[word];
    if (!values)
      throw new Error(
        `${name}: got the type ${word}, allowed are literals and ${Object.keys(NAMED).join(', ')}`,
      );
    return values;
  });
}
