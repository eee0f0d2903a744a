/**
 * Lints once and prints what that cost: `node lint.js SET FOLDER GLOB`; run.js calls it.
 */
import { ESLint } from 'eslint';
import database from 'eslint-plugin-database';
import tseslint from 'typescript-eslint';

const [set = '', folder = '', glob = ''] = process.argv.slice(2);

/** @type {Record<string, import('eslint').Linter.RulesRecord>} */
const SETS = {
  parse: {},
  floating: { '@typescript-eslint/no-floating-promises': 'error' },
  all: rulesOf(database.configs.all),
  typed: rulesOf(...tseslint.configs.recommendedTypeChecked),
  'typed+recommended': rulesOf(...tseslint.configs.recommendedTypeChecked, database.configs.recommended),
};

/** @type {import('eslint').ESLint.Plugin} */
const plugin = database;

const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: folder } },
      plugins: { database: plugin, '@typescript-eslint': /** @type {import('eslint').ESLint.Plugin} */ (tseslint.plugin) },
      rules: SETS[set] ?? {},
    },
  ],
});

const results = await eslint.lintFiles([glob]);
const { user, system } = process.cpuUsage();
const reports = results.reduce((sum, { messages }) => sum + messages.length, 0);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ cpu: (user + system) / 1000, peak, files: results.length, reports }));

/** @param {...{ rules?: object }} configs @returns {import('eslint').Linter.RulesRecord} */
function rulesOf(...configs) {
  return Object.assign({}, ...configs.map(({ rules }) => rules));
}
