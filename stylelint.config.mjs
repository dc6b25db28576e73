export default {
  rules: {
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-pattern': [
      '^(_|vein-|wp--)[a-z0-9-]+$',
      { message: 'Private properties start with --_, public ones with --vein-' },
    ],
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-no-important': [true, { severity: 'error' }],
    'no-duplicate-selectors': true,
    'property-disallowed-list': [
      ['/^(margin|padding)-(left|right)$/', 'left', 'right', 'float'],
      { message: 'Use logical properties: pages run right to left too' },
    ],
    'property-no-unknown': true,
    'selector-class-pattern': [
      '^(?!.*(banner|sponsor|promo|advert))[a-z][a-z0-9-]*$',
      { message: 'Ad blockers hide such names' },
    ],
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-disallowed-list': [
      ['rem', 'vw', 'vh'],
      { message: 'The page owns the root font size and the viewport' },
    ],
  },
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
};
