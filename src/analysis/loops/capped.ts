import ts from 'typescript';
import type { Context } from '../context.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getEnclosingBody, getLastStatement, isWithin, skipOuter } from '../program/syntax.ts';
import { isSetLimit, isSmallNumber } from './numbers.ts';

/** Whether a list that is longer than a limit was turned down before: `if (tags.length > 10) throw …`, or a limit that is set elsewhere. */
export function isCapped(collection: ts.Expression, context: Context): boolean {
  const root = getRoot(collection, context);
  if (root === undefined) return false;
  const text = collection.getText();
  const isList = (node: ts.Expression): boolean => node.getText() === text && getRoot(node, context) === root;
  const isLonger = (node: ts.Expression): boolean => {
    const condition = skipOuter(node);
    if (!ts.isBinaryExpression(condition)) return false;
    const { left, operatorToken, right } = condition;
    // `tags && tags.length > 10`: where there is no list, there is nothing to repeat.
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return isList(skipOuter(left)) && isLonger(right);
    if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return isLonger(left) || isLonger(right);
    const [length, limit] = /^<=?$/.test(operatorToken.getText()) ? [right, left] : [left, right];
    return /^[<>]=?$/.test(operatorToken.getText()) && isLengthOf(skipOuter(length), isList) && isLimit(skipOuter(limit), context);
  };
  const isRefusal = (node: ts.Node): boolean => {
    if (node.pos > collection.pos) return false;
    if (ts.isIfStatement(node) && isBefore(node, collection) && leaves(node.thenStatement) && isLonger(node.expression)) return true;
    return ts.forEachChild(node, (child) => isRefusal(child) || undefined) ?? false;
  };
  return isRefusal(getEnclosingBody(collection));
}

/** What a list that has a name belongs to: what declares `ids` of `ids`, and `body` of `body.ids`. */
function getRoot(list: ts.Expression, context: Context): ts.Declaration | undefined {
  let node = list;
  while (ts.isPropertyAccessExpression(node)) node = skipOuter(node.expression);
  return ts.isIdentifier(node) ? getValueDeclaration(node, context) : undefined;
}

function isLengthOf(node: ts.Expression, isList: (node: ts.Expression) => boolean): boolean {
  return ts.isPropertyAccessExpression(node) && /^(length|size)$/.test(node.name.text) && isList(skipOuter(node.expression));
}

function isLimit(node: ts.Expression, context: Context): boolean {
  if (ts.isIdentifier(node) || ts.isNumericLiteral(node)) return isSmallNumber(node, context) || isSetLimit(node, context);
  return ts.isPropertyAccessExpression(node) && isSetLimit(node, context);
}

/** Whether a statement stands before a list wherever that is reached. */
function isBefore(statement: ts.Statement, list: ts.Expression): boolean {
  if (isWithin(list, statement)) return false;
  let whole: ts.Node = statement;
  while (ts.isIfStatement(whole.parent) && whole.parent.elseStatement === whole) whole = whole.parent;
  return !isWithin(list, whole) && isWithin(list, whole.parent);
}

function leaves(statement: ts.Statement): boolean {
  const last = getLastStatement(statement);
  return last !== undefined && (ts.isThrowStatement(last) || ts.isReturnStatement(last));
}
