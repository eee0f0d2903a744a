import ts from 'typescript';
import { walk, type Edit, type Transformation } from './edits.ts';

/** Replaces calls of one-statement helpers (`return g(a)` or `await g(a)`) of the same file by what the helper does. */
export const inline: Transformation = (program, files) => {
  const checker = program.getTypeChecker();
  const edits: Edit[] = [];
  for (const source of files) {
    walk(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !node.arguments.every(isPlain)) return;
      const helper = checker.getSymbolAtLocation(node.expression)?.declarations;
      const [declaration] = helper ?? [];
      if (helper?.length !== 1 || !declaration || !ts.isFunctionDeclaration(declaration) || declaration.getSourceFile() !== source) return;
      if (!ts.isSourceFile(declaration.parent) || ts.findAncestor(node, (outer) => outer === declaration)) return;
      const text = inlined(checker, source, declaration, node);
      if (text !== undefined) edits.push({ file: source.fileName, start: node.getStart(source), end: node.end, text });
    });
  }
  return { edits };
};

/** Reading these twice or never is the same. */
function isPlain(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.ThisKeyword ||
    (ts.isPropertyAccessExpression(node) && isPlain(node.expression))
  );
}

function inlined(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  { parameters, body }: ts.FunctionDeclaration,
  call: ts.CallExpression,
): string | undefined {
  const [statement, ...more] = body?.statements ?? [];
  if (!statement || more.length > 0 || parameters.length !== call.arguments.length) return undefined;
  const result = whatItCalls(statement);
  if (!result) return undefined;

  const values = new Map<ts.Symbol, string>();
  for (const [index, { name, initializer, dotDotDotToken }] of parameters.entries()) {
    const symbol = ts.isIdentifier(name) && !initializer && !dotDotDotToken ? checker.getSymbolAtLocation(name) : undefined;
    if (!symbol) return undefined;
    values.set(symbol, call.arguments[index]?.getText(source) ?? 'undefined');
  }
  return substitute(checker, source, result, values, call);
}

function whatItCalls(statement: ts.Statement): ts.CallExpression | undefined {
  if (!ts.isReturnStatement(statement) && !ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (expression && ts.isAwaitExpression(expression) && ts.isCallExpression(expression.expression)) return expression.expression;
  return expression && ts.isReturnStatement(statement) && ts.isCallExpression(expression) ? expression : undefined;
}

/** The text of an expression with its parameters replaced; undefined where a name means something else at the place of the call. */
function substitute(
  checker: ts.TypeChecker,
  source: ts.SourceFile,
  expression: ts.Expression,
  values: ReadonlyMap<ts.Symbol, string>,
  place: ts.Node,
): string | undefined {
  const inScope = new Map(
    checker.getSymbolsInScope(place, ts.SymbolFlags.Value | ts.SymbolFlags.Alias).map((symbol) => [symbol.name, symbol]),
  );
  const start = expression.getStart(source);
  const parts: { from: number; to: number; text: string }[] = [];
  let fits = true;
  walk(expression, (node) => {
    if (node.kind === ts.SyntaxKind.ThisKeyword || ts.isFunctionLike(node)) fits = false;
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isMember = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    if (isMember) return;
    const shorthand = ts.isShorthandPropertyAssignment(parent);
    const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(parent) : checker.getSymbolAtLocation(node);
    const value = symbol && values.get(symbol);
    if (value === undefined) fits &&= inScope.get(node.text) === symbol;
    else parts.push({ from: node.getStart(source), to: node.end, text: shorthand ? `${node.text}: ${value}` : value });
  });
  if (!fits) return undefined;
  let text = '';
  let from = start;
  for (const part of parts) {
    text += source.text.slice(from, part.from) + part.text;
    from = part.to;
  }
  return text + source.text.slice(from, expression.end);
}
