import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getNameText } from './scopes.ts';
import type { Add, Ways } from './ways.ts';

type Go = (next: ts.Expression, rest?: readonly string[], how?: Ways) => void;

/** Follows an operator to the values that it is given. */
export function followBinary(node: ts.BinaryExpression, go: Go, path: readonly string[], ways: Ways, add: Add, engine: Engine): void {
  const operator = node.operatorToken.getText();
  if (operator === '=') return go(node.right);
  if (/^(\?\?|\|\||&&)$/.test(operator)) {
    if (operator !== '&&') go(node.left, path, add(ways, 'defaulted'));
    return go(node.right, path, operator === '&&' ? ways : add(ways, 'defaulted'));
  }
  if (/^(===?|!==?|<=?|>=?|in|instanceof)$/.test(operator)) {
    go(node.left, [], add(ways, 'compared'));
    return go(node.right, [], add(ways, 'compared'));
  }
  if (operator === ',') return go(node.right);
  const isText = operator === '+' && (engine.checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
  const how = add(ways, isText ? 'text' : 'arithmetic');
  go(node.left, [], how);
  go(node.right, [], how);
}

/** Follows an object that is written down to what a path takes of it. */
export function followObject(node: ts.ObjectLiteralExpression, go: Go, path: readonly string[], ways: Ways, add: Add): void {
  const [name, ...rest] = path;
  for (const member of node.properties) {
    // One property of it is as it was.
    if (ts.isSpreadAssignment(member))
      go(member.expression, path, name === undefined && node.properties.length > 1 ? add(ways, 'merged') : ways);
    else if (name === undefined || name === '*' || getNameText(member.name) === name) {
      const how = name === undefined ? add(ways, 'made', 'mapped') : ways;
      if (ts.isPropertyAssignment(member)) go(member.initializer, rest, how);
      else if (ts.isShorthandPropertyAssignment(member)) go(member.name, rest, how);
    }
  }
}
