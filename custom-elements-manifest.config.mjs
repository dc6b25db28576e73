import * as elements from './dist/modules/index.js'; // built just before

// Events are listed by the @fires lines of each class, which name their types; nothing is guessed from private code.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) =>
        declarations?.some((declaration) => declaration.customElement && declaration.tagName),
      )
      .map((module) => ({ ...module, path: module.path.replace(/^src\/(.*)\.ts$/, 'dist/modules/$1.js') }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)); // folders are read in no fixed order
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy, static: isStatic, name }) =>
            !isStatic && !['private', 'protected'].includes(privacy) && !LIFECYCLE.has(name),
        );
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('vein-'));
      }
    }
  },
};

const LIFECYCLE = new Set(['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback']);

/** Reads the tag from the define file beside the class, the only place that names it. */
const tags = {
  name: 'tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !/elements\/([\w-]+)\/\1\.ts$/.test(moduleDoc.path)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (declaration) {
      declaration.customElement = true;
      declaration.tagName = `vein-${/elements\/([\w-]+)\//.exec(moduleDoc.path)[1]}`;
    }
  },
};

/**
 * Types and defaults as the classes themselves judge them: a page author needs `'inline' | 'bottom' | 'top'`, not the
 * name of a type. An attribute's default is its actual value, a property's is source text, as the schema asks.
 */
const judgedByTheClasses = {
  name: 'judged-by-the-classes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const { name, attributes, members } of declarations) {
        for (const attribute of attributes) {
          const { converter } = elements[name].elementProperties.get(attribute.fieldName);
          const field = members.find((member) => member.name === attribute.fieldName);
          const { value } = converter.read(undefined);
          const words = wordsOf(converter.allowed);
          attribute.type = { text: words ?? (typeof value === 'object' ? 'string' : typeof value) };
          if (words) field.type = attribute.type;
          field.default = Array.isArray(value) ? '[]' : JSON.stringify(value).replaceAll('"', "'");
          if (String(value)) attribute.default = String(value);
          else delete attribute.default;
        }
      }
    }
  },
};

/** A converter for one of a set of words names them in double quotes; the other converters say what fits in words. */
const wordsOf = (allowed) =>
  /^"[^"]*"(, "[^"]*")+$/.test(allowed) ? allowed.replaceAll('"', "'").replaceAll(', ', ' | ') : undefined;

export default {
  globs: ['src/elements/*/*.ts', 'src/lib/vein-element.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tags, publicOnly, judgedByTheClasses],
};
