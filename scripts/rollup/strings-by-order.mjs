import { readFileSync } from 'node:fs';

const SHORT = 30; // keys

/**
 * Writes a language's strings as a list in the order of the English keys, so that the keys are shipped once.
 * Types and tests hold that every language has exactly those keys. Short lists stay: the code costs more than their keys.
 */
export const stringsByOrder = {
  name: 'strings-by-order',
  transform(code, id) {
    if (!/\/i18n\/(?!en\/)\w+\/[\w-]+\.js$/.test(id) || id.includes('/strings/')) return null;
    const english = id.replace(/\/i18n\/\w+\//, '/i18n/en/');
    const { name, entries } = stringsOf(this.parse(code), code);
    const keys = [...stringsOf(this.parse(readFileSync(english, 'utf8'))).entries.keys()];
    if (keys.length < SHORT) return null;
    const missing = keys.filter((key) => !entries.has(key));
    if (missing.length > 0 || entries.size !== keys.length)
      this.error(`${id} lacks ${missing.join(', ') || 'nothing, but has too much'}`);
    const values = keys.map((key) => entries.get(key)).join(',\n');
    return {
      code: `import { ${name} as en } from ${JSON.stringify(english)};
const values = [${values}];
export const ${name} = /*#__PURE__*/ Object.keys(en).reduce((all, key, at) => ((all[key] = values[at]), all), {});`,
      map: null,
    };
  },
};

/** The name and the entries (key to source text) of the one object that a strings file exports. */
function stringsOf(program, code = '') {
  const { id, init } = program.body.find(({ type }) => type === 'VariableDeclaration').declarations[0];
  const entries = init.properties.map(({ key, value }) => [
    key.value ?? key.name,
    code.slice(value.start, value.end),
  ]);
  return { name: id.name, entries: new Map(entries) };
}
