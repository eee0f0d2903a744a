import ts from 'typescript';
import { getBoundNames, getEnclosingBody, getMemberName, isFunctionNode } from '../program/syntax.ts';

const ADDING = new Set(['push', 'unshift', 'add', 'set']);

/** Whether nobody looks at what a call gives. */
export function isDropped(call: ts.Node): boolean {
  let node = call;
  while (ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || ts.isVoidExpression(node.parent))
    node = node.parent;
  return ts.isExpressionStatement(node.parent);
}

/** Whether what a call gives decides that the transaction fails: `if (!(await take(tx))) throw …`. */
export function isChecked(call: ts.Node): boolean {
  let node = call;
  while (!ts.isStatement(node) && !ts.isVariableDeclaration(node) && !isFunctionNode(node)) {
    if (ts.isIfStatement(node.parent) && node.parent.expression === node) return decides(node.parent);
    node = node.parent;
  }
  if (!ts.isVariableDeclaration(node)) return false;
  const names = new Set(getBoundNames(node.name));
  return isAskedBehind(node, names);
}

/** Whether a `catch` notes the error somewhere that decides about the transaction behind it. */
export function isFlagged(clause: ts.CatchClause): boolean {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) return;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(node.left))
      names.add(node.left.text);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && ADDING.has(node.expression.name.text)) {
      const { expression } = node.expression;
      if (ts.isIdentifier(expression)) names.add(expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(clause.block);
  return names.size > 0 && isAskedBehind(clause, names);
}

/** Whether an `if` or a `throw` behind a place asks about one of these names, and ends the transaction. */
function isAskedBehind(place: ts.Node, names: ReadonlySet<string>): boolean {
  const mentions = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && names.has(node.text)) || (ts.forEachChild(node, mentions) ?? false);
  const visit = (node: ts.Node): boolean => {
    if (node.end <= place.end) return false;
    if (node.pos >= place.end) {
      if (ts.isIfStatement(node) && mentions(node.expression) && decides(node)) return true;
      if (ts.isThrowStatement(node) && mentions(node)) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  let body: ts.Node = getEnclosingBody(place);
  // A callback of a loop notes it for the function around it.
  while (isFunctionNode(body) && ts.isCallExpression(body.parent) && !ts.isSourceFile(body)) {
    if (visit(body)) return true;
    body = getEnclosingBody(body);
  }
  return visit(body);
}

/** Whether a branch throws or rolls back. */
function decides({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  const visit = (node: ts.Node): boolean => {
    if (isFunctionNode(node)) return false;
    if (ts.isThrowStatement(node)) return true;
    if (ts.isCallExpression(node) && /roll_?back|abort/i.test(getMemberName(node.expression) ?? '')) return true;
    if (ts.isReturnStatement(node) && node.expression !== undefined && /\b(left|err|error|fail)/i.test(node.expression.getText()))
      return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(thenStatement) || (elseStatement !== undefined && visit(elseStatement));
}
