import database from 'eslint-plugin-database';
import { parser } from 'typescript-eslint';

export default [
  { ignores: ['**/generated/'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  database.configs.recommended,
];
