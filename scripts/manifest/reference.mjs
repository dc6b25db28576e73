// The README's reference: attributes, events, slots, parts and custom properties of each element, from the manifest.

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
const code = (text) => (text ? `\`${text}\`` : '');

function table(heads, rows) {
  if (rows.length === 0) return '';
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const named = (head, list) =>
  table(
    [head, 'What it is'],
    list.map(({ name, description }) => [name ? code(name) : 'default', description]),
  );

const tokens = (list) =>
  table(
    ['Custom property', 'Default', 'What it sets'],
    list.map((one) => [code(one.name), code(one.default), one.description]),
  );

const ofElement = ({ tagName, attributes, events, slots, cssParts, cssProperties }) =>
  [
    `<details><summary><code>&lt;${tagName}&gt;</code></summary>`,
    table(
      ['Attribute', 'Type', 'Default', 'What it does'],
      attributes.map((one) => [code(one.name), code(one.type.text), code(one.default), one.description]),
    ),
    named('Event', events),
    named('Slot', slots),
    named('Part', cssParts),
    tokens(cssProperties.filter(({ inheritedFrom }) => !inheritedFrom)),
    '</details>',
  ]
    .filter(Boolean)
    .join('\n\n');

/**
 * @param {object[]} declarations the manifest's elements
 * @returns {string} Markdown
 */
export function reference(declarations) {
  const shared = declarations[0].cssProperties.filter(({ inheritedFrom }) => inheritedFrom);
  const all = `<details><summary>Custom properties of all three</summary>\n\n${tokens(shared)}\n\n</details>`;
  return [...declarations.map(ofElement), all].join('\n\n');
}
