// The JSX types of the three tags for React 19: attributes as page authors write them, events by React's `on` + name.

const WORDS = { boolean: "boolean | '' | 'true' | 'false'", number: 'number | `${number}`' };

const comment = (description) => `  /** ${description.replaceAll(/\s+/g, ' ')} */`;

function propsOf({ name, tagName, attributes, events }) {
  const lines = [
    ...attributes.map(
      (attribute) =>
        `${comment(attribute.description)}\n  '${attribute.name}'?: ${WORDS[attribute.type.text] ?? attribute.type.text} | undefined;`,
    ),
    ...events.map(
      (event) =>
        `${comment(event.description)}\n  'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`,
    ),
  ];
  return `/** \`<${tagName}>\` in JSX. */
export interface ${name}Props extends DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> {
${lines.join('\n')}
}
`;
}

/**
 * @param {object[]} declarations the manifest's elements
 * @returns {string} the text of react.d.ts
 */
export function reactTypes(declarations) {
  const names = declarations.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
${[...new Set(names)].map((name) => `  ${name},`).join('\n')}
} from './modules/index.js';

${declarations.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${declarations.map(({ name, tagName }) => `      '${tagName}': ${name}Props;`).join('\n')}
    }
  }
}
`;
}
