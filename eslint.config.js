import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { PLACES } from './test/support/rooms.ts';

const rooms = [
  'format',
  'rounds',
  'authoring',
  'engine',
  'assessment',
  'reporting',
  'i18n',
  'elements',
  'team',
  'host',
  'verify',
  'cli',
];
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The imports a place may not have, as far as a specifier alone tells; the architecture test sees the rest. */
function restrictedImports({ path, own, types = [], packages, sentence }) {
  const allowedPackages = packages.map((name) =>
    name.endsWith(':') ? escaped(name) : `${escaped(name)}(?:/|$)`,
  );
  const otherPackages = {
    regex: `^(?!\\.${allowedPackages.map((one) => `|${one}`).join('')})`,
    message: sentence,
  };
  const otherRooms = rooms
    .filter(
      (room) =>
        !path.startsWith(room) &&
        !types.includes(room) &&
        !own.some((one) => one === room || one.startsWith(`${room}/`)),
    )
    .map((room) => ({ regex: `^(?:\\.\\.?/)+${room}/`, message: sentence }));
  return {
    files: [path === '' ? 'src/*.ts' : path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [otherPackages, ...otherRooms] }] },
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/types/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // The JSX of a framework is declared in a namespace.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [typescript.configs.disableTypeChecked] },
  {
    files: ['test/**'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression > MemberExpression.callee[object.name=/^(it|test|describe)$/][property.name=/^(skip|todo)$/]',
          message: 'A test that does not run proves nothing; mend or remove it.',
        },
      ],
    },
  },
  {
    files: ['src/elements/**', 'src/team/**', 'src/cli/preview/page/**', 'src/cli/page/**', 'demo/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'lit/no-template-arrow': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/]',
          message: 'A strict content security policy refuses style attributes; use a class.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text becomes nodes by Lit templates only.',
        },
        {
          selector: 'ClassBody ImportExpression',
          message:
            'TypeScript does not rewrite the `.ts` of an import inside a class it transforms; put it in a function outside.',
        },
        {
          selector: 'ImportDeclaration[source.value=/^lit.*(unsafe-|static-html|style-map)/]',
          message: 'This opens a way in for HTML, or writes style attributes.',
        },
      ],
    },
  },
  [...PLACES].reverse().map(restrictedImports),
);
