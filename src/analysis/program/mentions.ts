import ts from 'typescript';
import type { Context } from '../context.ts';

const files = new WeakMap<ts.Program, Map<string, ReadonlySet<ts.SourceFile>>>();

/**
 * Whether a word is mentioned in the application that a file is part of: in a file that it imports, directly or through others, or in
 * one that imports it. A program may hold several applications.
 */
export function isMentioned(word: string, file: ts.SourceFile, context: Context): boolean {
  const { program } = context;
  const known = files.get(program) ?? new Map<string, ReadonlySet<ts.SourceFile>>();
  files.set(program, known);
  const related = known.get(word) ?? findRelated(word, context);
  known.set(word, related);
  return related.has(file);
}

const applications = new WeakMap<ts.Program, Map<ts.SourceFile, ReadonlySet<ts.SourceFile>>>();

/** Whether a file is part of the application (or of one of those) that another file is part of. */
export function isBeside(file: ts.SourceFile, other: ts.SourceFile, context: Context): boolean {
  const known = applications.get(context.program) ?? new Map<ts.SourceFile, ReadonlySet<ts.SourceFile>>();
  applications.set(context.program, known);
  const related = known.get(other) ?? findApplication((one) => one === other, context);
  known.set(other, related);
  return related.has(file);
}

/** The files of the applications that mention a word, whichever quotes they put around a text in it. */
function findRelated(word: string, context: Context): ReadonlySet<ts.SourceFile> {
  const other = word.replaceAll("'", '"');
  return findApplication(({ text }) => text.includes(word) || (other !== word && text.includes(other)), context);
}

function findApplication(isPart: (file: ts.SourceFile) => boolean, context: Context): ReadonlySet<ts.SourceFile> {
  const own = context.program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  const mentioning = own.filter(isPart);
  if (mentioning.length === 0) return new Set();
  const imports = new Map(own.map((file) => [file, getImports(file, context)]));
  const importers = new Map<ts.SourceFile, ts.SourceFile[]>();
  for (const [file, imported] of imports) {
    for (const other of imported) importers.set(other, [...(importers.get(other) ?? []), file]);
  }
  const above = reach(mentioning, importers);
  return new Set([...above, ...reach([...above], imports)]);
}

function reach(from: readonly ts.SourceFile[], edges: ReadonlyMap<ts.SourceFile, readonly ts.SourceFile[]>): ReadonlySet<ts.SourceFile> {
  const reached = new Set(from);
  for (const file of reached) for (const next of edges.get(file) ?? []) reached.add(next);
  return reached;
}

function getImports(file: ts.SourceFile, { checker }: Context): readonly ts.SourceFile[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const symbol = statement.moduleSpecifier === undefined ? undefined : checker.getSymbolAtLocation(statement.moduleSpecifier);
    return (symbol?.declarations ?? []).filter(ts.isSourceFile).filter((imported) => !imported.isDeclarationFile);
  });
}
