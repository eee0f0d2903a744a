import ts from 'typescript';
import { walk, type Edit, type Transformation } from './edits.ts';

/** Gives every function, variable, parameter, class, type and private member that the case declares a name that says nothing. */
export const rename: Transformation = (program, files) => {
  const checker = program.getTypeChecker();
  const inCase = new Set(files);
  const names = new Map<ts.Symbol, string>();
  const edits: Edit[] = [];

  const symbolsOf = (name: ts.Identifier): ts.Symbol[] => {
    const { parent } = name;
    if (ts.isParameter(parent) && parent.name === name && ts.isParameterPropertyDeclaration(parent, parent.parent)) {
      return checker.getSymbolsOfParameterPropertyDeclaration(parent, name.text);
    }
    const symbol = ts.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : checker.getSymbolAtLocation(name);
    return symbol ? [named(checker, symbol)] : [];
  };
  const newName = (symbols: readonly ts.Symbol[]): string | undefined => {
    if (symbols.length === 0 || !symbols.every((symbol) => mayRename(symbol, inCase))) return undefined;
    const known = symbols.map((symbol) => names.get(symbol)).find((given) => given !== undefined) ?? `zq${names.size}`;
    for (const symbol of symbols) names.set(symbol, known);
    return known;
  };

  for (const source of files) {
    walk(source, (node) => {
      if (!ts.isIdentifier(node) || node.text === 'this' || node.text === 'default') return;
      const text = newName(symbolsOf(node));
      const key = keyOf(checker, node);
      if (text === undefined && !key) return;
      const keyText = key && `${newName([named(checker, key)]) ?? key.name}: `;
      edits.push({ file: source.fileName, start: node.getStart(source), end: node.end, text: `${keyText ?? ''}${text ?? node.text}` });
    });
  }
  return { edits };
};

/** The symbol that a name was given to: `import { a }` and `export { a }` only pass it on, `import { a as b }` gives a new one. */
function named(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  const [declaration] = symbol.declarations ?? [];
  const passesOn = declaration && (ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)) && !declaration.propertyName;
  const next = passesOn ? checker.getImmediateAliasedSymbol(symbol) : undefined;
  return next && next !== symbol ? named(checker, next) : symbol;
}

/** The property that a shorthand (`{ a }`) names besides the variable. */
function keyOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getSymbolAtLocation(name);
  if (!ts.isBindingElement(parent) || parent.name !== name || parent.propertyName || parent.dotDotDotToken) return undefined;
  return ts.isObjectBindingPattern(parent.parent) ? checker.getTypeAtLocation(parent.parent).getProperty(name.text) : undefined;
}

const OF_FRAMEWORKS = /^(loader|action|GET|POST|PUT|PATCH|DELETE|\w*Resolvers|ResolversTypes)$/;

/** All declarations are the case's own, and nothing outside (a library's interface, a JSON key) can know the name. */
function mayRename(symbol: ts.Symbol, inCase: ReadonlySet<ts.SourceFile>): boolean {
  const declarations = symbol.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every((declaration) => {
      if (!inCase.has(declaration.getSourceFile()) || ts.findAncestor(declaration, isAmbientModule)) return false;
      // What is only declared is named by whoever defines it, and what a file hands to a framework by the framework.
      if ((ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0 || OF_FRAMEWORKS.test(symbol.name)) return false;
      if (ts.isClassElement(declaration) || ts.isParameterPropertyDeclaration(declaration, declaration.parent)) {
        return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0;
      }
      return (
        ts.isVariableDeclaration(declaration) ||
        ts.isBindingElement(declaration) ||
        ts.isParameter(declaration) ||
        ts.isFunctionDeclaration(declaration) ||
        ts.isFunctionExpression(declaration) ||
        ts.isClassLike(declaration) ||
        ts.isInterfaceDeclaration(declaration) ||
        ts.isTypeAliasDeclaration(declaration) ||
        ts.isTypeParameterDeclaration(declaration) ||
        ts.isImportClause(declaration) ||
        ts.isNamespaceImport(declaration) ||
        ts.isImportSpecifier(declaration) ||
        ts.isExportSpecifier(declaration)
      );
    })
  );
}

const isAmbientModule = (node: ts.Node) =>
  ts.isModuleDeclaration(node) && (ts.isStringLiteral(node.name) || (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0);
