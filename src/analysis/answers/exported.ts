import ts from 'typescript';
import type { Name } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import type { FunctionNode } from '../program/syntax.ts';
import { packageTest, testOf } from '../recognition/catalogue.ts';
import type { Handler, HandlerFacts } from './handler.ts';

/** What a file of a certain path exports under a certain name. */
export function findExported(body: FunctionNode, facts: readonly HandlerFacts[], engine: Engine): Handler | undefined {
  const { fileName } = body.getSourceFile();
  const rows = facts.flatMap(({ library, handlers }) =>
    (handlers.files ?? []).filter(({ path }) => testOf(path)(fileName)).map((row) => ({ library, row })),
  );
  if (rows.length === 0) return undefined;
  const names = getExportNames(body, engine);
  const found = rows.find(
    ({ row }) =>
      row.exports.some((name: Name) => names.some(testOf(name))) &&
      (row.when === undefined || body.getSourceFile().text.includes(row.when)),
  );
  return found === undefined
    ? undefined
    : { body, library: found.library, decorators: [], route: fileName.replace(/^.*\/(app|pages|routes|server)\//, '/') };
}

/** The names under which a file exports a function, wrapped or not. */
function getExportNames(body: FunctionNode, engine: Engine): readonly string[] {
  let node: ts.Node = body;
  while (
    ts.isCallExpression(node.parent) ||
    ts.isParenthesizedExpression(node.parent) ||
    ts.isAsExpression(node.parent) ||
    ts.isSatisfiesExpression(node.parent)
  )
    node = node.parent;
  if (ts.isExportAssignment(node.parent)) return ['default'];
  const declaration = ts.isVariableDeclaration(node.parent) ? node.parent : ts.isFunctionDeclaration(node) ? node : undefined;
  const module = engine.checker.getSymbolAtLocation(body.getSourceFile());
  if (declaration === undefined || module === undefined) return [];
  return engine.checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? engine.checker.getAliasedSymbol(symbol) : symbol;
    const isOwn = target.declarations?.includes(declaration) ?? false;
    return isOwn ? [symbol.name] : symbol.name === 'default' && isNamedIn(target, declaration) ? ['default'] : [];
  });
}

/** `export default handler`, `export default withAuth(handler)` */
function isNamedIn(symbol: ts.Symbol, declaration: ts.Declaration): boolean {
  const assignment = symbol.declarations?.find(ts.isExportAssignment);
  const name = (declaration as { name?: ts.Node }).name?.getText();
  return assignment !== undefined && name !== undefined && new RegExp(`\\b${name}\\b`).test(assignment.expression.getText());
}

/** `const handler: APIGatewayProxyHandler = …`, or a parameter of a type that only handlers are given. */
export function findTyped(body: FunctionNode, facts: readonly HandlerFacts[], engine: Engine): Handler | undefined {
  const { text } = body.getSourceFile();
  const rows = facts.flatMap(({ library, handlers }) =>
    (handlers.types ?? []).filter(({ name }) => text.includes(name)).map((row) => ({ library, row })),
  );
  if (rows.length === 0) return undefined;
  const written = body.parameters.flatMap(({ type }) => (type !== undefined && ts.isTypeReferenceNode(type) ? [type.typeName] : []));
  const { parent } = body;
  if (ts.isVariableDeclaration(parent) && parent.type !== undefined && ts.isTypeReferenceNode(parent.type))
    written.push(parent.type.typeName);
  if (ts.isSatisfiesExpression(parent) && ts.isTypeReferenceNode(parent.type)) written.push(parent.type.typeName);
  for (const typeName of written) {
    const name = ts.isQualifiedName(typeName) ? typeName.right : typeName;
    const row = rows.find((candidate) => candidate.row.name === name.text);
    const symbol = row === undefined ? undefined : engine.checker.getSymbolAtLocation(name);
    const target = symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias ? engine.checker.getAliasedSymbol(symbol) : symbol;
    const isOf =
      row !== undefined && target?.declarations?.some((declaration) => packageTest(row.row.package)(getPlace(declaration).package));
    if (row !== undefined && isOf === true) return { body, library: row.library, decorators: [] };
  }
  return undefined;
}
