import ts from 'typescript';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getReceiver,
  isAssignment,
  isCallNode,
  isFunctionNode,
  isWithin,
  mentionsName,
} from '../program/syntax.ts';

/**
 * `const known = await cache.get(key); if (known) return known; …; await cache.set(key, found)`: whether a call puts into a store what was
 * not found there. Who remembers what it reads keeps what holds with or without the transaction.
 */
export function isFill(call: CallNode): boolean {
  const [key, value] = getArguments(call);
  const receiver = getReceiver(getCalleeExpression(call))?.getText();
  if (key === undefined || receiver === undefined) return false;
  // A function in the function may do it.
  for (let body = getEnclosingBody(call); !ts.isSourceFile(body); body = getEnclosingBody(body)) {
    const isKept = (name: string): boolean => value !== undefined && mentionsName(value, name) && !isReplaced(body, call, name);
    const kept = getKept(body, call, receiver, key.getText());
    for (const name of kept) {
      const names = [name, ...getTaken(body, name)];
      if (!names.some(isKept) && names.some((one) => isOnlyWithout(body, call, one))) return true;
    }
  }
  return false;
}

/** The variables that hold a part of what a name stands for: `let url = known?.url`. */
function getTaken(body: ts.Node, name: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      if (node.name.text !== name && ts.isPropertyAccessExpression(node.initializer) && mentionsName(node.initializer, name))
        names.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return names;
}

/** Whether a variable is given another value before a call, where the call is only made without the old one. */
function isReplaced(body: ts.Node, call: CallNode, name: string): boolean {
  const replaces = (node: ts.Node): boolean =>
    (ts.isBinaryExpression(node) && isAssignment(node) && node.end <= call.pos && node.left.getText() === name) ||
    (ts.forEachChild(node, replaces) ?? false);
  return replaces(body);
}

/** The names of what was asked of the same store before, by the same key. */
function getKept(body: ts.Node, call: CallNode, receiver: string, key: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.pos >= call.pos) return;
    if (isCallNode(node) && !isWithin(call, node) && getArguments(node)[0]?.getText() === key) {
      const isSame = getReceiver(getCalleeExpression(node))?.getText() === receiver;
      const variable = isSame ? getVariable(node) : undefined;
      if (variable !== undefined) names.push(variable);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return names;
}

function getVariable(call: ts.Node): string | undefined {
  let node = call.parent;
  while (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) node = node.parent;
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Whether a call is only made where a value is not there: it is returned where it is, or the call stands in an `if` that asks. */
function isOnlyWithout(body: ts.Node, call: CallNode, name: string): boolean {
  const visit = (node: ts.Node): boolean => {
    if (isFunctionNode(node) && node !== body && !isWithin(call, node)) return false;
    if (ts.isIfStatement(node) && mentionsName(node.expression, name)) {
      if (isWithin(call, node.thenStatement) || (node.end <= call.pos && returns(node.thenStatement, name))) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(body);
}

function returns(node: ts.Node, name: string): boolean {
  if (ts.isReturnStatement(node)) return node.expression !== undefined && mentionsName(node.expression, name);
  return ts.forEachChild(node, (child) => returns(child, name)) ?? false;
}
