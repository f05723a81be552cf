import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const fromEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only src/config.ts reads the environment; take what you need from Config.',
};

export default defineConfig(
  globalIgnores([
    // A project of its own, copied by `sluice subgraph init`.
    'starter/',
    'examples/',
    'dist/',
    '.dist-*/',
    'coverage/',
    '.sluice/',
    '**/*.generated.ts',
    'src/graphiql/',
    'src/console/vite.config.ts',
  ]),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      js.configs.recommended,
      typescript.configs.strictTypeChecked,
      typescript.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': ['error', fromEnvironment],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export; names can be searched for.' },
        { selector: 'ExportAllDeclaration', message: 'A door lists what passes through it.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It asks for the very assertion that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/config.ts', 'src/cli/**', 'src/standalone/**', 'test/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.sql.ts', 'src/platform/**', 'src/events/**', 'src/standalone/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/platform/postgres/*.js'],
              importNames: ['sql'],
              message: 'Only *.sql.ts files write SQL; give the statement a name there.',
            },
          ],
        },
      ],
    },
  },
  {
    // A test names the fields it expects of an answer; what is not there fails its expectation.
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // What a tool loads by its default export, or runs for people to read.
    files: ['*.config.ts', 'test/support/setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['*.js', '.*.cjs', 'scripts/**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' },
    },
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-duplicate-fields': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          // Whose purpose their form tells.
          ignoredSelectors: [
            '[type=ObjectTypeDefinition][name.value=/^(Query|Mutation|Subscription)$|(Payload|Connection|Edge)$/]',
            '[type=InputObjectTypeDefinition][name.value=/Input$/]',
          ],
        },
      ],
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
);
