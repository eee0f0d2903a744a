import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Context } from '../context.ts';

/** An import of a known library whose types can't be seen. */
export interface BlindImport {
  /** The module name in the import. */
  readonly node: ts.StringLiteralLike;
  readonly module: string;
  readonly library: Library;
}

/** The imports of a file that should bring a known library's types and bring `any`: everything built on them goes unseen. */
export function getBlindImports(file: ts.SourceFile, context: Context): readonly BlindImport[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap((declaration) => {
    const { moduleSpecifier, importClause } = declaration;
    if (!ts.isStringLiteralLike(moduleSpecifier) || importClause === undefined) return [];
    const library = context.catalogue.importedBy(moduleSpecifier.text);
    const names = getNames(importClause);
    if (library === undefined || names.length === 0 || !names.every((name) => isBlind(name, context))) return [];
    return [{ node: moduleSpecifier, module: moduleSpecifier.text, library }];
  });
}

function getNames({ name, namedBindings }: ts.ImportClause): readonly ts.Identifier[] {
  const named =
    namedBindings === undefined
      ? []
      : ts.isNamespaceImport(namedBindings)
        ? [namedBindings.name]
        : namedBindings.elements.map((element) => element.name);
  return name === undefined ? named : [name, ...named];
}

function isBlind(name: ts.Identifier, { checker }: Context): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  // What an alias that leads nowhere resolves to has no declarations.
  if (target === undefined || (target.declarations ?? []).length === 0) return true;
  const type = target.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(target) : checker.getDeclaredTypeOfSymbol(target);
  return (type.flags & ts.TypeFlags.Any) !== 0;
}
