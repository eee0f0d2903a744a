import assert from 'node:assert/strict';
import type { ESLint } from 'eslint';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { createProgram, differences, lint, marksOf, mustBeEmpty, readCases, textOf, typeErrors } from './cases.ts';

const plugin: ESLint.Plugin = database;
const rules = plugin.rules ?? {};
const cases = readCases(Object.keys(rules));
/** What a case shows may not hang on what others call their functions: each is seen beside a few, and by the other tests beside all. */
const GROUPS = 6;

describe.each(Array.from({ length: GROUPS }, (_, index) => index))('test/projects, group %i', (group) => {
  const own = cases.filter((_, index) => index % GROUPS === group);
  let made: ts.Program | undefined;
  beforeAll(() => void (made = createProgram(undefined, undefined, own)));
  afterAll(() => void (made = undefined));

  for (const given of own) {
    test(given.name, () => {
      assert(made);
      const program = made;
      const text = (file: string) => textOf(program, file);
      const marks = given.files.flatMap((file) => marksOf(file, text(file)));
      const known = Object.keys(rules[given.rule]?.meta?.messages ?? {});
      expect(known, 'the messages of the rule').toEqual(expect.arrayContaining([...new Set(marks.map(({ id }) => id))]));

      mustBeEmpty(differences(marks, lint(plugin, program, given), text));
      mustBeEmpty(typeErrors(program, given.files));
    });
  }
});
