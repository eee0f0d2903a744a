import ts from 'typescript';
import type { Context } from '../context.ts';
import { type FunctionNode, isFunctionNode, skipOuter } from './syntax.ts';

const MAX_DECLARATIONS = 8;

const named = new WeakMap<Context['index'], WeakMap<ts.Node, { readonly symbol: ts.Symbol | undefined }>>();

/** The symbol that an expression names, aliases resolved. */
export function getSymbol(expression: ts.Expression, context: Context): ts.Symbol | undefined {
  const { checker, counters, index } = context;
  const node = skipOuter(expression);
  // A body is walked once for each kind of caller, and the checker remembers no names.
  const known = named.get(index) ?? new WeakMap<ts.Node, { readonly symbol: ts.Symbol | undefined }>();
  named.set(index, known);
  let found = known.get(node);
  if (found === undefined) {
    counters.symbolsAsked++;
    found = { symbol: findSymbol(node, checker) };
    known.set(node, found);
  }
  return found.symbol;
}

function findSymbol(node: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isElementAccessExpression(node)) {
    if (!ts.isStringLiteralLike(node.argumentExpression)) return undefined;
    return checker.getPropertyOfType(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name) && name.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  return resolveAlias(checker.getSymbolAtLocation(name), checker);
}

/** What declares the value that a name stands for; of a shorthand property (`{ limit }`) the variable. */
export function getValueDeclaration(name: ts.Identifier, context: Context): ts.Declaration | undefined {
  if (!ts.isShorthandPropertyAssignment(name.parent)) return getSymbol(name, context)?.valueDeclaration;
  const { checker, counters } = context;
  counters.symbolsAsked++;
  return resolveAlias(checker.getShorthandAssignmentValueSymbol(name.parent), checker)?.valueDeclaration;
}

/** The function that an expression names or is. */
export function findFunction(named: ts.Expression, { checker }: Context): FunctionNode | undefined {
  const node = skipOuter(named);
  if (isFunctionNode(node)) return node;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbol = resolveAlias(checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.name), checker);
  for (const declaration of symbol?.declarations ?? []) {
    const held =
      (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration)) &&
      declaration.initializer !== undefined
        ? skipOuter(declaration.initializer)
        : declaration;
    if (isFunctionNode(held)) return held;
  }
  return undefined;
}

/** What stands behind an import or re-export. */
export function resolveAlias(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ts.Symbol | undefined {
  return symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * The declarations that a symbol's value comes from: through destructuring, `const send = mailer.send`, `.bind(…)`, shorthand
 * properties and properties that only name another function. A variable or property with no such origin is its own declaration.
 */
export function getOrigins(named: ts.Symbol, context: Context, depth = 0): readonly ts.Declaration[] {
  const symbol = resolveAlias(named, context.checker) ?? named;
  const declarations = symbol.declarations ?? [];
  if (depth > 4) return declarations;
  return declarations.slice(0, MAX_DECLARATIONS).flatMap((declaration) => {
    const origin = getOriginSymbol(declaration, context);
    return origin === undefined || origin === symbol ? [declaration] : getOrigins(origin, context, depth + 1);
  });
}

function getOriginSymbol(declaration: ts.Declaration, context: Context): ts.Symbol | undefined {
  const { checker } = context;
  if (ts.isBindingElement(declaration)) return getBoundProperty(declaration, checker);
  if (ts.isShorthandPropertyAssignment(declaration)) return resolveAlias(checker.getShorthandAssignmentValueSymbol(declaration), checker);
  const holds =
    (ts.isVariableDeclaration(declaration) && isConstant(declaration)) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isPropertyDeclaration(declaration);
  const value = holds && declaration.initializer !== undefined ? skipOuter(declaration.initializer) : undefined;
  if (value === undefined) return undefined;
  if (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) return getSymbol(value, context);
  const bound = getBoundFunction(value, context);
  return bound === undefined ? undefined : getSymbol(bound, context);
}

/** The function that `work.bind(worker)` is a copy of; what is no function may have a member of that name. */
export function getBoundFunction(node: ts.Node, { checker }: Context): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'bind')
    return undefined;
  const { expression } = node.expression;
  const type = checker.getTypeAtLocation(expression);
  return type.flags & ts.TypeFlags.Any || type.getCallSignatures().length > 0 ? expression : undefined;
}

function getBoundProperty(element: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const pattern = element.parent;
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(pattern) || element.dotDotDotToken !== undefined || !ts.isIdentifier(key)) return undefined;
  return checker.getPropertyOfType(checker.getTypeAtLocation(pattern), key.text);
}

/** Whether a variable never changes. */
export function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Constant) !== 0;
}

/** Names that a type goes by: alias, own symbol, members of unions and intersections, and base types. */
export function getTypeNames(type: ts.Type, checker: ts.TypeChecker, depth = 0): readonly string[] {
  if (depth > 4) return [];
  const parts = type.isUnionOrIntersection()
    ? type.types
    : type.flags & ts.TypeFlags.TypeParameter
      ? [checker.getBaseConstraintOfType(type)]
      : [];
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  const target = (type as ts.TypeReference).target as ts.Type | undefined;
  return [
    ...[type.aliasSymbol, type.symbol as ts.Symbol | undefined].flatMap((symbol) =>
      symbol === undefined ? [] : [getDeclaredName(symbol)],
    ),
    ...[...parts, ...bases].flatMap((part) => (part === undefined ? [] : getTypeNames(part, checker, depth + 1))),
    ...(target !== undefined && target !== type ? getTypeNames(target, checker, depth + 1) : []),
  ];
}

/** A symbol's name; that of the class where the symbol is a default export. */
export function getDeclaredName(symbol: ts.Symbol): string {
  if (symbol.name !== 'default' && symbol.name !== '__type') return symbol.name.replace(/\$\d+$/, '');
  const { name } = (symbol.declarations?.[0] ?? {}) as { name?: ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? name.text : symbol.name;
}
