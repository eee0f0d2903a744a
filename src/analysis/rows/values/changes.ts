import ts from 'typescript';
import { getEnclosingBody, getReceiver, isAssignment, skipOuter } from '../../program/syntax.ts';

/** What happens to a variable, or to the object that it holds, after its declaration. */
export interface Changes {
  /** What is assigned to the variable itself; `isSum` by `+=` and the like. */
  readonly assigned: readonly { readonly value: ts.Expression; readonly isSum: boolean; readonly node: ts.Expression }[];
  /** What is assigned to properties of it, by the names of these. */
  readonly properties: readonly PropertyChange[];
  /** Something is put into the object, or taken out. */
  readonly isChanged: boolean;
}

/** `order.count += 1`: an assignment to a property of a variable, or a call that changes what it holds. */
export interface PropertyChange {
  readonly path: readonly string[];
  readonly value: ts.Expression | undefined;
  readonly how: 'set' | 'sum' | 'changed';
  readonly node: ts.Node;
}

const known = new WeakMap<ts.Node, Changes>();
const CHANGING = /^(push|unshift|splice|pop|shift|sort|reverse|fill|set|add|delete|clear|append)$/;

/** What happens to a variable or parameter after its declaration, in the body that declares it. */
export function getChanges(declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement): Changes {
  const before = known.get(declaration);
  if (before !== undefined) return before;
  known.set(declaration, { assigned: [], properties: [], isChanged: false });
  const found = find(declaration);
  known.set(declaration, found);
  return found;
}

/** What happens in a method to the object that it is called on. */
export function getChangesOfThis(method: ts.Node): Changes {
  const before = known.get(method);
  if (before !== undefined) return before;
  const found = findIn(method, 'this');
  known.set(method, found);
  return found;
}

function find(declaration: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement): Changes {
  const { name } = declaration;
  if (!ts.isIdentifier(name)) return { assigned: [], properties: [], isChanged: false };
  const found = findIn(getEnclosingBody(declaration), name.text);
  return { ...found, isChanged: found.isChanged || isElementChanged(name) };
}

/** What happens in a piece of code to what goes by a name. */
function findIn(code: ts.Node, name: string): Changes {
  const assigned: Changes['assigned'][number][] = [];
  const properties: PropertyChange[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node)) {
      const target = getTarget(node.left);
      const isSum = node.operatorToken.kind !== ts.SyntaxKind.EqualsToken && !/^(\?\?|\|\||&&)=$/.test(node.operatorToken.getText());
      if (target?.name === name) {
        if (target.path.length === 0) assigned.push({ value: node.right, isSum, node });
        else properties.push({ path: target.path, value: node.right, how: isSum ? 'sum' : 'set', node });
      }
    } else if (
      (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) &&
      /^(\+\+|--)/.test(ts.tokenToString(node.operator) ?? '')
    ) {
      const target = getTarget(node.operand);
      if (target?.name === name) {
        if (target.path.length === 0) assigned.push({ value: node.operand, isSum: true, node });
        else properties.push({ path: target.path, value: undefined, how: 'sum', node });
      }
    } else if (ts.isDeleteExpression(node)) {
      const target = getTarget(node.expression);
      if (target?.name === name && target.path.length > 0)
        properties.push({ path: target.path.slice(0, -1), value: undefined, how: 'changed', node });
    } else if (ts.isCallExpression(node)) visitCall(node);
    ts.forEachChild(node, visit);
  };
  const visitCall = (node: ts.CallExpression): void => {
    const receiver = getReceiver(skipOuter(node.expression));
    const target = receiver === undefined ? undefined : getTarget(receiver);
    const member = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
    if (target?.name === name && CHANGING.test(member))
      properties.push({ path: target.path, value: node.arguments.at(-1), how: 'changed', node });
    const [first, second] = node.arguments;
    const given = first === undefined ? undefined : getTarget(first);
    if (given?.name === name && /^(assign|merge|extend|defaultsDeep|set|unset)$/.test(member) && second !== undefined)
      properties.push({ path: given.path, value: second, how: 'changed', node });
  };
  visit(code);
  return { assigned, properties, isChanged: properties.length > 0 };
}

/** The variable at the root of a chain of properties. */
function getTarget(expression: ts.Expression): { readonly name: string; readonly path: readonly string[] } | undefined {
  const path: string[] = [];
  let node = skipOuter(expression);
  while (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    if (ts.isPropertyAccessExpression(node)) path.unshift(node.name.text);
    else path.unshift(ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '?');
    node = skipOuter(node.expression);
  }
  if (node.kind === ts.SyntaxKind.ThisKeyword) return { name: 'this', path };
  return ts.isIdentifier(node) ? { name: node.text, path } : undefined;
}

/** `for (const loader of loaders) loader.total += n`: an element of the list is changed. */
function isElementChanged(name: ts.Identifier): boolean {
  let isChanged = false;
  const visit = (node: ts.Node): void => {
    if (isChanged) return;
    if (ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer) && getTarget(node.expression)?.name === name.text) {
      const [element] = node.initializer.declarations;
      if (element !== undefined && element.name !== name && getChanges(element).properties.length > 0) isChanged = true;
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isIdentifier(node.name) && node.name !== name) {
      const source = skipOuter(node.initializer);
      // `const found = list.find(…); found.count = 1`
      const receiver = ts.isCallExpression(source)
        ? getReceiver(skipOuter(source.expression))
        : ts.isElementAccessExpression(source)
          ? source.expression
          : undefined;
      const isPick = !ts.isCallExpression(source) || /\.(find|at|filter)$/.test(source.expression.getText());
      if (
        receiver !== undefined &&
        isPick &&
        getTarget(receiver)?.name === name.text &&
        getTarget(receiver)?.path.length === 0 &&
        getChanges(node).properties.length > 0
      )
        isChanged = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(name));
  return isChanged;
}
