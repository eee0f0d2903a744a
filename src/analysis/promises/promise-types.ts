import { isThenableType } from 'ts-api-utils';
import ts from 'typescript';
import type { Context } from '../context.ts';
import { getCalleeExpression, getReceiver } from '../program/syntax.ts';

/** What an expression gives: a promise, which is under way; something that runs only when it is awaited; or neither. */
export function getPromise(node: ts.Node, { checker, counters }: Context): 'promise' | 'lazy' | undefined {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(node);
  if ((type.flags & ts.TypeFlags.Any) !== 0 || !isThenableType(checker, node, type)) return undefined;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.symbol?.name === 'Promise') ? 'promise' : 'lazy';
}

/** A query that is complete and runs when `execute` is called on it: awaiting it does nothing. */
export function isBuilder(call: ts.CallExpression, context: Context): boolean {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver !== undefined && hasExecute(call, context) && !hasExecute(getRoot(receiver), context);
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
