import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getSymbol, isConstant } from '../program/symbols.ts';
import {
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  getReturns,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { isCapped } from './capped.ts';
import { isWrittenDown } from './constants.ts';
import { isHandedFew } from './handed.ts';
import { isFew } from './numbers.ts';

const MAX_DEPTH = 6;
const KEEPS_SIZE = new Set(['filter', 'map', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'values', 'keys', 'entries', 'flat']);
const OF_OBJECT = new Set(['keys', 'values', 'entries']);

/** Whether a collection can't grow with the data: written down, of an enumeration, of a configuration. */
export function isBounded(collection: ts.Expression, engine: Engine, depth = 0): boolean {
  const node = skipOuter(collection);
  if (depth > MAX_DEPTH) return false;
  if (ts.isArrayLiteralExpression(node))
    return node.elements.every((element) => !ts.isSpreadElement(element) || isBounded(element.expression, engine, depth + 1));
  if (ts.isConditionalExpression(node)) return isBounded(node.whenTrue, engine, depth + 1) && isBounded(node.whenFalse, engine, depth + 1);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return isBounded(node.left, engine, depth + 1) && isBounded(node.right, engine, depth + 1);
  if (ts.isAwaitExpression(node)) return isBounded(node.expression, engine, depth + 1);
  if (isConfigured(node) || hasFewByType(node, engine) || isCapped(node, engine)) return true;
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return isBoundedName(node, engine, depth);
  if (ts.isObjectLiteralExpression(node)) return hasFewLength(node);
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && isBoundedCall(node, engine, depth);
}

function isBoundedName(node: ts.Expression, engine: Engine, depth: number): boolean {
  const declaration = getSymbol(node, engine)?.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
  if (ts.isParameter(declaration)) return isHandedFew(declaration, (given) => isBounded(given, engine, depth + 2), engine);
  const holds =
    (ts.isVariableDeclaration(declaration) && isConstant(declaration)) ||
    (ts.isPropertyDeclaration(declaration) && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0) ||
    ts.isPropertyAssignment(declaration);
  if (!holds || declaration.initializer === undefined) return false;
  // What starts empty in an object is filled elsewhere.
  const value = skipOuter(declaration.initializer);
  if (!ts.isVariableDeclaration(declaration) && ts.isArrayLiteralExpression(value) && value.elements.length === 0) return false;
  return isBounded(declaration.initializer, engine, depth + 1) && !grows(declaration, engine, depth + 1);
}

/** Whether something is put into a list after it was written down, once for each of something else. */
function grows(declaration: ts.Declaration, engine: Engine, depth: number): boolean {
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
  const { text } = declaration.name;
  const isPut = (node: ts.Node): boolean => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(push|unshift|add|set|splice)$/.test(node.expression.name.text)
    ) {
      const root = node.expression.expression;
      const isSpread = node.arguments.some(
        (argument) => ts.isSpreadElement(argument) && !isBounded(argument.expression, engine, depth + 1),
      );
      if (ts.isIdentifier(root) && root.text === text && (isSpread || isRepeated(node, declaration))) return true;
    }
    return ts.forEachChild(node, isPut) ?? false;
  };
  return isPut(getEnclosingBody(declaration));
}

function isRepeated(node: ts.Node, outer: ts.Node): boolean {
  const end = getEnclosingBody(outer);
  for (let current = node.parent; current !== end && !ts.isSourceFile(current); current = current.parent)
    if (ts.isIterationStatement(current, false) || isFunctionNode(current)) return true;
  return false;
}

function isBoundedCall(node: ts.CallExpression | ts.NewExpression, engine: Engine, depth: number): boolean {
  const callee = getCalleeExpression(node);
  const name = getMemberName(callee);
  const receiver = getReceiver(callee);
  const [first] = node.arguments ?? [];
  if (ts.isNewExpression(node))
    return (
      name !== undefined && /^(Set|Map|Array)$/.test(name) && first !== undefined && (isBounded(first, engine, depth + 1) || isFew(first))
    );
  if (name === undefined) return false;
  if (hasFewRows(node)) return true;
  if (receiver !== undefined && ts.isIdentifier(receiver) && receiver.text === 'Object' && OF_OBJECT.has(name))
    return first !== undefined && hasFewKeys(first, engine);
  if (receiver !== undefined && ts.isIdentifier(receiver) && receiver.text === 'Array' && (name === 'from' || name === 'of'))
    return first !== undefined && isBounded(first, engine, depth + 1);
  if (name === 'slice' && node.arguments.length === 2 && node.arguments.every(isFew)) return true;
  if (receiver !== undefined && KEEPS_SIZE.has(name)) return isBounded(receiver, engine, depth + 1);
  if (receiver !== undefined && name === 'concat') return [receiver, ...node.arguments].every((part) => isBounded(part, engine, depth + 1));
  if (receiver !== undefined && name === 'fill') return isBounded(receiver, engine, depth + 1);
  if (name === 'split' && receiver !== undefined) return ts.isStringLiteralLike(skipOuter(receiver)) || isConfigured(receiver);
  const body = getNamedFunction(callee, engine);
  const returned = body === undefined ? [] : getReturns(body);
  return returned.length > 0 && returned.every((expression) => isBounded(expression, engine, depth + 2));
}

/** `findMany({ take: 3 })`, `db.select().from(t).limit(3)`: somebody wrote down how many. */
function hasFewRows(call: ts.Expression): boolean {
  let node = call;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (first !== undefined && /^(limit|take)$/.test(getMemberName(node.expression) ?? '') && isFew(first)) return true;
      if (node.arguments.some((argument) => ts.isObjectLiteralExpression(argument) && hasMember(argument, /^(take|limit)$/))) return true;
    }
    node = skipOuter(node.expression);
  }
  return false;
}

/** `{ length: 3 }` */
function hasFewLength(node: ts.ObjectLiteralExpression): boolean {
  return hasMember(node, /^length$/);
}

/** A member of one of these names that is a small number. */
function hasMember(node: ts.ObjectLiteralExpression, name: RegExp): boolean {
  return node.properties.some((member) => ts.isPropertyAssignment(member) && name.test(member.name.getText()) && isFew(member.initializer));
}

/** What comes from the environment is as long as somebody wrote it. */
function isConfigured(node: ts.Node): boolean {
  return /\bprocess\.env\b|\bimport\.meta\.env\b/.test(node.getText());
}

/** The keys of an object whose type names them all, or that was written down as a constant. */
function hasFewKeys(node: ts.Expression, context: Context): boolean {
  const { checker } = context;
  if (isWrittenDown(node, context)) return true;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)) return false;
  if (checker.isArrayType(type) || checker.getIndexInfosOfType(type).length > 0) return false;
  return checker.getPropertiesOfType(type).length > 0;
}

/** The type says that there are few: a tuple, a list of an enumeration's members or of literals. */
function hasFewByType(node: ts.Expression, { checker }: Context): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  if (checker.isTupleType(type)) {
    const { target } = type as ts.TupleTypeReference;
    return !target.hasRestElement;
  }
  const element = checker.isArrayType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element !== undefined && (isListed(element) || isSetting(element, node, checker));
}

/** `{ name: 'host' | 'port'; value: string }`: each element is about another member of an enumeration. */
function isSetting(type: ts.Type, node: ts.Node, checker: ts.TypeChecker): boolean {
  const properties = type.isUnion() || !(type.flags & ts.TypeFlags.Object) ? [] : checker.getPropertiesOfType(type);
  if (properties.length !== 2) return false;
  return (
    properties.some(
      (property) =>
        /^(name|key|kind|type|code|setting)$/.test(property.name) && isEnumeration(checker.getTypeOfSymbolAtLocation(property, node)),
    ) && properties.some(({ name }) => /^(value|content|data|text)$/i.test(name))
  );
}

/** Whether a type is one of several written-down values. */
export function isEnumeration(type: ts.Type): boolean {
  return (
    type.isUnion() &&
    type.types.length > 2 &&
    type.types.every((part) => (part.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.EnumLike)) !== 0)
  );
}

function isListed(type: ts.Type): boolean {
  const listed = ts.TypeFlags.Literal | ts.TypeFlags.EnumLike | ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  return type.isUnion() ? type.types.every(isListed) : (type.flags & listed) !== 0;
}
