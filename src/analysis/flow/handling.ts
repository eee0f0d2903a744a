import { isThenableType } from 'ts-api-utils';
import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Handling } from './facts.ts';
import { type CallNode, getEnclosingBody, isFunctionNode } from '../program/syntax.ts';

const JOINING = new Set(['all', 'allSettled', 'race', 'any']);
const CHAINING = new Set(['then', 'catch', 'finally']);

/** Whether the code around a call waits for it: awaits or returns it, itself, in a joined list or by way of a variable. */
export function getHandling(expression: ts.Node): Handling {
  const { parent } = expression;
  if (ts.isAwaitExpression(parent) || ts.isReturnStatement(parent) || ts.isYieldExpression(parent) || ts.isForOfStatement(parent))
    return 'awaited';
  if (ts.isArrowFunction(parent)) return 'awaited';
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return 'detached';
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return getVariableHandling(parent.name);
  if (ts.isBinaryExpression(parent)) return getBinaryHandling(parent, expression);
  if (ts.isPropertyAccessExpression(parent)) {
    const isChain = CHAINING.has(parent.name.text) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    return isChain ? getHandling(parent.parent) : 'awaited';
  }
  if (ts.isCallExpression(parent) && parent.expression !== expression) return getArgumentHandling(parent);
  if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isIfStatement(parent)) return 'awaited';
  return ts.isStatement(parent) ? 'awaited' : getHandling(parent);
}

function getBinaryHandling(parent: ts.BinaryExpression, side: ts.Node): Handling {
  const { left, right, operatorToken } = parent;
  if (operatorToken.kind === ts.SyntaxKind.EqualsToken && side === right) {
    return ts.isIdentifier(left) ? getVariableHandling(left) : 'detached';
  }
  if (operatorToken.kind === ts.SyntaxKind.CommaToken && side === left) return 'detached';
  return getHandling(parent);
}

function getArgumentHandling(call: ts.CallExpression): Handling {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee)) return getHandling(call);
  const { name, expression: receiver } = callee;
  if (name.text === 'push' && ts.isIdentifier(receiver)) return getVariableHandling(receiver);
  if (JOINING.has(name.text)) return getHandling(call);
  return ts.isExpressionStatement(call.parent) ? 'detached' : getHandling(call);
}

/** A promise kept in a variable is waited for where any other mention of the variable is. */
function getVariableHandling(name: ts.Identifier): Handling {
  const body = getEnclosingBody(name);
  const isAwaitedIn = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) return isWaitedFor(node);
    return ts.forEachChild(node, isAwaitedIn) ?? false;
  };
  return isAwaitedIn(body) ? 'awaited' : 'detached';
}

function isWaitedFor(mention: ts.Identifier): boolean {
  let node: ts.Node = mention;
  while (!ts.isStatement(node) && !isFunctionNode(node)) {
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
    node = node.parent;
  }
  return (
    ts.isReturnStatement(node) ||
    (ts.isForOfStatement(node) && node.expression === mention) ||
    (ts.isArrowFunction(node) && !ts.isBlock(node.body))
  );
}

/** Whether a call returns a promise (or it can't be told). */
export function returnsPromise(call: CallNode, { checker, counters }: Context): boolean {
  counters.signaturesAsked++;
  const type = checker.getTypeAtLocation(call);
  return (type.flags & ts.TypeFlags.Any) !== 0 || isThenableType(checker, call, type);
}
