import ts from 'typescript';
import type { Context } from '../context.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getEnclosingBody, isWithin, skipOuter } from '../program/syntax.ts';
import { isSmallNumber } from './numbers.ts';

/** Whether a list that is longer than a few was turned down before: `if (tags.length > 10) throw …`. */
export function isCapped(collection: ts.Expression, context: Context): boolean {
  if (!ts.isIdentifier(collection)) return false;
  const declaration = getValueDeclaration(collection, context);
  if (declaration === undefined) return false;
  const isList = (node: ts.Expression): boolean => ts.isIdentifier(node) && getValueDeclaration(node, context) === declaration;
  const isSmall = (node: ts.Expression): boolean => (ts.isIdentifier(node) || ts.isNumericLiteral(node)) && isSmallNumber(node, context);
  const isLonger = (node: ts.Expression): boolean => {
    const condition = skipOuter(node);
    if (!ts.isBinaryExpression(condition)) return false;
    const { left, operatorToken, right } = condition;
    // `tags && tags.length > 10`: where there is no list, there is nothing to repeat.
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return isList(skipOuter(left)) && isLonger(right);
    if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return isLonger(left) || isLonger(right);
    const length = skipOuter(left);
    if (!/^>=?$/.test(operatorToken.getText()) || !ts.isPropertyAccessExpression(length) || !/^(length|size)$/.test(length.name.text))
      return false;
    return isList(skipOuter(length.expression)) && isSmall(skipOuter(right));
  };
  const isRefusal = (node: ts.Node): boolean => {
    if (node.pos > collection.pos) return false;
    if (ts.isIfStatement(node) && !isWithin(collection, node) && leaves(node.thenStatement) && isLonger(node.expression)) return true;
    return ts.forEachChild(node, (child) => isRefusal(child) || undefined) ?? false;
  };
  return isRefusal(getEnclosingBody(collection));
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isThrowStatement(last) || ts.isReturnStatement(last));
}
