import type { Documented } from './manifest.js';

/** What an attribute may hold: a switch, a number, free text, or one of some words. */
export type Values = 'boolean' | 'number' | 'text' | readonly string[];

/**
 * The values an attribute is documented with.
 * @throws {Error} on a type that the manifest does not spell out
 */
export function documentedValues({ name, type, parsedType }: Documented): Values {
  const text = (parsedType ?? type)?.text ?? 'string';
  if (text === 'boolean' || text === 'number') return text;
  if (/^(string|(readonly )?string\[\])$/.test(text)) return 'text';
  return text.split('|').map((part) => {
    const literal = /^'(.*)'$/.exec(part.trim())?.[1];
    if (literal === undefined)
      throw new Error(
        `${name}: got the type ${part.trim()}, allowed are boolean, number, string and literals`,
      );
    return literal;
  });
}
