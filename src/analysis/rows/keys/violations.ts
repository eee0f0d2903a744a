import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { type Body, type CallNode, getFunctionName } from '../../program/syntax.ts';
import { getCallees } from '../callees.ts';
import { getCallsOf } from '../callers.ts';
import { getRoot } from '../protection.ts';

const MAX_LEVELS = 2;
const CODE = /P2002|23505|11000|ER_DUP_ENTRY|SQLITE_CONSTRAINT|unique|duplicate/i;
const VIOLATION = new RegExp(`${CODE.source}|conflict|already_?exists|constraint`, 'i');

/**
 * Whether a clash with a unique key is dealt with where the write stands, on the way to it, or by whoever calls that.
 * Where no such key is seen in the schema, only code that names the violation itself tells of one.
 */
export function isViolationHandled(steps: readonly CallNode[], root: Body, engine: Engine, isKeySeen: boolean): boolean {
  if (!isKeySeen) return steps.some((call) => isCaught(call, engine, CODE));
  return steps.some((call) => isCaught(call, engine)) || isCaughtByCallers(root, engine, 0);
}

/** Whether a failure comes to any code that catches it, on the way to it. */
export function isFailureCaught(steps: readonly CallNode[]): boolean {
  return steps.some((call) => {
    for (let node: ts.Node = call; !ts.isSourceFile(node.parent); node = node.parent)
      if (ts.isTryStatement(node.parent) && node.parent.tryBlock === node && node.parent.catchClause !== undefined) return true;
    return false;
  });
}

function isCaughtByCallers(body: Body, engine: Engine, level: number): boolean {
  const name = getFunctionName(body);
  if (name === undefined || level >= MAX_LEVELS || ts.isSourceFile(body)) return false;
  const calls = getCallsOf(body, name, engine);
  return calls.length > 0 && calls.every((call) => isCaught(call, engine) || isCaughtByCallers(getRoot(call), engine, level + 1));
}

/** Whether a failure of a call comes to code that speaks of unique keys. */
function isCaught(call: ts.Node, engine: Engine, words = VIOLATION): boolean {
  for (let node = call; !ts.isSourceFile(node.parent); node = node.parent) {
    const { parent } = node;
    if (
      ts.isTryStatement(parent) &&
      parent.tryBlock === node &&
      parent.catchClause !== undefined &&
      speaksOfKeys(parent.catchClause, engine, words)
    )
      return true;
    const isCatch = ts.isPropertyAccessExpression(parent) && parent.name.text === 'catch' && ts.isCallExpression(parent.parent);
    if (isCatch && words.test(parent.parent.arguments.map((argument) => argument.getText()).join())) return true;
  }
  return false;
}

/** Whether code, or a function that it calls, speaks of unique keys. */
function speaksOfKeys(code: ts.Node, engine: Engine, words: RegExp): boolean {
  if (words.test(code.getText())) return true;
  let isSpoken = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && getCallees(node, engine).some((body) => words.test(body.getText()))) isSpoken = true;
    if (!isSpoken) ts.forEachChild(node, visit);
  };
  visit(code);
  return isSpoken;
}
