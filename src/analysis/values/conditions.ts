import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { skipOuter } from '../program/syntax.ts';
import { areUnchanged, isOfClass } from './written.ts';
import { type Frame, getTruth, isAbsent, UNKNOWN, type Value } from './values.ts';

/**
 * Whether a condition holds when the frame runs; undefined where that is not known. What calls return is data: a condition on it is
 * not known, and not worth asking for.
 */
export function evaluateCondition(condition: ts.Expression, frame: Frame, engine: Engine): boolean | undefined {
  const { evaluating } = engine;
  const before = evaluating.isCondition;
  evaluating.isCondition = true;
  try {
    return decide(condition, frame, engine);
  } finally {
    evaluating.isCondition = before;
  }
}

function decide(condition: ts.Expression, frame: Frame, engine: Engine): boolean | undefined {
  const node = skipOuter(condition);
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const stops = operator === ts.SyntaxKind.BarBarToken;
      const left = decide(node.left, frame, engine);
      if (left === stops) return stops;
      const right = decide(node.right, frame, engine);
      return right === stops ? stops : left === undefined || right === undefined ? undefined : !stops;
    }
    return operator === ts.SyntaxKind.InstanceOfKeyword ? isInstance(node, frame, engine) : compare(node, frame, engine);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const truth = decide(node.operand, frame, engine);
    return truth === undefined ? undefined : !truth;
  }
  return getTruth(engine.evaluate(node, frame, []));
}

/** `given instanceof Context`: what is nothing, a plain value or a class itself is no object of a class. */
function isInstance(node: ts.BinaryExpression, frame: Frame, engine: Engine): boolean | undefined {
  const value = engine.evaluate(node.left, frame, []);
  const isNone = value.kind === 'absent' || value.kind === 'literal';
  const isType = value.kind === 'place' && value.path.length === 0 && ts.isClassLike(value.root);
  return isNone || isType ? false : isOfClass(node, frame, engine);
}

function compare(node: ts.BinaryExpression, frame: Frame, engine: Engine): boolean | undefined {
  const operator = node.operatorToken.kind;
  const loose = operator === ts.SyntaxKind.EqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
  const strict = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  if (!loose && !strict) return undefined;
  const negated = operator === ts.SyntaxKind.ExclamationEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const [left, right] = [node.left, node.right].map((side) => {
    const plain = skipOuter(side);
    const isType = ts.isTypeOfExpression(plain);
    return isType ? getTypeName(engine.evaluate(plain.expression, frame, [])) : engine.evaluate(side, frame, []);
  }) as [Value, Value];
  const equal = areEqual(left, right);
  return equal === undefined ? undefined : equal !== negated;
}

function areEqual(left: Value, right: Value): boolean | undefined {
  const [absentLeft, absentRight] = [isAbsent(left), isAbsent(right)];
  if (absentLeft !== undefined && absentRight !== undefined && (absentLeft || absentRight)) return absentLeft === absentRight;
  if (left.kind === 'place' && right.kind === 'place') return areUnchanged(left, right) ? true : undefined;
  return left.kind === 'literal' && right.kind === 'literal' ? left.value === right.value : undefined;
}

function getTypeName(value: Value): Value {
  if (value.kind === 'absent') return { kind: 'literal', value: 'undefined' };
  if (value.kind === 'literal') return { kind: 'literal', value: typeof value.value };
  return value.kind === 'function' ? { kind: 'literal', value: 'function' } : UNKNOWN;
}
