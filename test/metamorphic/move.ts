import { basename, dirname, extname, join } from 'node:path';
import ts from 'typescript';
import { endWithTrailingComment, walk, type Edit, type Transformation } from './edits.ts';

/** Moves every function of a file's top level to a file of its own; the old file imports and re-exports it. */
export const move: Transformation = (program, files) => {
  const checker = program.getTypeChecker();
  const edits: Edit[] = [];
  const added = new Map<string, string>();

  for (const source of files) {
    const extension = extname(source.fileName);
    const stem = basename(source.fileName, extension);
    const module = checker.getSymbolAtLocation(source);
    const exported = new Set(module && checker.getExportsOfModule(module).map(({ name }) => name));
    const imports = source.statements
      .filter((statement) => ts.isImportDeclaration(statement))
      .map((statement) => source.text.slice(statement.getStart(source), endWithTrailingComment(source, statement.end)));
    const needed = new Set<string>();

    for (const declaration of movable(source)) {
      const uses = usesOfOwnFile(checker, source, declaration);
      if (!uses) continue;
      const name = declaration.name.text;
      const target = `${stem}-${name}${extension}`;
      const modifier = declaration.modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const start = declaration.getStart(source, true);
      const end = endWithTrailingComment(source, declaration.end);
      const code = declaration.getStart(source);

      added.set(
        join(dirname(source.fileName), target),
        [
          ...imports,
          ...(uses.size > 0 ? [`import { ${[...uses].join(', ')} } from './${stem}${extension}';`] : []),
          `${source.text.slice(start, code)}export ${source.text.slice(modifier ? modifier.end + 1 : code, end)}`,
          '',
        ].join('\n'),
      );
      const back = modifier || !exported.has(name) ? `\nexport { ${name} } from './${target}';` : '';
      edits.push({ file: source.fileName, start, end, text: `import { ${name} } from './${target}';${back}` });
      exported.add(name);
      for (const use of uses) needed.add(use);
    }
    const missing = [...needed].filter((name) => !exported.has(name));
    if (missing.length > 0) {
      edits.push({ file: source.fileName, start: source.end, end: source.end, text: `\nexport { ${missing.join(', ')} };\n` });
    }
  }
  return { edits, added };
};

type Named = ts.FunctionDeclaration & { readonly name: ts.Identifier };

function movable(source: ts.SourceFile): Named[] {
  const functions = source.statements.filter((statement): statement is Named => ts.isFunctionDeclaration(statement) && !!statement.name);
  return functions.filter(
    ({ name, modifiers, body }) =>
      body &&
      !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) &&
      functions.filter((other) => other.name.text === name.text).length === 1,
  );
}

/** Names of the file's other top-level declarations that a function uses; undefined if it can't do so from another file. */
function usesOfOwnFile(checker: ts.TypeChecker, source: ts.SourceFile, declaration: Named): Set<string> | undefined {
  const names = new Set<string>();
  let fits = true;
  walk(declaration, (node) => {
    if (!ts.isIdentifier(node)) return;
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    const declared = symbol?.declarations?.find((other) => other !== declaration && other.getSourceFile() === source);
    if (!declared || ts.isImportSpecifier(declared) || ts.isImportClause(declared) || ts.isNamespaceImport(declared)) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (!isTopLevel(declared)) return;
    const isDefault = ts.canHaveModifiers(declared) && declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    const isLet = ts.isVariableDeclaration(declared) && !(declared.parent.flags & ts.NodeFlags.Const);
    if (isDefault || isLet) fits = false;
    names.add(node.text);
  });
  return fits ? names : undefined;
}

function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isStatement(declaration) ? declaration : ts.findAncestor(declaration, ts.isVariableStatement);
  return (
    !!statement &&
    ts.isSourceFile(statement.parent) &&
    (ts.isStatement(declaration) || ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration)) &&
    // A variable inside a function that is itself the value of a top-level variable is not at the top level.
    !ts.findAncestor(declaration.parent, (node) => node !== declaration && ts.isFunctionLike(node))
  );
}
