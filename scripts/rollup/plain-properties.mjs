const DECORATED =
  /__decorate\(\[\s*(property|state)\(([^]*?)\)\s*\], (\w+)\.prototype, "(\w+)", void 0\);\n/g;
const STATE = '{ state: true, attribute: false }';
const HELPER = /^import \{ __decorate \} from .*tslib.*;$/m;

/**
 * Writes the `@property()` and `@state()` of a class as its `static properties`, which is all they come down to:
 * TypeScript's decorator helper and Lit's decorators for three kinds of class member stay out of the bundles (0.4 kB).
 */
export const plainProperties = {
  name: 'plain-properties',
  transform(code, id) {
    if (!id.includes('/dist/modules/') || !HELPER.test(code)) return null;
    const properties = [...code.matchAll(DECORATED)].map(([, decorator, options, owner, name]) => ({
      owner,
      text: `${name}: ${decorator === 'property' ? options || '{}' : `{ ...${options || '{}'}, ...${STATE} }`},\n`,
    }));
    const owners = new Set(properties.map(({ owner }) => owner));
    const plain = code
      .replace(DECORATED, (_, __, ___, owner) => {
        if (!owners.delete(owner)) return '';
        const texts = properties.filter((property) => property.owner === owner).map(({ text }) => text);
        return `${owner}.properties = {\n${texts.join('')}};\n`;
      })
      .replace(HELPER, '');
    if (plain.includes('__decorate')) this.error(`${id} has a decorator that this plugin does not know`);
    return { code: plain, map: null };
  },
};
