import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName, skipOuter } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import type { Building } from './builders.ts';

const MAX_DEPTH = 4;
/** Calls whose arguments say which rows. */
const CONDITIONAL = /where|^(and)?find|^match$|^\$match$/i;

/** Whether the condition of a read names the rows: by a list of keys, or by the one key of a row. */
export function isByKeys(call: CallNode, building: Building, library: Library, engine: Engine): boolean {
  const { keys = {} } = library.limits ?? {};
  const isList = testsOf(keys.lists ?? []);
  const isEqual = testsOf(keys.equals ?? []);
  const calls = building.calls.filter(({ condition }) => condition === undefined).map((built) => built.call);
  const hasJoin = calls.some((built) => /join/i.test(getMemberName(getCalleeExpression(built)) ?? ''));
  const seen = new Set<ts.Node>();

  const isKey = (name: string): boolean => !hasJoin && /(^|\.)_?id$/.test(name);
  const visit = (node: ts.Node, depth: number, isTop: boolean): boolean => {
    if (depth > MAX_DEPTH || seen.has(node)) return false;
    if (ts.isIdentifier(node) && !isName(node)) {
      const declaration = getValueDeclaration(node, engine);
      const value = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
      seen.add(node);
      return value !== undefined && visit(value, depth + 1, isTop);
    }
    // Only sometimes there.
    if (ts.isConditionalExpression(node) || (ts.isBinaryExpression(node) && !isComparison(node))) return false;
    if (ts.isFunctionLike(node) && !ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const name = ts.isComputedPropertyName(node.name) ? getMemberName(node.name.expression) : getText(node.name);
      if (name !== undefined && /^(\$?or|\$?nor|not|select|include|with|relations|columns|orderBy|order)$/i.test(name)) return false;
      const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
      if (name !== undefined && isList(name) && isOpenList(value, engine)) return true;
      if (isTop && name !== undefined && isKey(name) && isOne(value, engine)) return true;
      if (ts.isShorthandPropertyAssignment(node)) return name === 'where' && visitName(node.name, depth, isTop);
      const isWhere = name === 'where' || name === 'filter' || /^(\$?and)$/i.test(name ?? '');
      return visit(node.initializer, depth, isTop && isWhere);
    }
    if (ts.isCallExpression(node)) {
      const name = getMemberName(getCalleeExpression(node)) ?? '';
      if (/^(or|nor|not|exists|notExists)$/i.test(name) || /^or[A-Z]/.test(name)) return false;
      const [first, ...rest] = node.arguments;
      const last = rest.at(-1) ?? first;
      if (isList(name) && last !== undefined && isOpenList(last, engine)) return true;
      // `where('id', 'in', ids)`
      const [, second, third] = node.arguments;
      const operator = second !== undefined && ts.isStringLiteralLike(second) ? second.text : undefined;
      if (third !== undefined && operator?.toLowerCase() === 'in' && isOpenList(third, engine)) return true;
      const isEquality = isEqual(name) && rest.length > 0 && (third === undefined || operator === '=');
      if (first !== undefined && isEquality && isKey(ts.isStringLiteralLike(first) ? first.text : (getMemberName(skipOuter(first)) ?? '')))
        return true;
    }
    return ts.forEachChild(node, (child) => visit(child, depth, isTop)) ?? false;
  };
  const visitName = (node: ts.Identifier, depth: number, isTop: boolean): boolean => {
    const declaration = getValueDeclaration(node, engine);
    const value = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value !== undefined && visit(value, depth + 1, isTop);
  };
  const ofCall = (built: CallNode): boolean => {
    const name = getMemberName(getCalleeExpression(built)) ?? '';
    if (/^or[A-Z]/.test(name)) return false;
    const given = getArguments(built);
    const [first, second, third] = given;
    const last = given.at(-1);
    if (isList(name) && last !== undefined && isOpenList(last, engine)) return true;
    const operator = second !== undefined && ts.isStringLiteralLike(second) ? second.text.toLowerCase() : undefined;
    if (third !== undefined && operator === 'in' && isOpenList(third, engine)) return true;
    const isEquality = isEqual(name) && given.length > 1 && (third === undefined || operator === '=');
    if (isEquality && first !== undefined && ts.isStringLiteralLike(first) && isKey(first.text)) return true;
    if (
      last !== undefined &&
      ts.isStringLiteralLike(first ?? last) &&
      /\b(in|any)\s*\(\s*[:$?]/i.test((first as ts.StringLiteralLike).text)
    )
      return true;
    return CONDITIONAL.test(name) && given.some((argument) => visit(argument, 0, true));
  };
  return (ts.isTaggedTemplateExpression(call) ? false : ofCall(call)) || calls.some(ofCall);
}

/** The name of a member, or what a member is taken from. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

function getText(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** A list that code computes or is given; one that is written down (`['open', 'paid']`) names kinds, not rows. */
function isOpenList(value: ts.Expression, engine: Engine): boolean {
  const node = skipOuter(value);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 || !node.elements.every((element) => isWritten(element));
  if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    const held = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (held !== undefined && ts.isArrayLiteralExpression(skipOuter(held))) return isOpenList(held, engine);
  }
  if (ts.isObjectLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword) return false;
  return !mayBeAbsent(engine.checker.getTypeAtLocation(node));
}

/** One key: no list or condition, and nothing that may be left out. */
function isOne(value: ts.Expression, { checker }: Engine): boolean {
  const node = skipOuter(value);
  if (ts.isObjectLiteralExpression(node) || ts.isConditionalExpression(node)) return false;
  return !mayBeAbsent(checker.getTypeAtLocation(node));
}

function mayBeAbsent(type: ts.Type): boolean {
  return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);
}

function isComparison({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken;
}

function isWritten(element: ts.Expression): boolean {
  return ts.isLiteralExpression(element) || ts.isPropertyAccessExpression(element) || element.kind === ts.SyntaxKind.NullKeyword;
}
