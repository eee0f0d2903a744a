import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Step } from '../flow/facts.ts';
import { getSymbol } from '../program/symbols.ts';
import { getEnclosingBody, getMemberName, getReceiver, isFunctionNode, skipOuter, getLastStatement } from '../program/syntax.ts';
import type { Loop } from './loops.ts';

/**
 * Whether a look-up table is asked before a call of a path, and keeps what it brings: one call for each key, however many elements have it.
 * Where the elements are the keys, it saves nothing.
 */
export function isRemembered(path: readonly Step[], { repeated, elements: [element] }: Loop, context: Context): boolean {
  const type = element === undefined ? undefined : context.checker.getTypeAtLocation(element);
  if (type === undefined || (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0) return false;
  return path.some(({ call }) => {
    for (let node: ts.Node = call; node !== repeated && !isFunctionNode(node) && !ts.isSourceFile(node); node = node.parent) {
      const { parent } = node;
      if (ts.isIfStatement(parent) && node === parent.thenStatement && isMissing(parent.expression, call, context)) return true;
      if (!ts.isBlock(parent)) continue;
      const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
      if (before.some((statement) => ts.isIfStatement(statement) && leaves(statement) && isThere(statement.expression, call, context)))
        return true;
    }
    return false;
  });
}

/** `!users.has(id)`, `user === undefined` of `users.get(id)`. */
function isMissing(condition: ts.Expression, call: ts.Node, context: Context): boolean {
  const node = skipOuter(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return isThere(node.operand, call, context);
  const isNothing =
    ts.isBinaryExpression(node) && /^===?$/.test(node.operatorToken.getText()) && /^(undefined|null)$/.test(node.right.getText());
  return isNothing && isThere(node.left, call, context);
}

/** `users.has(id)`, `user` of `const user = users.get(id)`, `user !== undefined`. */
function isThere(condition: ts.Expression, call: ts.Node, context: Context): boolean {
  const node = skipOuter(condition);
  if (ts.isCallExpression(node)) {
    const table = /^(has|get)$/.test(getMemberName(node.expression) ?? '') ? getReceiver(node.expression) : undefined;
    return table !== undefined && isKeptIn(table, call, context);
  }
  if (ts.isBinaryExpression(node)) return /^!==?$/.test(node.operatorToken.getText()) && isThere(node.left, call, context);
  const declaration = ts.isIdentifier(node) ? getSymbol(node, context)?.valueDeclaration : undefined;
  const initializer = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return initializer !== undefined && ts.isCallExpression(skipOuter(initializer)) && isThere(initializer, call, context);
}

/** Whether the function around a call puts something into a `Map`, which outlives the round. */
function isKeptIn(table: ts.Expression, call: ts.Node, { checker }: Context): boolean {
  if (!/Map$|Cache/.test((checker.getTypeAtLocation(table).symbol as ts.Symbol | undefined)?.name ?? '')) return false;
  const text = table.getText();
  const isPut = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && getMemberName(node.expression) === 'set' && getReceiver(node.expression)?.getText() === text) ||
    (ts.forEachChild(node, isPut) ?? false);
  return isPut(getEnclosingBody(call));
}

function leaves({ thenStatement }: ts.IfStatement): boolean {
  const last = getLastStatement(thenStatement);
  return last !== undefined && (ts.isReturnStatement(last) || ts.isContinueStatement(last));
}
