/**
 * Every sample of docs/rules, linted: a TypeScript fence that begins with `// wrong` is reported by the rule of its page, one that
 * begins with `// right` is not, and every ESLint configuration is accepted.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import database from '../src/index.ts';
import { typeErrors } from './cases.ts';
import { pages, readSamples, type Sample } from './samples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const plugin: ESLint.Plugin = database;

const samples = pages().flatMap(readSamples);
const typescript = samples.filter(({ language }) => language === 'ts');
const isWithoutClient = ({ rule }: Sample) => rule === 'no-blind-spots';
const programs = {
  generated: createProgram(typescript, { '@prisma/client': [join(root, 'test/generated/prisma-7-js')] }),
  missing: createProgram(typescript, {}),
};

describe.each(typescript)('$rule, line $line ($mark)', (sample) => {
  const program = isWithoutClient(sample) ? programs.missing : programs.generated;

  test('is reported as it says', () => {
    expect(['wrong', 'right']).toContain(sample.mark);
    const rules: Linter.RulesRecord = { [`database/${sample.rule}`]: 'error' };
    if (sample.mark === 'wrong') expect(lint(sample, program, [{ rules }])).not.toEqual([]);
    // What one rule advises must not be what another reports.
    else expect(lint(sample, program, [{ rules: { ...database.configs.recommended.rules, ...rules } }])).toEqual([]);
  });

  test('compiles', () => {
    expect(typeErrors(programs.generated, [sample.file])).toEqual([]);
  });
});

test.each(samples.filter(({ language }) => language === 'js'))('$rule, line $line: a configuration that ESLint takes', (sample) => {
  const probe = typescript.find(({ rule, mark }) => rule === sample.rule && mark === 'wrong');
  if (!probe) throw new Error(`${sample.rule} has no sample to lint`);
  expect(() => lint(probe, programs.generated, readConfig(sample.text))).not.toThrow();
});

test('nothing advises queries side by side in a transaction', () => {
  for (const [name, { meta }] of Object.entries(database.rules))
    for (const message of Object.values(meta?.messages ?? {}))
      expect(message.split('. ').slice(1).join('. '), name).not.toContain('Promise.');
  const advised = typescript.filter(({ mark, text }) => mark === 'right' && /transaction\w*\(/i.test(text));
  for (const { rule, line, text } of advised) expect(text, `${rule}, line ${line}`).not.toMatch(/Promise\.(all|allSettled|any|race)\(/);
});

/** A program whose files are the samples; they are on no disk. */
function createProgram(files: readonly Sample[], paths: Record<string, string[]>): ts.Program {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.Preserve,
    types: ['node'],
    paths,
    strict: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getCurrentDirectory = () => root;
  return ts.createProgram({ rootNames: [...texts.keys()], options, host });
}

function lint({ file, text }: Sample, program: ts.Program, configs: readonly Linter.Config[]): Linter.LintMessage[] {
  const base: Linter.Config = { files: ['**/*.ts'], plugins: { database: plugin } };
  const typed: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: false, programs: [program] } },
  };
  return new Linter({ cwd: root }).verify(text, [base, ...configs, typed], { filename: file });
}

/** Runs the text of an eslint.config.js with the plugin that is under test. */
function readConfig(text: string): Linter.Config[] {
  const body = text
    .replaceAll(/^import .*$/gm, '')
    .replaceAll('import.meta.dirname', '"."')
    .replace('export default', 'return');
  return new Function('database', 'tseslint', body)(database, { parser }) as Linter.Config[];
}
