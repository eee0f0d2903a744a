import ts from 'typescript';
import type { Context } from '../context.ts';
import { type CallFact, isRead, type Step } from '../flow/facts.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getEnclosingBody, isFunctionNode } from '../program/syntax.ts';
import { getNames } from './names.ts';

/** Whether a row of a tree is written before the rows below it, which are given its key: one level can't be sent with the next. */
export function isOfTree(fact: CallFact, path: readonly Step[], context: Context): boolean {
  const call = path.at(-1)?.call;
  if (call === undefined || isRead(fact)) return false;
  const key = getResult(call);
  if (key === undefined) return false;
  for (let fn: ts.Node = getEnclosingBody(call); isFunctionNode(fn); fn = getEnclosingBody(fn))
    if (isHandedDown(fn, fn, key, context)) return true;
  return false;
}

/** The variable that holds what a call brings. */
function getResult(call: ts.Node): string | undefined {
  for (let node = call; !ts.isStatement(node) && !isFunctionNode(node); node = node.parent)
    if (ts.isVariableDeclaration(node.parent) && ts.isIdentifier(node.parent.name)) return node.parent.name.text;
  return undefined;
}

/** Whether a function runs itself again with something of a name. */
function isHandedDown(code: ts.Node, fn: ts.Node, key: string, context: Context): boolean {
  const isAgain =
    ts.isCallExpression(code) &&
    code.arguments.some((argument) => getNames(argument).has(key)) &&
    getNamedFunction(code.expression, context) === fn;
  return isAgain || (ts.forEachChild(code, (node) => isHandedDown(node, fn, key, context)) ?? false);
}
