// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the design: `src/knowledge <- src/analysis <- src/rule.ts <- rules <- src/index.ts`. A row says what the files of
 * one room may import, as a regular expression over the specifier; everything else is an error there.
 * @param {string} room
 * @param {string[]} files
 * @param {RegExp} allowed
 * @param {{ ignores?: string[], typesOnly?: RegExp }} [more]
 * @returns {import('eslint').Linter.Config}
 */
const arrow = (room, files, allowed, { ignores = [], typesOnly } = {}) => ({
  name: `arrows/${room}`,
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!(?:${[allowed, typesOnly].flatMap((part) => part?.source ?? []).join('|')})$)`,
            message: `${room} may not import this.`,
          },
          ...(typesOnly
            ? [{ regex: `^(?:${typesOnly.source})$`, message: `${room} may import types from here only.`, allowTypeImports: true }]
            : []),
        ],
      },
    ],
  },
});

/** The rooms of the analysis; each may import those before it, and what one is divided into may import all of it. */
const analysisRooms = [
  'program',
  'recognition',
  'values',
  'flow',
  'loops',
  'promises',
  'isolation',
  'rows',
  'contexts',
  'locks',
  'reads',
  'answers',
  'requests',
  'jobs',
];

export default defineConfig(
  globalIgnores(['dist/', 'docs/example/', 'test/projects/', 'test/generated/', 'test/corpus/checkouts/']),
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/**/*.ts', 'rules/**/*.ts'], rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }] } },
  { files: ['src/index.ts', 'test/**'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['test/**/*.js'], rules: { 'no-console': 'off' } },
  // A table is as long as what it tells of.
  { files: ['src/knowledge/*.ts'], rules: { 'max-lines': 'off' } },
  arrow('src/knowledge/<library>.ts', ['src/knowledge/*.ts'], /\.\/library\.ts/, {
    ignores: ['src/knowledge/index.ts', 'src/knowledge/effects.ts'],
  }),
  arrow('src/knowledge/index.ts', ['src/knowledge/index.ts', 'src/knowledge/effects.ts'], /\.\/[\w-]+\.ts/),
  arrow('src/analysis', ['src/analysis/*.ts'], /\.\/(?:[\w-]+\/){0,2}[\w-]+\.ts|\.\.\/knowledge\/[\w-]+\.ts/, { typesOnly: /typescript/ }),
  ...analysisRooms.flatMap((room, index) => {
    const earlier = `(?:${analysisRooms.slice(0, index).join('|') || '(?!)'})/(?:[\\w-]+/)?[\\w-]+\\.ts`;
    const outside = (/** @type {string} */ up) => `${up}${earlier}|${up}\\.\\./knowledge/library\\.ts|typescript|ts-api-utils`;
    return [
      arrow(`src/analysis/${room}`, [`src/analysis/${room}/*.ts`], new RegExp(`\\./(?:[\\w-]+/)?[\\w-]+\\.ts|${outside('\\.\\./')}`), {
        typesOnly: /\.\.\/(?:context|engine)\.ts/,
      }),
      arrow(
        `src/analysis/${room}/*`,
        [`src/analysis/${room}/*/*.ts`],
        new RegExp(`\\./[\\w-]+\\.ts|\\.\\./(?:[\\w-]+/)?[\\w-]+\\.ts|${outside('\\.\\./\\.\\./')}`),
        { typesOnly: /\.\.\/\.\.\/(?:context|engine)\.ts/ },
      ),
    ];
  }),
  arrow('src/rule.ts', ['src/rule.ts'], /\.\/analysis\/[\w/-]+\.ts|@typescript-eslint\/.*|node:.*/, {
    typesOnly: /eslint|typescript|\.\/knowledge\/[\w-]+\.ts/,
  }),
  arrow('rules', ['rules/**/*.ts'], /(?:\.\.\/)+src\/rule\.ts|\.{1,2}\/[\w/-]+\.ts|@typescript-eslint\/utils.*/, {
    typesOnly: /(?:\.\.\/)+src\/(?:analysis|knowledge)\/[\w/-]+\.ts/,
  }),
  arrow('src/index.ts', ['src/index.ts'], /\.\.\/rules\/[\w-]+\.ts|node:.*/, { typesOnly: /eslint|@typescript-eslint\/utils.*/ }),
);
