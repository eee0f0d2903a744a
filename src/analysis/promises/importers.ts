import ts from 'typescript';
import type { Context } from '../context.ts';
import { isTestDouble } from '../program/implementations.ts';

const known = new WeakMap<ts.Program, ReadonlyMap<ts.SourceFile, ReadonlySet<ts.SourceFile>>>();

/**
 * The files from which code of a file may be called: those that import it, or what its classes stand for, directly or through others.
 * A test is none: the transaction that it rolls back around everything is its own.
 */
export function getCallingFiles(file: ts.SourceFile, context: Context): readonly ts.SourceFile[] {
  const importers = known.get(context.program) ?? findImporters(context);
  known.set(context.program, importers);
  const reached = new Set([file, ...getBases(file, context)]);
  for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer);
  return [...reached];
}

function findImporters(context: Context): ReadonlyMap<ts.SourceFile, ReadonlySet<ts.SourceFile>> {
  const { program, checker } = context;
  const importers = new Map<ts.SourceFile, Set<ts.SourceFile>>();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || program.isSourceFileFromExternalLibrary(file) || isTestDouble(file, context)) continue;
    for (const statement of file.statements) {
      if ((!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) || statement.moduleSpecifier === undefined) continue;
      for (const imported of checker.getSymbolAtLocation(statement.moduleSpecifier)?.declarations ?? []) {
        if (!ts.isSourceFile(imported) || imported.isDeclarationFile) continue;
        importers.set(imported, (importers.get(imported) ?? new Set()).add(file));
      }
    }
  }
  return importers;
}

/** The files of the interfaces and classes that those of a file implement or extend: callers may know only them. */
function getBases(file: ts.SourceFile, { checker }: Context): readonly ts.SourceFile[] {
  return file.statements.filter(ts.isClassDeclaration).flatMap(({ heritageClauses = [] }) =>
    heritageClauses
      .flatMap(({ types }) => types)
      .flatMap((type) => checker.getTypeAtLocation(type).symbol?.declarations ?? [])
      .map((declaration) => declaration.getSourceFile())
      .filter(({ isDeclarationFile }) => !isDeclarationFile),
  );
}
