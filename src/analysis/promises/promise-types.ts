import { isThenableType } from 'ts-api-utils';
import ts from 'typescript';
import type { Context } from '../context.ts';
import { getCalleeExpression, getMemberName, getReceiver } from '../program/syntax.ts';

/** What an expression gives: a promise, which is under way; something that runs only when it is awaited; or neither. */
export function getPromise(node: ts.Node, { checker, counters }: Context): 'promise' | 'lazy' | undefined {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(node);
  if ((type.flags & ts.TypeFlags.Any) !== 0 || !isThenableType(checker, node, type)) return undefined;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.symbol?.name === 'Promise') ? 'promise' : 'lazy';
}

/** Whether what runs a callback waits for it, as a stream's `forEach` does and that of an array does not. */
export function waits({ expression }: ts.CallExpression, { checker, counters }: Context): boolean {
  const name = getMemberName(expression) ?? '';
  const receiver = getReceiver(expression);
  if (receiver === undefined || !/^(forEach|filter|some|every|find\w*)$/.test(name)) return false;
  counters.signaturesAsked++;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(receiver));
  return !checker.isArrayLikeType(type) && !/^(Readonly)?(Set|Map|Array)$/.test(type.symbol?.name ?? '');
}

/** A query that is complete and runs when `execute` is called on it: awaiting it does nothing. */
export function isBuilder(call: ts.CallExpression, context: Context): boolean {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined || !hasExecute(call, context)) return false;
  const root = getRoot(receiver);
  // A manager may execute as well; a query that was begun before has the same method.
  return !hasExecute(root, context) || !hasMember(root, getMemberName(getCalleeExpression(call)) ?? '', context);
}

function hasMember(node: ts.Node, name: string, { checker }: Context): boolean {
  return checker.getPropertyOfType(checker.getTypeAtLocation(node), name) !== undefined;
}

function hasExecute(node: ts.Node, { checker, counters }: Context): boolean {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(node);
  return (
    (type.flags & ts.TypeFlags.Any) === 0 &&
    !isThenableType(checker, node, type) &&
    checker.getPropertyOfType(type, 'execute') !== undefined
  );
}

function getRoot(receiver: ts.Expression): ts.Expression {
  let node = receiver;
  while (ts.isCallExpression(node)) {
    const below = getReceiver(getCalleeExpression(node));
    if (below === undefined) return node;
    node = below;
  }
  return node;
}
