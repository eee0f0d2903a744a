import ts from 'typescript';
import type { Next, RouteDoing } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { getSqlBoundary } from '../../program/sql.ts';
import {
  getArgument,
  getArguments,
  getCalleeExpression,
  getDisplayName,
  getEnclosingBody,
  getFunctionName,
  getLeadingText,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../../program/syntax.ts';
import { type Frame, type FunctionValue, getAlternatives, getId, getKey, UNKNOWN } from '../../values/values.ts';
import type { Transaction } from '../facts.ts';
import { getHandlers, getMounted, getPath, getRoute, getValues, isUnder } from '../routes.ts';

/** A function that middleware runs inside a transaction. */
export interface Enclosed {
  readonly handler: FunctionValue;
  readonly transaction: Transaction;
}

/** A function that runs others, and how it is handed them. */
export interface Layer {
  readonly value: FunctionValue;
  readonly next: Next;
  readonly opener: ts.Node;
  /** The path that it stands before; absent: all. */
  readonly under?: string | undefined;
}

/** The functions of a program that are registered behind middleware which runs them inside a transaction. */
export function findEnclosed(engine: Engine): readonly Enclosed[] {
  const found = new Map<ts.Node, Enclosed>();
  for (const call of getCandidates(engine)) {
    const route = getRoute(call, engine);
    if (route === undefined) continue;
    const frame = engine.unevaluatedFrame(getEnclosingBody(call));
    const receiver = getReceiver(getCalleeExpression(call));
    const layers = receiver === undefined ? [] : getLayersOf(receiver, frame, call, engine).filter(({ under }) => isUnder(call, under));
    for (const argument of getArguments(call).slice(route.from ?? 0)) {
      for (const handler of [
        ...getHandlers(argument, frame, engine),
        ...(layers.length === 0 ? [] : getMounted(argument, frame, engine)),
      ]) {
        const transaction = found.has(handler.node) ? undefined : getTransaction(layers, handler, engine);
        if (transaction !== undefined) found.set(handler.node, { handler, transaction });
      }
      layers.push(...getOwnLayers(argument, frame, route, call, engine));
    }
  }
  return [...found.values()];
}

/** The transaction that the first of some layers runs a function in. */
export function getTransaction(layers: readonly Layer[], handler: FunctionValue, engine: Engine): Transaction | undefined {
  for (const { value, next, opener } of layers) {
    const property = next.property ?? '';
    const enclosing = engine.encloses(handler.node, () => {
      engine.runFunction(value, (index, path) => (index === next.argument && path.join('.') === property ? handler : UNKNOWN), 'scan', '');
    });
    if (enclosing === undefined) continue;
    const name = getFunctionName(value.node) === undefined ? 'middleware' : getDisplayName(value.node);
    const { transaction: opened } = enclosing;
    return { token: `middleware ${getId(value.node)}`, opener, library: undefined, retried: false, middleware: name, opened };
  }
  return undefined;
}

/** Calls that may register something behind middleware that may open a transaction, by names alone. */
function getCandidates(engine: Engine): readonly ts.CallExpression[] {
  const routes = engine.catalogue.libraries.flatMap(({ calls }) =>
    calls.flatMap((fact) => ('route' in fact ? fact.members.map((member) => ({ member, before: fact.route.before })) : [])),
  );
  const callsOf = (member: string): readonly ts.CallExpression[] => engine.index.calls(member).filter(ts.isCallExpression);
  const opens = (call: ts.CallExpression): boolean => getArguments(call).some((argument) => mayOpen(argument, engine));
  const uses = new Set(routes.flatMap(({ member, before }) => (before === undefined ? [] : callsOf(member).filter(opens))));
  const files = new Set([...uses].map((call) => call.getSourceFile()));
  const isResult = routes.some(({ member, before }) => before === 'result' && callsOf(member).some((call) => uses.has(call)));
  const resultMembers = new Set(isResult ? getResultMembers(engine) : []);
  const candidates = [...new Set(routes.map(({ member }) => member))].flatMap((member) =>
    callsOf(member).filter((call) => {
      const given = getArguments(call);
      const last = given.at(-1);
      if (last === undefined || ts.isLiteralExpression(skipOuter(last))) return false;
      if (files.has(call.getSourceFile()) || (resultMembers.has(member) && isFunctionLike(last))) return true;
      return given.slice(0, -1).some((argument) => isFunctionLike(argument) && mayOpen(argument, engine));
    }),
  );
  return [...new Set(candidates)];
}

function getResultMembers(engine: Engine): readonly string[] {
  return engine.catalogue.libraries
    .filter(({ calls }) => calls.some((fact) => 'route' in fact && fact.route.before === 'result'))
    .flatMap(({ calls }) => calls.flatMap((fact) => ('route' in fact ? [...fact.members] : [])));
}

function isFunctionLike(argument: ts.Expression): boolean {
  const node = skipOuter(argument);
  return isFunctionNode(node) || ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node);
}

/** Whether code may open or begin a transaction when it runs, by names alone. */
export function mayOpen(expression: ts.Node, engine: Engine): boolean {
  const { index, catalogue } = engine;
  const isOpening = (name: string | undefined): boolean => name !== undefined && (index.mayOpen(name) || index.mayBegin(name));
  const opens = (node: ts.Node): boolean => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const name = getMemberName(getCalleeExpression(node));
      const statement = getArgument(node, 0);
      if (isOpening(name)) return true;
      const isSql = name !== undefined && catalogue.rows(name).some(({ fact }) => 'sql' in fact);
      if (isSql && statement !== undefined && getSqlBoundary(getLeadingText(statement) ?? '') === 'begin') return true;
    }
    return ts.forEachChild(node, opens) ?? false;
  };
  const node = ts.isExpression(expression) ? skipOuter(expression) : expression;
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return isOpening(getMemberName(node));
  if (ts.isCallExpression(node)) return opens(node) || node.arguments.some((argument) => mayOpen(argument, engine));
  return opens(node);
}

/** What stands around all that is registered on a receiver: what it was built with, and what was registered on it before. */
function getLayersOf(receiver: ts.Expression, frame: Frame, at: ts.Node, engine: Engine, depth = 0): Layer[] {
  const node = skipOuter(receiver);
  if (depth > 20) return [];
  if (ts.isCallExpression(node)) {
    const inner = getReceiver(getCalleeExpression(node));
    const around = inner === undefined ? [] : getLayersOf(inner, frame, at, engine, depth + 1);
    return [...around, ...getLayersOfCall(node, frame, engine)];
  }
  const value = engine.evaluate(node, frame, []);
  const key = getKey(value);
  const made = getAlternatives(value).flatMap((part) =>
    part.kind === 'result' && part.path.length === 0 && ts.isCallExpression(part.node)
      ? getLayersOf(part.node, part.frame, part.node, engine, depth + 1)
      : [],
  );
  return [...made, ...getEarlier(key, at, engine)];
}

function getLayersOfCall(call: ts.CallExpression, frame: Frame, engine: Engine): Layer[] {
  const route = getRoute(call, engine);
  if (route?.before === undefined) return [];
  const under = getPath(call);
  return getArguments(call)
    .slice(route.from ?? 0)
    .flatMap((argument) => getOwnLayers(argument, frame, route, call, engine).map((layer) => ({ ...layer, under })));
}

/** What was registered on the same object earlier in the file. */
function getEarlier(key: string, at: ts.Node, engine: Engine): Layer[] {
  const members = engine.catalogue.libraries.flatMap(({ calls }) =>
    calls.flatMap((fact) => ('route' in fact && fact.route.before === 'receiver' ? [...fact.members] : [])),
  );
  return [...new Set(members)]
    .flatMap((member) => engine.index.calls(member))
    .filter(
      (call): call is ts.CallExpression => ts.isCallExpression(call) && call.end <= at.pos && call.getSourceFile() === at.getSourceFile(),
    )
    .sort((left, right) => left.end - right.end)
    .flatMap((call) => {
      const receiver = getReceiver(getCalleeExpression(call));
      if (receiver === undefined || ts.isCallExpression(receiver) || isWithin(call, at)) return [];
      const frame = engine.unevaluatedFrame(getEnclosingBody(call));
      const isSame = getKey(engine.evaluate(receiver, frame, [])) === key && getRoute(call, engine)?.before === 'receiver';
      return isSame ? getLayersOfCall(call, frame, engine) : [];
    });
}

function getOwnLayers(argument: ts.Expression, frame: Frame, { next }: RouteDoing['route'], opener: ts.Node, engine: Engine): Layer[] {
  if (!mayOpen(argument, engine) && !ts.isIdentifier(skipOuter(argument))) return [];
  return getValues(argument, frame, engine).map((value) => ({ value, next, opener }));
}
