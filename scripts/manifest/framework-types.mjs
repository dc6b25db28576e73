// The types of the three tags for templates of Preact, Solid, Vue, Svelte and Angular: one file of attributes and events,
// and a few lines a framework, which name the handlers of events as that framework does.

const WORDS = { boolean: "boolean | '' | 'true' | 'false'", number: 'number | `${number}`' };

const comment = (description) => `  /** ${description.replaceAll(/\s+/g, ' ')} */`;

const partsOf = ({ name, tagName, attributes, events }) => `/** The attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes
  .map(
    ({ name: key, type, description }) =>
      `${comment(description)}\n  '${key}'?: ${WORDS[type.text] ?? type.text} | undefined;`,
  )
  .join('\n')}
}

/** The events of \`<${tagName}>\`. */
export interface ${name}Events {
${events.map((event) => `${comment(event.description)}\n  '${event.name}': ${event.type.text};`).join('\n')}
}
`;

/** attributes.d.ts, which the others and Angular's components build on. */
export function attributeTypes(declarations) {
  const events = [...new Set(declarations.flatMap((one) => one.events.map(({ type }) => type.text)))];
  return `import type {
${events.map((name) => `  ${name},`).join('\n')}
} from './modules/index.js';

${declarations.map(partsOf).join('\n')}
/** Handlers of events, under the event's name, with a capital or without, after what a framework puts before it. */
export type Handlers<Events, Prefix extends string, Capital extends boolean = false> = {
  [Name in keyof Events & string as \`\${Prefix}\${Capital extends true ? Capitalize<Name> : Name}\`]?:
    ((event: Events[Name]) => void) | undefined;
};
`;
}

/** How a framework is told of a tag: its own import, the module and interface to add to, and the type of one tag. */
const FRAMEWORKS = {
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    module: 'preact',
    namespace: 'JSX',
    to: 'IntrinsicElements',
    type: (name) =>
      `Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & Handlers<${name}Events, 'on'>`,
  },
  solid: {
    imports: "import type { JSX as Solid } from 'solid-js';",
    module: 'solid-js',
    namespace: 'JSX',
    to: 'IntrinsicElements',
    type: (name) =>
      `Omit<Solid.HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & Handlers<${name}Events, 'on:'>`,
  },
  vue: {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    module: 'vue',
    to: 'GlobalComponents',
    // Of `@vein-call` Vue's checker makes `onVein-call`.
    type: (name) =>
      `new () => { $props: Omit<HTMLAttributes, keyof ${name}Attributes> & ReservedProps & ${name}Attributes & Handlers<${name}Events, 'on', true> }`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    module: 'svelte/elements',
    to: 'SvelteHTMLElements',
    type: (name) =>
      `Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & Handlers<${name}Events, 'on'>`,
  },
};

export const FRAMEWORK_NAMES = Object.keys(FRAMEWORKS);

/**
 * @param {string} framework a key of the table above
 * @param {object[]} declarations the manifest's elements
 * @returns {string} the text of its .d.ts
 */
export function frameworkTypes(framework, declarations) {
  const { imports, module, namespace, to, type } = FRAMEWORKS[framework];
  const names = declarations.map(({ name }) => name);
  const tags = declarations.map(({ name, tagName }) => `'${tagName}': ${type(name)};`);
  const inner = `interface ${to} {\n${tags.map((line) => `  ${line}`).join('\n')}\n}`;
  const body = namespace ? `namespace ${namespace} {\n${inner}\n}` : inner;
  return `${imports}
import type { Handlers, ${names.flatMap((name) => [`${name}Attributes`, `${name}Events`]).join(', ')} } from './attributes.js';
import type { ${names.join(', ')} } from './modules/index.js';

declare module '${module}' {
${body}
}
`;
}
