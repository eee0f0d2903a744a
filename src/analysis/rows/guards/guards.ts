import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import {
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';
import { enter, getCallees } from '../callees.ts';
import { type Add, askComparison, askTruth } from './comparisons.ts';
import type { Test } from './controls.ts';
import { askEither, askProperty, askReturned } from './results.ts';
import { getScopeOf, type Placed, type Scope } from '../values/scopes.ts';
import { getCompared, getStatementOf } from '../statements/queries.ts';
import { type Carried, getAllSources, getSources, type Source } from '../values/sources.ts';

/** What a condition asks of rows that were read: whether there are any, how many, or what they hold. */
export interface Guard {
  readonly asks: 'absent' | 'present' | 'limit' | 'compare';
  readonly sources: readonly Source[];
  /** Values of objects that were loaded before the code began, where it compares these. */
  readonly carried: readonly Carried[];
  readonly node: ts.Expression;
  /** The condition as a whole, where control is decided. */
  readonly asked: ts.Expression;
  readonly scope: Scope;
  /** What the rows are compared with. */
  readonly against: ts.Expression | undefined;
  /** Whether control gets on where they are equal, or (of a value by itself) where it is set. */
  readonly isMet?: boolean | undefined;
  /** Where it is otherwise, an error or an answer says so. */
  readonly isRefused?: true | undefined;
}

/** What a part of a condition asks. */
type Asked = Omit<Guard, 'asked' | 'isRefused'>;

const MAX_DEPTH = 8;

/** What a condition asks of rows, where it leads on. */
export function getGuards(test: Test, engine: Engine): readonly Guard[] {
  const guards: Asked[] = [];
  const { node, scope, against } = test;
  if (against !== undefined) {
    const { found, carried } = getAllSources({ node, scope }, engine);
    const sources = found.filter(({ path }) => path.length > 0);
    return sources.length + carried.length === 0 ? [] : [{ asks: 'compare', sources, carried, node, asked: node, scope, against }];
  }
  ask(test, test.wanted, guards, engine, 0);
  return guards.map((guard) => ({ ...guard, asked: node, ...(test.isRefused === undefined ? {} : { isRefused: true }) }));
}

function ask({ node: given, scope }: Placed, wanted: boolean, guards: Asked[], engine: Engine, depth: number): void {
  let node = skipOuter(given);
  while (ts.isAwaitExpression(node)) node = skipOuter(node.expression);
  if (depth > MAX_DEPTH) return;
  const again = (next: ts.Expression, sense = wanted, where = scope): void =>
    ask({ node: next, scope: where }, sense, guards, engine, depth + 1);
  const add: Add = (asks, found, against, isMet, carried = []) => {
    // A count is one row, always.
    const sources =
      asks === 'compare' || asks === 'limit'
        ? found
        : found.filter(
            ({ read, path, how }) => !(read.isCounting && read.operation !== 'count' && path.length === 0 && !how.has('filtered')),
          );
    if (sources.length + carried.length > 0) guards.push({ asks, sources, carried, node, scope, against, isMet });
  };
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return again(node.operand, !wanted);
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    if (/^(&&|\|\|)$/.test(operator)) {
      again(node.left);
      return again(node.right);
    }
    if (operator === '??') return again(node.left);
    return askComparison(node, operator, scope, wanted, add, engine);
  }
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    if (declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
      const value = skipOuter(declaration.initializer);
      if (isCondition(value, engine)) return again(value, wanted, getScopeOf(declaration, scope));
    }
  }
  if (
    isCallNode(node) &&
    !ts.isTaggedTemplateExpression(node) &&
    !ts.isNewExpression(node) &&
    askCall(node, scope, wanted, guards, engine, depth, add)
  )
    return;
  if (askProperty(node, scope, wanted, engine, again)) return;
  askTruth({ node, scope }, wanted, add, engine);
}

/** Whether an expression is a condition by its shape, or a call of the project's own that answers yes or no. */
function isCondition(expression: ts.Expression, engine: Engine): boolean {
  let node = skipOuter(expression);
  while (ts.isAwaitExpression(node)) node = skipOuter(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText();
    return /^(&&|===?|!==?|<=?|>=?)$/.test(operator) || (operator === '||' && isYesOrNo(node, engine));
  }
  if (!ts.isCallExpression(node)) return false;
  if (/^(some|every|includes|has)$/.test(getMemberName(getCalleeExpression(node)) ?? '')) return true;
  return getCallees(node, engine).length > 0 && isYesOrNo(node, engine);
}

function isYesOrNo(call: ts.Expression, { checker, counters }: Engine): boolean {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(call);
  const inner = checker.getAwaitedType(type) ?? type;
  return (inner.flags & ts.TypeFlags.BooleanLike) !== 0;
}

/** Asks what a call answers; `false` where that says nothing and its value has to be looked at. */
function askCall(
  node: ts.CallExpression,
  scope: Scope,
  wanted: boolean,
  guards: Asked[],
  engine: Engine,
  depth: number,
  add: Add,
): boolean {
  const name = getMemberName(getCalleeExpression(node)) ?? '';
  if (getStatementOf(node, engine) !== undefined) return false;
  const again = (next: ts.Expression, sense: boolean, where: Scope): void =>
    ask({ node: next, scope: where }, sense, guards, engine, depth + 1);
  const own = getCallees(node, engine);
  if (own.length > 0) {
    if (!isYesOrNo(node, engine)) return false;
    for (const body of own) {
      const inner = enter(node, body, scope);
      if (inner === undefined) continue;
      for (const value of getReturns(body)) askReturned(value, inner, wanted, again, engine);
    }
    return true;
  }
  const receiver = getReceiver(getCalleeExpression(node));
  const [first] = node.arguments;
  if (/^is(Left|Right|Some|None|Ok|Err|Success|Failure)$/.test(name) && first !== undefined) {
    const isGood = /^is(Right|Some|Ok|Success)$/.test(name);
    return askEither({ node: first, scope }, isGood === wanted, again, () => guards.length > 0, add, engine);
  }
  if (receiver !== undefined && /^(some|includes|has|find|findIndex)$/.test(name)) {
    const sources = [receiver, ...node.arguments.filter((argument) => !isFunctionNode(argument))].flatMap((part) =>
      getSources({ node: part, scope }, engine),
    );
    add(
      wanted ? 'present' : 'absent',
      sources.map((source) => ({
        ...source,
        how: new Set([...source.how, 'counted', 'chosen']),
        by: [...source.by, ...getCompared(node)],
      })),
    );
    // `['paid', 'sent'].includes(order.status)`, `NEXT[order.status].includes(wanted)`
    const origins = node.arguments.flatMap((argument) =>
      isFunctionNode(argument) ? [] : [getAllSources({ node: argument, scope }, engine)],
    );
    const asked = origins.flatMap(({ found }) => found);
    const listed = getSources({ node: receiver, scope }, engine).filter(({ how }) => how.has('made'));
    add(
      'compare',
      [...asked, ...listed].filter(({ path }) => path.length > 0),
      receiver,
      undefined,
      origins.flatMap(({ carried }) => carried),
    );
    for (const argument of node.arguments)
      if (isFunctionNode(argument)) for (const value of getReturns(argument)) again(value, wanted, scope);
    return true;
  }
  // A library's comparison: `isAfter(order.paidAt, now)`, `amount.gt(order.total)`.
  const parts = [...(receiver === undefined ? [] : [receiver]), ...getArguments(node).filter((argument) => !isFunctionNode(argument))];
  const sources = parts.flatMap((part) => getSources({ node: part, scope }, engine));
  add(
    'compare',
    sources.filter(({ path }) => path.length > 0),
    parts.at(-1),
  );
  if (sources.every(({ path }) => path.length > 0)) return sources.length > 0;
  return false;
}
