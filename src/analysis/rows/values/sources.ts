import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { getNamedFunction } from '../../program/implementations.ts';
import { getId } from '../../values/values.ts';
import { enter, getCallees } from '../callees.ts';
import { getComputedFrom } from './computed.ts';
import { followName } from './names.ts';
import { followBinary, followObject } from './operators.ts';
import { getStatementOf, isCount } from '../statements/queries.ts';
import { getOwner, isThis, type Placed, type Scope } from './scopes.ts';
import type { Statement } from '../statements/statements.ts';
import { adder, getDone, getIndexName, type How, isSame, NONE, type Ways } from './ways.ts';

/** A read that a value comes from. */
export interface Source {
  readonly read: Statement;
  /** Where the read is run. */
  readonly scope: Scope;
  /** The columns of what was read, outermost first; empty for the row, or rows, as a whole. */
  readonly path: readonly string[];
  readonly how: ReadonlySet<How>;
  /** Where the first of that was done. */
  readonly at: Scope | undefined;
  /** Columns by which the code chose among what was read. */
  readonly by: readonly string[];
  /** The call that put it into a list, where it came out of one. */
  readonly via?: Placed;
}

/** A value out of an object that was loaded before the code began: of a request, a context, a parameter. */
export interface Carried {
  /** The same for values of one object. */
  readonly root: string;
  readonly parameter?: ts.ParameterDeclaration;
  readonly path: readonly string[];
  readonly how: ReadonlySet<How>;
}

/** All that a value comes from. */
export interface Origins {
  readonly found: readonly Source[];
  readonly carried: readonly Carried[];
  /** The calls on the way that are not seen through, with what is taken of what they give. */
  readonly calls: readonly { readonly call: CallNode; readonly path: readonly string[] }[];
}

interface Trace extends Origins {
  readonly carried: Carried[];
  readonly calls: { readonly call: CallNode; readonly path: Path }[];
  readonly follow: (expression: ts.Expression, scope: Scope, path: Path, ways: Ways) => void;
  readonly engine: Engine;
  readonly found: Source[];
  readonly seen: Set<string>;
  steps: number;
}

type Path = readonly string[];

const MAX_STEPS = 400;

/** The reads that an expression's value comes from, with what was done to it since. */
export function getSources(placed: Placed, engine: Engine): readonly Source[] {
  return trace(placed, engine).found;
}

/** The objects that an expression's value comes from and that nobody in the code has read. */
export function getCarried(placed: Placed, engine: Engine): readonly Carried[] {
  return trace(placed, engine).carried;
}

/** All that an expression's value comes from, as far as it is seen. */
export function getAllSources(placed: Placed, engine: Engine): Origins {
  return trace(placed, engine);
}

/** What was found of expressions, by the scopes in which they stand. */
const traced = new WeakMap<Engine, WeakMap<Scope, Map<ts.Expression, Trace>>>();

function trace({ node, scope }: Placed, engine: Engine): Trace {
  const ofEngine = traced.get(engine) ?? new WeakMap<Scope, Map<ts.Expression, Trace>>();
  traced.set(engine, ofEngine);
  const ofScope = ofEngine.get(scope) ?? new Map<ts.Expression, Trace>();
  ofEngine.set(scope, ofScope);
  const known = ofScope.get(node);
  if (known !== undefined) return known;
  const begun: Trace = {
    carried: [],
    calls: [],
    engine,
    found: [],
    seen: new Set(),
    steps: 0,
    follow: (next, where, rest, ways) => follow(next, where, rest, ways, begun),
  };
  follow(node, scope, [], NONE, begun);
  ofScope.set(node, begun);
  return begun;
}

function follow(expression: ts.Expression, scope: Scope, path: Path, ways: Ways, trace: Trace): void {
  const node = skipOuter(expression);
  const add = adder(scope);
  const key = `${getId(node)} ${getId(scope)} ${path.join('.')} ${[...ways.how].join()} ${ways.by.join()}`;
  if (trace.seen.has(key) || ++trace.steps > MAX_STEPS) return;
  trace.seen.add(key);
  const go = (next: ts.Expression | undefined, rest: Path = path, how: Ways = ways): void => {
    if (next !== undefined) follow(next, scope, rest, how, trace);
  };
  if (isThis(node)) {
    const owner = getOwner(node, scope);
    if (owner !== undefined) return follow(owner.node, owner.scope, path, ways, trace);
    return void trace.carried.push({ root: 'this', path, how: ways.how });
  }
  if (ts.isIdentifier(node)) return followName(node, scope, path, ways, trace);
  if (ts.isAwaitExpression(node) || ts.isSpreadElement(node)) return go(node.expression);
  if (ts.isPropertyAccessExpression(node)) {
    if (node.name.text === 'length' || node.name.text === 'size') return go(node.expression, [], add(ways, 'counted'));
    const columns = getComputedFrom(node, trace.engine) ?? [node.name.text];
    return columns.forEach((column) => go(node.expression, [column, ...path]));
  }
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression } = node;
    // `NEXT[order.status]` is what a table of the code says of a column.
    const name = getIndexName(argumentExpression);
    if (name === '*') go(argumentExpression, [], add(ways, 'made'));
    return go(node.expression, [name, ...path]);
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].forEach((one) => go(one));
  if (ts.isPrefixUnaryExpression(node))
    return go(node.operand, path, node.operator === ts.SyntaxKind.ExclamationToken ? add(ways, 'negated') : ways);
  if (ts.isPostfixUnaryExpression(node)) return go(node.operand, path, add(ways, 'arithmetic'));
  if (ts.isBinaryExpression(node)) return followBinary(node, go, path, ways, add, trace.engine);
  if (ts.isTemplateExpression(node)) return node.templateSpans.forEach((span) => go(span.expression, [], add(ways, 'text')));
  if (ts.isObjectLiteralExpression(node)) return followObject(node, go, path, ways, add);
  if (ts.isArrayLiteralExpression(node)) {
    if (path[0] === '*') return node.elements.forEach((element) => go(element, path.slice(1)));
    const index = /^#(\d+)$/.exec(path[0] ?? '')?.[1];
    if (index !== undefined) return go(node.elements[Number(index)], path.slice(1));
    return node.elements.forEach((element) =>
      go(element, path, node.elements.length > 1 || ts.isSpreadElement(element) ? add(ways, 'merged') : ways),
    );
  }
  if (isCallNode(node)) followCall(node, scope, path, ways, trace);
}

function followCall(call: CallNode, scope: Scope, path: Path, ways: Ways, trace: Trace): void {
  const { engine } = trace;
  const add = adder(scope);
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee) ?? '';
  const found = getStatementOf(call, engine, scope);
  if (found !== undefined) {
    if (/^(read|count|raw)/.test(found.operation)) {
      trace.found.push({
        read: found,
        scope,
        path: path.filter((part) => !/^([#*].*|rows|rowCount)$/.test(part)),
        ...(isCount(found, path) ? add(ways, 'counted') : ways),
        at: ways.at,
      });
    }
    return;
  }
  const receiver = getReceiver(callee);
  const own = ts.isNewExpression(call) ? [] : getCallees(call, engine);
  for (const body of own) {
    const inner = enter(call, body, scope);
    if (inner !== undefined) for (const value of getReturns(body)) follow(value, inner, path, ways, trace);
  }
  if (own.length > 0 || followMapper(call, name, scope, path, ways, trace)) return;
  trace.calls.push({ call, path });
  const { how, isTest } = getDone(call, name, path, ways, add);
  if (receiver !== undefined && !/^(JSON|Object|Array|Promise|Math|Number|_|E|O|TE|lodash|superjson)$/.test(receiver.getText()))
    follow(receiver, scope, path, how, trace);
  const isMapping = /^(map|flatMap|reduce|then)$/.test(name);
  for (const argument of getArguments(call)) {
    const given = skipOuter(argument);
    if (isFunctionNode(given)) {
      if (isMapping) for (const value of getReturns(given)) follow(value, scope, path, name === 'then' ? ways : how, trace);
      // `db.transaction((tx) => …)` gives what the function gives.
      else if (!isTest && !/^(filter|find|sort|forEach|some|every)$/.test(name))
        for (const value of getReturns(given)) follow(value, scope, path, ways, trace);
    } else if (name !== 'then') {
      const rest = /^#\d+$/.test(path[0] ?? '') || isSame(name) ? path : path.slice(0);
      follow(
        argument,
        scope,
        /^(right|left|some|ok|success)$/.test(name) ? rest.slice(/^(right|left|value|data)$/.test(rest[0] ?? '') ? 1 : 0) : rest,
        how,
        trace,
      );
    }
  }
}

/** `loaded.then(toOrder)`, and a column of `rows.map(toOrder)`: what the function makes of what was read. */
function followMapper(call: CallNode, name: string, scope: Scope, path: Path, ways: Ways, trace: Trace): boolean {
  if (name !== 'then' && !(path.length > 0 && /^(map|flatMap)$/.test(name))) return false;
  const [mapper] = getArguments(call).map(skipOuter);
  const receiver = getReceiver(getCalleeExpression(call));
  if (mapper === undefined || receiver === undefined) return false;
  const body = isFunctionNode(mapper) ? mapper : getNamedFunction(mapper, trace.engine);
  const inner = body === mapper ? scope : body && enter(call, body, scope, { node: receiver, scope });
  const returned = body === undefined || inner === undefined ? [] : getReturns(body);
  for (const value of returned) follow(value, inner ?? scope, path, ways, trace);
  return returned.length > 0;
}
