import ts from 'typescript';
import type { Name } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import { resolveAlias } from '../program/symbols.ts';
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
    : { body, library: found.library, decorators: [], route: /.*\/(?:app|pages|routes|server)(\/.*)/.exec(fileName)?.[1] };
}

/** What a wrapper calls the function whose answer it gives. */
const HANDLING = /^(handle|handler|action|resolve|run|execute)$/;

/** The names under which a file exports a function, wrapped or not: `GET = wrap(async () => …)`, `GET = wrap({ handler: async () => … })`. */
function getExportNames(body: FunctionNode, engine: Engine): readonly string[] {
  let node: ts.Node = getGiven(body);
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

/** The options that a function is the handler of, or itself. */
function getGiven(body: FunctionNode): ts.Node {
  const { parent } = body;
  return ts.isPropertyAssignment(parent) && HANDLING.test(parent.name.getText()) ? parent.parent : body;
}

/** `export default handler`, `export default withAuth(handler)` */
function isNamedIn(symbol: ts.Symbol, declaration: ts.Declaration): boolean {
  const assignment = symbol.declarations?.find(ts.isExportAssignment);
  const name = (declaration as { name?: ts.Node }).name?.getText();
  return assignment !== undefined && name !== undefined && new RegExp(`\\b${name}\\b`).test(assignment.expression.getText());
}

/** `const handler: APIGatewayProxyHandler = …`, or a parameter of a type that only handlers are given. */
export function findTyped(body: FunctionNode, facts: readonly HandlerFacts[], engine: Engine): Handler | undefined {
  const rows = facts.flatMap(({ library, handlers }) => (handlers.types ?? []).map((row) => ({ library, row })));
  for (const { name, find } of getTypesOf(body, engine)) {
    const named = rows.filter(({ row }) => row.name === name);
    const places = named.length === 0 ? [] : (find()?.declarations ?? []).map((declaration) => getPlace(declaration).package);
    const found = named.find(({ row }) => places.some(packageTest(row.package)));
    if (found !== undefined) return { body, library: found.library, decorators: [] };
  }
  return undefined;
}

interface Named {
  readonly name: string;
  readonly find: () => ts.Symbol | undefined;
}

/** The types that a function and its parameters are of, as far as they have names. */
function getTypesOf(body: FunctionNode, { checker }: Engine): readonly Named[] {
  const { parent } = body;
  const ofWhole = ts.isVariableDeclaration(parent) || ts.isSatisfiesExpression(parent) ? parent.type : undefined;
  const written = [...body.parameters.map(({ type }) => type), ofWhole].flatMap((type): Named[] => {
    if (type === undefined || !ts.isTypeReferenceNode(type)) return [];
    const name = ts.isQualifiedName(type.typeName) ? type.typeName.right : type.typeName;
    return [{ name: name.text, find: () => resolveAlias(checker.getSymbolAtLocation(name), checker) }];
  });
  const [first] = body.parameters;
  if (first === undefined || first.type !== undefined || !ts.isCallExpression(parent)) return written;
  // `export const list = withErrors(async (event) => …)`: the wrapper says what it is given.
  const { aliasSymbol, symbol } = checker.getTypeAtLocation(first);
  return [
    ...written,
    ...[aliasSymbol, symbol as ts.Symbol | undefined].flatMap((one) => (one === undefined ? [] : [{ name: one.name, find: () => one }])),
  ];
}
