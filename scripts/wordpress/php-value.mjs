/**
 * A JavaScript value as PHP source, for files the plugin includes.
 * @param {unknown} value plain objects, arrays, strings, numbers and booleans
 * @returns {string}
 */
export function phpValue(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`phpValue: cannot write ${String(value)}.`);
  const inner = `${indent}\t`;
  const rows = Array.isArray(value)
    ? value.map((item) => phpValue(item, inner))
    : Object.entries(value).map(([key, item]) => `${phpValue(key)} => ${phpValue(item, inner)}`);
  return `array(\n${rows.map((row) => `${inner}${row},\n`).join('')}${indent})`;
}
