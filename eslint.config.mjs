import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const within = (folder, message, ...patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: patterns.join('|'), message, allowTypeImports: true }] },
    ],
  },
});
const ELEMENTS = ['symptom-checker', 'pump-diagram', 'call-to-book'];

export default ts.config(
  { ignores: ['dist/', '**/build/', 'storybook-static/', '.cache/', 'bench/node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, string: true } },
      ],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Indexing with noUncheckedIndexedAccess: `as T` where the index is known to fit, `!` stays forbidden in src.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              'public-static-field',
              'private-static-field',
              'field',
              'public-static-method',
              'private-static-method',
              'constructor',
              'public-method',
              'protected-method',
              'private-method',
            ],
          },
        },
      ],
    },
  },
  // A project of its own, whose types the test against the packed package checks.
  { files: ['examples/**/*.tsx'], extends: [ts.configs.strict, ts.configs.stylistic] },
  {
    files: ['examples/**/*.{tsx,js}'],
    languageOptions: { globals: globals.browser },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }, // its index.html has the node
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { globals: globals.browser },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // every base class here has the lifecycle methods
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  // Imports run one way: elements → triage, hemodynamics, clinic, integrations, controllers, i18n, lib, styles.
  within('triage', 'The triage logic is pure.', '^lit', '^@', '^\\.\\./'),
  within('clinic', 'What is known of a clinic is pure.', '^lit', '^@', '^\\.\\./'),
  within('hemodynamics', 'The leg model is pure.', '^lit', '^@', '^\\.\\./'),
  within('clinic', 'What is known of a clinic is pure.', '^lit', '^@', '^\\.\\./'),
  within(
    'integrations',
    'integrations/ stands below elements and controllers.',
    '/(elements|controllers|triage|hemodynamics)/',
  ),
  within(
    'lib',
    'lib/ stands below elements and controllers.',
    '/(elements|controllers|triage|hemodynamics|clinic|integrations)/',
  ),
  within(
    'styles',
    'Styles import nothing of ours.',
    '/(elements|controllers|triage|hemodynamics|clinic|integrations|lib|i18n)/',
  ),
  within('i18n', 'Strings import types at most, from pure folders.', '/(elements|controllers)/'),
  within('controllers', 'Controllers know no element.', '/elements/'),
  ...ELEMENTS.map((name) =>
    within(
      `elements/${name}`,
      'Elements never import each other.',
      ...ELEMENTS.filter((other) => other !== name).map((other) => `\\.\\./${other}/`),
    ),
  ),
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // chai's assertions are typed as promises, and are none
      '@typescript-eslint/unbound-method': 'off', // getComputedStyle and static methods, taken apart to read well
      '@typescript-eslint/no-unnecessary-type-assertion': 'off', // `!` is allowed, and at times the checker knows better
      '@typescript-eslint/no-unnecessary-condition': 'off', // what a test was handed may be less than its type says
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // clones
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // a query that says what it finds
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing thing fails the test, which is what is wanted
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `expect(x).to.be.true`
    },
  },
  {
    files: ['**/*.mjs', '.storybook/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }, // parts of them run in a page
  },
  {
    files: ['wordpress/editor/**', 'wordpress/settings/**'],
    languageOptions: { globals: { ...globals.browser, wp: 'readonly' } }, // WordPress's admin
  },
);
