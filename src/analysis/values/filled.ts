import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { getEnclosingBody, isFunctionNode, isMemberAssignment, skipOuter } from '../program/syntax.ts';
import type { Path, Value } from './values.ts';

const MAX_HELPERS = 4;

/**
 * `const totals = { sum: 0 }; await addAll(totals)`: whether what a property holds where a condition asks for it may have been put there
 * by a function of the program that was handed the object.
 */
export function mayBeFilled(declaration: ts.Declaration, value: Value, [name]: Path, engine: Engine): boolean {
  if (!engine.evaluating.isCondition || name === undefined || (value.kind !== 'absent' && value.kind !== 'literal')) return false;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name) || declaration.initializer === undefined) return false;
  return (
    ts.isObjectLiteralExpression(skipOuter(declaration.initializer)) &&
    engine.index.isFilledName(name) &&
    isFilled(declaration, name, engine)
  );
}

const filledIn = new WeakMap<ts.Node, Map<string, boolean>>();

/** Whether the object in a variable is an argument, or part of one, of a function of the program that assigns a property of this name. */
function isFilled(declaration: ts.VariableDeclaration, name: string, engine: Engine): boolean {
  const text = declaration.name.getText();
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === text && isGivenToFiller(node, name, engine)) || (ts.forEachChild(node, visit) ?? false);
  return visit(getEnclosingBody(declaration));
}

function isGivenToFiller(mention: ts.Identifier, name: string, engine: Engine): boolean {
  let node: ts.Node = mention;
  while (
    ts.isShorthandPropertyAssignment(node.parent) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.initializer === node) ||
    ts.isObjectLiteralExpression(node.parent)
  )
    node = node.parent;
  const call = node.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === node) && fills(call, name, 0, engine);
}

/** Whether what a call runs assigns a member of this name, itself or in what it calls in turn. */
function fills(call: ts.CallExpression, name: string, depth: number, engine: Engine): boolean {
  const body = depth > MAX_HELPERS ? undefined : getCalledBody(call, engine);
  if (body === undefined) return false;
  const known = filledIn.get(body) ?? new Map<string, boolean>();
  filledIn.set(body, known);
  const visit = (node: ts.Node): boolean =>
    (isMemberAssignment(node) && node.left.name.text === name) ||
    (ts.isCallExpression(node) && fills(node, name, depth + 1, engine)) ||
    (ts.forEachChild(node, visit) ?? false);
  // Whoever asks again while this is being found out comes from a call of the function in itself.
  if (!known.has(name)) known.set(name, false).set(name, visit(body));
  return known.get(name) === true;
}

function getCalledBody({ expression }: ts.CallExpression, engine: Engine): ts.Node | undefined {
  const declaration = getSymbol(ts.isPropertyAccessExpression(expression) ? expression.name : expression, engine)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const held =
    ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? skipOuter(declaration.initializer) : declaration;
  return isFunctionNode(held) ? held.body : undefined;
}
