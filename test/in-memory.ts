/**
 * Programs made of texts: small files that stand beside the folders of test/projects and import what these do.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import ts from 'typescript';
import database from '../src/index.ts';

const FOLDER = fileURLToPath(new URL('./projects/in-memory/', import.meta.url));
const plugin: ESLint.Plugin = database;
const onDisk = new Map<string, ts.SourceFile | undefined>();

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/** A program of the given files (name to text; `roots`: which of them are its own) and whatever they import; files on disk are parsed once. */
export function createInMemory(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
  roots: readonly string[] = Object.keys(files),
): ts.Program {
  const texts = new Map(Object.entries(files).map(([name, text]) => [pathOf(name), text]));
  const host = ts.createCompilerHost({ ...OPTIONS, ...options }, true);
  const { getSourceFile, fileExists, readFile, directoryExists } = host;
  host.directoryExists = (path) => `${path}/` === FOLDER || (directoryExists?.(path) ?? false);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    if (texts.has(path)) return getSourceFile(path, ...rest);
    if (!onDisk.has(path)) onDisk.set(path, getSourceFile(path, ...rest));
    return onDisk.get(path);
  };
  return ts.createProgram({ rootNames: roots.map(pathOf), options: { ...OPTIONS, ...options }, host });
}

/** The absolute path of a file of such a program. */
export function pathOf(name: string): string {
  return join(FOLDER, name);
}

/** How to lint a text: with which program, or without type information, and with which settings. */
export interface LintOptions {
  readonly program?: ts.Program;
  readonly settings?: Record<string, unknown>;
  readonly rules?: Linter.RulesRecord;
}

/** Lints one text as the file of the given name with all rules of the plugin. */
export function lintText(name: string, text: string, { program, settings = {}, rules = {} }: LintOptions): Linter.LintMessage[] {
  const all = Object.fromEntries(Object.keys(plugin.rules ?? {}).map((rule) => [`database/${rule}`, 'error' as const]));
  return new Linter({ cwd: FOLDER }).verify(
    text,
    {
      files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'],
      plugins: { database: plugin },
      languageOptions: { parser, parserOptions: program === undefined ? {} : { programs: [program] } },
      rules: { ...all, ...rules },
      settings,
    },
    { filename: pathOf(name) },
  );
}
