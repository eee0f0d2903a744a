import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getFieldAssignment, getMember } from '../program/classes.ts';
import { getEnclosingBody, getParameters, isWithin, skipOuter } from '../program/syntax.ts';
import { isRunByHand } from '../loops/startup.ts';
import type { Value } from '../values/values.ts';
import { getConstructions, getGivenTo } from './given.ts';

/** A class makes copies of itself, with whatever it likes in the fields. */
const COPIES = /\bthis\.constructor\b|\bObject\.(create|assign)\(|\bnew this\b/;

/**
 * What a field of a class may hold (or its property at a path): what its objects are constructed with, or what is assigned to it;
 * `'injected'` where a container makes them.
 */
export function getFieldSources(
  owner: ts.ClassLikeDeclaration,
  name: string,
  rest: readonly string[],
  engine: Engine,
): readonly Value[] | 'injected' | 'unknown' {
  const member = getMember(owner, name, engine);
  if (member === undefined || COPIES.test(owner.getText()) || isAssignedLater(owner, name)) return 'unknown';
  if (ts.isParameter(member)) return getSources(owner, member, rest, engine);
  if (!ts.isPropertyDeclaration(member)) return 'unknown';
  const assigned = getFieldAssignment(owner, name) ?? member.initializer;
  if (assigned === undefined) return ts.getDecorators(member) === undefined ? 'unknown' : 'injected';
  const constructor = owner.members.find(ts.isConstructorDeclaration);
  const value = skipOuter(assigned);
  const parameter = ts.isIdentifier(value)
    ? constructor?.parameters.find((one) => ts.isIdentifier(one.name) && one.name.text === value.text)
    : undefined;
  if (parameter !== undefined) return getSources(owner, parameter, rest, engine);
  return [engine.evaluate(assigned, engine.unevaluatedFrame(getEnclosingBody(assigned)), [...rest])];
}

function getSources(
  owner: ts.ClassLikeDeclaration,
  parameter: ts.ParameterDeclaration,
  rest: readonly string[],
  engine: Engine,
): readonly Value[] | 'injected' | 'unknown' {
  const holder = parameter.parent.parent;
  const isIndexed = ts.isConstructorDeclaration(parameter.parent) && getParameters(parameter.parent).includes(parameter);
  const made = ts.isClassLike(holder) ? getConstructions(holder, engine).filter((call) => !isRunByHand(call.getSourceFile())) : [];
  if (made.length > 0 && isIndexed) {
    return getGivenTo(parameter, rest, engine)
      .filter(({ call }) => !isRunByHand(call.getSourceFile()))
      .map(({ value }) => value);
  }
  return [owner, holder].some((type) => ts.canHaveDecorators(type) && ts.getDecorators(type) !== undefined) ? 'injected' : 'unknown';
}

function isAssignedLater(owner: ts.ClassLikeDeclaration, name: string): boolean {
  const constructor = owner.members.find(ts.isConstructorDeclaration);
  const visit = (node: ts.Node): boolean => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      node.left.name.text === name &&
      node.left.expression.kind !== ts.SyntaxKind.SuperKeyword &&
      !(constructor !== undefined && isWithin(node, constructor))
    )
      return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(owner);
}
