import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getFunctionName,
  getMemberName,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import type { Handler } from './handler.ts';

/** The handler that a call makes of a function that stands among its arguments, wrapped or in an object. */
export function findRegistered(body: FunctionNode, from: ts.Node, engine: Engine, depth: number): Handler | undefined {
  const properties: string[] = [];
  for (let node = from; depth < 6 && !ts.isSourceFile(node.parent); node = node.parent) {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name)) properties.push(parent.name.text);
    if (isFunctionNode(node) && ts.isMethodDeclaration(node) && ts.isIdentifier(node.name)) properties.push(node.name.text);
    if (ts.isCallExpression(parent) && parent.arguments.includes(node as ts.Expression)) {
      const handler = getRegistration(parent, node as ts.Expression, properties, body, engine);
      if (handler !== undefined) return handler;
    }
    const passes =
      ts.isPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      (ts.isCallExpression(parent) && parent.arguments.includes(node as ts.Expression)) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent);
    if (!passes) return undefined;
  }
  return undefined;
}

function getRegistration(
  call: ts.CallExpression,
  argument: ts.Expression,
  properties: readonly string[],
  body: FunctionNode,
  engine: Engine,
): Handler | undefined {
  const name = getMemberName(getCalleeExpression(call));
  const rows = name === undefined ? [] : engine.catalogue.rows(name);
  if (!rows.some(({ fact }) => 'handles' in fact || 'route' in fact)) return undefined;
  const match = identify(call, engine).match;
  if (match === undefined) return undefined;
  const { fact, library } = match;
  const isHandler =
    'handles' in fact
      ? (fact.handles === 'any' ||
          getArguments(call).indexOf(argument) === (fact.handles === 'last' ? call.arguments.length - 1 : fact.handles)) &&
        (fact.property === undefined
          ? properties.length === 0 || fact.handles !== 'any'
          : properties.some(testOf(fact.property)) || properties.length === 0)
      : 'route' in fact && fact.route.before === undefined;
  if (!isHandler) return undefined;
  const isChange = 'handles' in fact && fact.changes === true;
  const isPart = 'handles' in fact && fact.property !== undefined && fact.property === properties[0];
  const verb = isChange ? 'mutation' : name;
  return { body, library, decorators: [], verb, route: getRoute(call), registration: { call, argument }, isPart };
}

/** The path that a handler is registered for: a text among the arguments, or the property `path` or `url` of one. */
function getRoute(call: CallNode): string | undefined {
  for (const argument of getArguments(call)) {
    const node = skipOuter(argument);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (!ts.isObjectLiteralExpression(node)) continue;
    const path = node.properties.find((member) => ts.isPropertyAssignment(member) && /^(path|url)$/.test(member.name.getText()));
    if (path !== undefined && ts.isPropertyAssignment(path)) return getText(path.initializer);
  }
  return undefined;
}

/** The text of a string. */
export function getText(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

const references = new WeakMap<
  Engine,
  ReadonlyMap<string, readonly { readonly node: ts.Expression; readonly call: ts.CallExpression }[]>
>();

/** `app.get('/orders', controller.list)`: registered where it is named. */
export function findReferenced(body: FunctionNode, engine: Engine): Handler | undefined {
  const name = getFunctionName(body);
  const all = references.get(engine) ?? findReferences(engine);
  references.set(engine, all);
  for (const { node, call } of (name === undefined ? undefined : all.get(name)) ?? []) {
    if (ts.isStringLiteralLike(node) ? !isOfClass(node, body) : !isSame(node, body, engine)) continue;
    const handler = findRegistered(body, node, engine, 0) ?? getRegistration(call, node, [], body, engine);
    if (handler !== undefined) return handler;
  }
  return undefined;
}

function isSame(node: ts.Expression, body: FunctionNode, engine: Engine): boolean {
  const symbol = getSymbol(node, engine);
  return symbol !== undefined && getOrigins(symbol, engine).some((declaration) => toFunction(declaration, engine) === body);
}

/** `[OrdersController, 'index']` */
function isOfClass(node: ts.StringLiteralLike, body: FunctionNode): boolean {
  const [first] = ts.isArrayLiteralExpression(node.parent) ? node.parent.elements : [];
  return first !== undefined && ts.isClassLike(body.parent) && body.parent.name?.text === first.getText();
}

/** The names among the arguments of calls that may register handlers. */
function findReferences(
  engine: Engine,
): ReadonlyMap<string, readonly { readonly node: ts.Expression; readonly call: ts.CallExpression }[]> {
  const found = new Map<string, { node: ts.Expression; call: ts.CallExpression }[]>();
  const members = new Set(
    engine.catalogue.libraries.flatMap(({ calls }) =>
      calls.flatMap((fact) => ('handles' in fact || 'route' in fact ? [...fact.members] : [])),
    ),
  );
  const add = (node: ts.Expression, call: ts.CallExpression, depth: number): void => {
    const inner = skipOuter(node);
    if (ts.isCallExpression(inner) && depth < 3) for (const argument of inner.arguments) add(argument, call, depth + 1);
    else if (ts.isArrayLiteralExpression(inner)) for (const element of inner.elements) add(element, call, depth + 1);
    else if (ts.isObjectLiteralExpression(inner)) {
      for (const member of inner.properties) if (ts.isPropertyAssignment(member)) add(member.initializer, call, depth + 1);
    } else {
      const isInList = ts.isStringLiteralLike(inner) && ts.isArrayLiteralExpression(inner.parent);
      const name = isInList ? inner.text : getMemberName(inner);
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), { node: inner, call }]);
    }
  };
  for (const member of members)
    for (const call of engine.index.calls(member))
      if (ts.isCallExpression(call)) for (const argument of call.arguments) add(argument, call, 0);
  return found;
}
