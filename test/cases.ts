/**
 * The cases under test/projects: every folder is an ordinary program named `<rule>-<scenario>`, in which a trailing comment marks
 * each line that the rule must report, and every other line must stay clean:
 *
 *     await mailer.sendMail(mail); // ! sideEffect
 *     await both(first(), second()); // ! sideEffect "first → sendMail" ! sideEffect "second"
 *
 * A quoted text must be part of the message. `case.json` in the folder may hold `{ "options": [...], "settings": {...} }`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import { Linter, type ESLint } from 'eslint';
import ts from 'typescript';

const PROJECTS = fileURLToPath(new URL('./projects/', import.meta.url));

/** One folder of test/projects. */
export interface Case {
  readonly name: string;
  readonly rule: string;
  /** Absolute paths of the files to lint. */
  readonly files: readonly string[];
  readonly options: readonly unknown[];
  readonly settings: Record<string, unknown>;
}

/** A report, or a mark that asks for one; `message` of a mark is the part it must contain. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly message: string;
}

/** The folders of test/projects that hold cases, each with the rule that its name begins with. */
export function readCases(rules: readonly string[]): Case[] {
  return readdirSync(PROJECTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => {
      const folder = join(PROJECTS, name);
      const rule = rules.filter((candidate) => name.startsWith(`${candidate}-`)).sort((a, b) => b.length - a.length)[0];
      if (rule === undefined) throw new Error(`test/projects/${name}: no rule has the name that this folder begins with`);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.d)\.[cm]?tsx?$/.test(file))
        .map((file) => join(folder, file));
      const given = join(folder, 'case.json');
      const { options = [], settings = {} } = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {};
      return { name, rule, files, options, settings };
    });
}

const parsed = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(PROJECTS, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  PROJECTS,
);
const sources = new Map<string, ts.SourceFile | undefined>();

/** One program over all cases, or over some of them; `changed` (path to text) replaces files or adds them, and the files it leaves alone are parsed once. */
export function createProgram(
  changed: ReadonlyMap<string, string> = new Map(),
  oldProgram?: ts.Program,
  only?: readonly Case[],
): ts.Program {
  const host = ts.createCompilerHost(parsed.options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => changed.has(path) || fileExists(path);
  host.readFile = (path) => changed.get(path) ?? readFile(path);
  host.getSourceFile = (path, options, ...rest) => {
    if (changed.has(path)) return getSourceFile(path, options, ...rest);
    if (!sources.has(path)) sources.set(path, getSourceFile(path, options, ...rest));
    return sources.get(path);
  };
  const folders = only?.map(({ name }) => join(PROJECTS, name, '/'));
  const isChosen = (path: string): boolean => folders?.some((folder) => path.startsWith(folder)) ?? true;
  const isShared = (path: string): boolean => path.startsWith(join(PROJECTS, '_')) || path.endsWith('.d.ts');
  const rootNames = new Set([...parsed.fileNames.filter((path) => isChosen(path) || isShared(path)), ...changed.keys()]);
  return ts.createProgram({ rootNames: [...rootNames], options: parsed.options, host, oldProgram });
}

const MARK = /\/\/ !((?:\s+\w+(?:\s+"[^"]*")?(?:\s+!)?)+)\s*$/;

/** The reports that the marks in a text ask for. */
export function marksOf(file: string, text: string): Finding[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    const marks = MARK.exec(content)?.[1];
    if (marks === undefined && /\/\/\s*!/.test(content))
      throw new Error(`${file}:${index + 1}: a mark that cannot be read: ${content.trim()}`);
    return [...(marks ?? '').matchAll(/(\w+)(?:\s+"([^"]*)")?/g)].map(([, id = '', message = '']) => ({
      file,
      line: index + 1,
      id,
      message,
    }));
  });
}

/** Lints the files of a case with its rule alone and returns what is reported. */
export function lint(plugin: ESLint.Plugin, program: ts.Program, { rule, files, options, settings }: Case): Finding[] {
  const linter = new Linter({ cwd: PROJECTS });
  return files.flatMap((file) => {
    const messages = linter.verify(
      textOf(program, file),
      {
        files: ['**/*.{ts,tsx,mts,cts}'],
        plugins: { database: plugin },
        languageOptions: { parser, parserOptions: { programs: [program] } },
        rules: { [`database/${rule}`]: ['error', ...options] },
        settings,
      },
      { filename: file },
    );
    return messages.map(({ line, messageId, message }) => ({ file, line, id: messageId ?? 'fatal', message }));
  });
}

/** The text that a program has of a file. */
export function textOf(program: ts.Program, file: string): string {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not part of the program of test/projects/tsconfig.json`);
  return source.text;
}

/** Where the reports of a case differ from its marks, one readable block a line; empty when they agree. */
export function differences(expected: readonly Finding[], actual: readonly Finding[], textAt: (file: string) => string): string[] {
  const unmet = [...expected];
  const extra = actual.filter((report) => {
    const index = unmet.findIndex((mark) => at(mark) === at(report) && mark.id === report.id && report.message.includes(mark.message));
    if (index >= 0) unmet.splice(index, 1);
    return index < 0;
  });
  const show = ({ id, message }: Finding) => `${id}${message && ` ${JSON.stringify(message)}`}`;
  return [...new Map([...unmet, ...extra].map((finding) => [at(finding), finding]))]
    .sort()
    .map(([place, { file, line }]) =>
      [
        `${basename(dirname(file))}/${basename(file)}:${line}: ${textAt(file).split(/\r?\n/)[line - 1]?.trim()}`,
        ...unmet.filter((mark) => at(mark) === place).map((mark) => `  - expected ${show(mark)}`),
        ...extra.filter((report) => at(report) === place).map((report) => `  + reported ${show(report)}`),
      ].join('\n'),
    );
}

/** What the compiler says against the files of a case: code that does not type-check would be tested as `any`. */
export function typeErrors(program: ts.Program, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${basename(file)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

/** Fails a test with a list of problems, without the stack that would bury them. */
export function mustBeEmpty(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const failure = new Error(`\n${problems.join('\n')}`);
  failure.stack = failure.message;
  throw failure;
}

const at = ({ file, line }: Finding) => `${file}:${String(line).padStart(5, '0')}`;
