import type { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { createProgram, differences, lint, marksOf, mustBeEmpty, readCases, textOf, typeErrors } from './cases.ts';

const plugin: ESLint.Plugin = database;
const rules = plugin.rules ?? {};
const program = createProgram();

describe('test/projects', () => {
  for (const given of readCases(Object.keys(rules))) {
    test(given.name, () => {
      const text = (file: string) => textOf(program, file);
      const marks = given.files.flatMap((file) => marksOf(file, text(file)));
      const known = Object.keys(rules[given.rule]?.meta?.messages ?? {});
      expect(known, 'the messages of the rule').toEqual(expect.arrayContaining([...new Set(marks.map(({ id }) => id))]));

      mustBeEmpty(differences(marks, lint(plugin, program, given), text));
      mustBeEmpty(typeErrors(program, given.files));
    });
  }
});
