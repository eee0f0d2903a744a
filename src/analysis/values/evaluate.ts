import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getEchoed } from '../program/echoes.ts';
import { getBoundFunction, getSymbol } from '../program/symbols.ts';
import { getMemberName, getReceiver, skipOuter } from '../program/syntax.ts';
import { evaluateIdentifier } from './bindings.ts';
import { evaluateCondition } from './conditions.ts';
import { findFrame } from './frames.ts';
import { getAnyProperty, getProperty } from './properties.ts';
import { getSymbolKey } from './symbol-keys.ts';
import { answerAboutRow } from './written.ts';
import { ABSENT, type Frame, getTruth, isAbsent, type Path, UNKNOWN, unite, type Value } from './values.ts';

const MAX_DEPTH = 24;
const MAX_STEPS = 1000;

/** What an expression (or its property at a path) may be when the frame runs it. */
export function evaluate(expression: ts.Expression, frame: Frame, path: Path, engine: Engine): Value {
  const { evaluating } = engine;
  if (evaluating.depth === 0) evaluating.steps = 0;
  // Whoever assigns a variable twenty times gets no answer rather than a long wait.
  if (evaluating.depth > MAX_DEPTH || ++evaluating.steps > MAX_STEPS || path.length > 4) return UNKNOWN;
  evaluating.depth++;
  try {
    return evaluateNode(skipOuter(expression), frame, path, engine);
  } finally {
    evaluating.depth--;
  }
}

function evaluateNode(node: ts.Expression, frame: Frame, path: Path, engine: Engine): Value {
  const inner = (part: ts.Expression): Value => evaluate(part, frame, path, engine);
  if (ts.isIdentifier(node)) return evaluateIdentifier(node, frame, path, engine);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return evaluateAccess(node, frame, path, engine);
  if (ts.isAwaitExpression(node)) return inner(node.expression);
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword)
    return getProperty(readSelf(frame), path, engine);
  if (ts.isConditionalExpression(node)) {
    const truth = evaluateCondition(node.condition, frame, engine);
    if (truth !== undefined) return inner(truth ? node.whenTrue : node.whenFalse);
    return unite([inner(node.whenTrue), inner(node.whenFalse)]);
  }
  if (ts.isBinaryExpression(node)) return evaluateBinary(node, frame, path, engine);
  if (ts.isCallExpression(node)) return evaluateCall(node, frame, path, engine);
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) {
    return path.length === 0 ? { kind: 'function', node, frame: findFrame(node, frame), self: UNKNOWN, origin: node } : UNKNOWN;
  }
  if (ts.isObjectLiteralExpression(node)) return getProperty({ kind: 'object', node, frame }, path, engine);
  if (ts.isArrayLiteralExpression(node)) return path.length === 0 ? { kind: 'list', node, frame } : UNKNOWN;
  if (ts.isNewExpression(node)) {
    const declaration = getSymbol(node.expression, engine)?.valueDeclaration;
    if (declaration === undefined || !ts.isClassLike(declaration) || declaration.getSourceFile().isDeclarationFile) {
      return { kind: 'result', node, frame, path };
    }
    return getProperty({ kind: 'instance', type: declaration, construction: { node, frame } }, path, engine);
  }
  if (node.kind === ts.SyntaxKind.NullKeyword) return ABSENT;
  return path.length === 0 ? evaluateLiteral(node, frame, engine) : UNKNOWN;
}

function evaluateLiteral(node: ts.Expression, frame: Frame, engine: Engine): Value {
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: 'literal', value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  if (ts.isVoidExpression(node)) return ABSENT;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const truth = evaluateCondition(node.operand, frame, engine);
    return truth === undefined ? UNKNOWN : { kind: 'literal', value: !truth };
  }
  return UNKNOWN;
}

function evaluateBinary(node: ts.BinaryExpression, frame: Frame, path: Path, engine: Engine): Value {
  const side = (part: ts.Expression): Value => evaluate(part, frame, path, engine);
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken || operator === ts.SyntaxKind.CommaToken) return side(node.right);
  const isNullish = operator === ts.SyntaxKind.QuestionQuestionToken;
  if (!isNullish && operator !== ts.SyntaxKind.BarBarToken && operator !== ts.SyntaxKind.AmpersandAmpersandToken) {
    const truth = path.length === 0 ? evaluateCondition(node, frame, engine) : undefined;
    return truth === undefined ? UNKNOWN : { kind: 'literal', value: truth };
  }
  const left = evaluate(node.left, frame, [], engine);
  const ofLeft = (): Value => (path.length === 0 ? left : side(node.left));
  const decides = isNullish ? isAbsent(left) : getTruth(left);
  const takesRight = operator === ts.SyntaxKind.BarBarToken ? decides === false : decides === true;
  if (decides !== undefined) return takesRight ? side(node.right) : ofLeft();
  return unite([ofLeft(), side(node.right)]);
}

function evaluateAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, frame: Frame, path: Path, engine: Engine): Value {
  const name = getMemberName(node) ?? evaluateKey(node, frame, engine);
  if (name !== undefined) return evaluate(node.expression, frame, [name, ...path], engine);
  return getAnyProperty(evaluate(node.expression, frame, [], engine), path, engine);
}

function evaluateKey(node: ts.Expression, frame: Frame, engine: Engine): string | undefined {
  const key = ts.isElementAccessExpression(node) ? evaluate(node.argumentExpression, frame, [], engine) : UNKNOWN;
  return key.kind === 'literal' ? String(key.value) : getSymbolKey(node, engine);
}

function evaluateCall(call: ts.CallExpression, frame: Frame, path: Path, engine: Engine): Value {
  const callee = skipOuter(call.expression);
  const receiver = getReceiver(callee);
  const name = getMemberName(callee);
  const bound = getBoundFunction(call, engine);
  if (bound !== undefined) return evaluate(bound, frame, path, engine);
  const [first] = call.arguments;
  if (receiver !== undefined && first !== undefined && name === 'resolve' && receiver.getText() === 'Promise')
    return evaluate(first, frame, path, engine);
  if (receiver !== undefined && (name === 'shift' || name === 'pop'))
    return getProperty(engine.elementsOf(evaluate(receiver, frame, [], engine)), path, engine);
  const answer = receiver !== undefined && name !== undefined ? answerAboutRow(call, receiver, name, frame, path, engine) : undefined;
  if (answer !== undefined) return answer;
  const returned = engine.evaluating.isCondition ? UNKNOWN : engine.returnedBy(call, frame);
  if (returned.kind !== 'unknown') return getProperty(returned, path, engine);
  const echoed = path.length === 0 ? getEchoed(call, engine) : undefined;
  if (echoed !== undefined) return evaluate(echoed, frame, path, engine);
  return { kind: 'result', node: call, frame, path };
}

function readSelf(frame: Frame): Value {
  let owner = frame;
  while (owner.parent !== undefined && ts.isArrowFunction(owner.body as ts.Node)) owner = owner.parent;
  return owner.self();
}
