import { isThenableType } from 'ts-api-utils';
import ts from 'typescript';
import type { Context } from '../context.ts';
import { toFunction } from '../program/implementations.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { type CallNode, getCalleeExpression, getEnclosingBody, getFunctionName, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { type Match, packageTest } from './catalogue.ts';

/** What becomes of a query that is being put together: it is sent, a call says what it does, or it goes somewhere else. */
type End = 'sent' | 'told' | 'kept';

interface Query {
  readonly match: Match;
  readonly context: Context;
  /** The variables and functions that it was followed through. */
  readonly seen: Set<ts.Node>;
}

const SENDING = /^(then|catch|finally|execute)$/;
const JOINING = /^(all|allSettled|race|any)$/;
const MAX_CALLERS = 20;

/** Whether a query is sent as it is: awaited, returned or joined, with no call in its chain that says what it does. */
export function isSentAsItIs(call: ts.CallExpression, match: Match, context: Context): boolean {
  return follow(call, { match, context, seen: new Set() }) === 'sent';
}

function follow(start: ts.Node, query: Query): End {
  let node = start;
  let isInList = false;
  for (;;) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
      const call = parent.parent;
      if (!ts.isCallExpression(call) || call.expression !== parent) return 'kept';
      if (SENDING.test(parent.name.text)) return 'sent';
      const link = getLink(call, parent.name.text, query);
      if (link !== 'link') return link;
      node = call;
    } else if (passesOn(parent, node)) node = parent;
    else if (ts.isArrayLiteralExpression(parent)) {
      node = parent;
      isInList = true;
    } else if (ts.isAwaitExpression(parent)) return isInList ? 'kept' : 'sent';
    else if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node)) {
      const fn = ts.isArrowFunction(parent) ? parent : getEnclosingBody(parent);
      return isFunctionNode(fn) ? followReturned(fn, isInList, query) : 'kept';
    } else if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) ? followVariable(parent.name, query) : 'kept';
    else if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return parent.right === node && ts.isIdentifier(parent.left) ? followVariable(parent.left, query) : 'kept';
    else return ts.isCallExpression(parent) && parent.expression !== node ? followArgument(parent, query) : 'kept';
  }
}

/** What passes a query on as it is: a cast, one of two ways. */
function passesOn(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return parent.right === node && /^(\?\?|\|\||&&)$/.test(parent.operatorToken.getText());
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isSpreadElement(parent)
  );
}

/** What a call in the chain of a query makes of it: one more link, an operation, or something that isn't the library's. */
function getLink(call: ts.CallExpression, name: string, { match, context }: Query): 'link' | 'told' | 'kept' {
  const { library, fact } = match;
  const facts = context.catalogue.rows(name).filter((row) => row.library === library);
  if (facts.some((row) => 'operation' in row.fact)) return 'told';
  if (facts.length > 0) return 'link';
  const isOfLibrary = packageTest(fact.package);
  const symbol = getSymbol(call.expression, context);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, context);
  const isOwn = declarations.length > 0 && declarations.every((declaration) => isOfLibrary(getPlace(declaration).package));
  context.counters.signaturesAsked++;
  return isOwn && isThenableType(context.checker, call, context.checker.getTypeAtLocation(call)) ? 'link' : 'kept';
}

/** A function that is async, or declared to give a promise, sends what it returns; else whoever calls it does, or says more. */
function followReturned(fn: ts.FunctionLikeDeclaration, isInList: boolean, query: Query): End {
  const isAsync = (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async) !== 0;
  if (isAsync || /^(Promise|PromiseLike|Bluebird)\b/.test(fn.type?.getText() ?? '')) return isInList ? 'kept' : 'sent';
  const user = fn.parent;
  if (ts.isCallExpression(user)) return user.expression === fn ? follow(user, query) : followCallback(user, query);
  const name = getFunctionName(fn);
  if (name === undefined || query.seen.has(fn)) return 'kept';
  query.seen.add(fn);
  const calls = query.context.index.calls(name).filter((call) => isCallOf(call, fn, query.context));
  if (calls.length === 0 || calls.length > MAX_CALLERS) return 'kept';
  return calls.every((call) => follow(call, query) === 'sent') ? 'sent' : 'kept';
}

function isCallOf(call: CallNode, fn: ts.Node, context: Context): boolean {
  return toFunction(getSymbol(getCalleeExpression(call), context)?.valueDeclaration, context) === fn;
}

/** `Promise.all(ids.map((id) => trx('orders').where({ id })))`, `knex.transaction((trx) => trx('orders'))` */
function followCallback(user: ts.CallExpression, query: Query): End {
  const name = getMemberName(getCalleeExpression(user)) ?? '';
  if (SENDING.test(name)) return 'sent';
  const { library } = query.match;
  const isOpening = (one: string): boolean => one === library.name || library.runsOn?.includes(one) === true;
  const opens = query.context.catalogue.rows(name).some((row) => 'transaction' in row.fact && isOpening(row.library.name));
  if (opens) return 'sent';
  return /^(map|flatMap)$/.test(name) && ts.isCallExpression(user.parent) ? followArgument(user.parent, query) : 'kept';
}

/** `Promise.all(queries)`, `queries.push(query)`: any other call may do anything with it. */
function followArgument({ expression: callee }: ts.CallExpression, query: Query): End {
  if (!ts.isPropertyAccessExpression(callee)) return 'kept';
  const { name, expression: receiver } = callee;
  if (JOINING.test(name.text) && receiver.getText() === 'Promise') return 'sent';
  return /^(push|unshift)$/.test(name.text) && ts.isIdentifier(receiver) ? followVariable(receiver, query) : 'kept';
}

/** A query in a variable is sent where any mention of it is, unless a call on it says what it does; copies of it are other queries. */
function followVariable(name: ts.Identifier, query: Query): End {
  const body = getEnclosingBody(name);
  const declaration = getSymbol(name, query.context)?.valueDeclaration ?? name;
  if (query.seen.has(declaration)) return 'kept';
  query.seen.add(declaration);
  const ends: End[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && !isOwnName(node) && !isCopied(node))
      ends.push(follow(node, query));
    ts.forEachChild(node, visit);
  };
  visit(body);
  return ends.includes('told') ? 'told' : ends.includes('sent') ? 'sent' : 'kept';
}

function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && parent.name === node
  );
}

function isCopied({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'clone';
}
