// Events are listed by the @fires lines of each class, which name their types; nothing is guessed from private code.
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations }) =>
        declarations?.some((declaration) => declaration.customElement && declaration.tagName),
      )
      .map((module) => ({ ...module, path: module.path.replace(/^src\/(.*)\.ts$/, 'dist/modules/$1.js') }));
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy, static: isStatic, name }) =>
            !isStatic && !['private', 'protected'].includes(privacy) && !LIFECYCLE.has(name),
        );
        declaration.events = declaration.events?.filter(({ name }) => name);
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

export default {
  globs: ['src/elements/*/*.ts', 'src/lib/vein-element.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tags, publicOnly],
};
