import ts from 'typescript';
import type { Engine } from './engine.ts';
import { getConstructor, getFieldAssignment, getMember } from './classes.ts';
import { getSymbol, isConstant, resolveAlias } from './symbols.ts';
import { getEnclosingBody, getMemberName, getReceiver, isFunctionNode, skipOuter } from './syntax.ts';
import { ABSENT, type Frame, getAlternatives, getId, getTruth, isAbsent, UNKNOWN, unite, type Value } from './values.ts';

type Path = readonly string[];
const MAX_DEPTH = 24;

/** What an expression (or its property at a path) may be when the frame runs it. */
export function evaluate(expression: ts.Expression, frame: Frame, path: Path, engine: Engine): Value {
  if (engine.evaluating.depth > MAX_DEPTH || path.length > 4) return UNKNOWN;
  engine.evaluating.depth++;
  try {
    return evaluateNode(skipOuter(expression), frame, path, engine);
  } finally {
    engine.evaluating.depth--;
  }
}

function evaluateNode(node: ts.Expression, frame: Frame, path: Path, engine: Engine): Value {
  const inner = (part: ts.Expression): Value => evaluate(part, frame, path, engine);
  if (ts.isIdentifier(node)) return evaluateIdentifier(node, frame, path, engine);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return evaluateAccess(node, frame, path, engine);
  if (ts.isAwaitExpression(node)) return inner(node.expression);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return getProperty(readSelf(frame, path), path, engine);
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
      return path.length === 0 ? { kind: 'result', node, frame } : UNKNOWN;
    }
    return getProperty({ kind: 'instance', type: declaration, construction: { node, frame } }, path, engine);
  }
  return path.length === 0 ? evaluateLiteral(node, frame, engine) : UNKNOWN;
}

function evaluateLiteral(node: ts.Expression, frame: Frame, engine: Engine): Value {
  if (ts.isStringLiteralLike(node)) return { kind: 'literal', value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: 'literal', value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node)) return ABSENT;
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
  const decides = isNullish ? isAbsent(left) : getTruth(left);
  const takesRight = operator === ts.SyntaxKind.BarBarToken ? decides === false : decides === true;
  if (decides !== undefined) return takesRight ? side(node.right) : side(node.left);
  return unite([side(node.left), side(node.right)]);
}

/** Whether a condition holds when the frame runs; undefined where that is not known. */
export function evaluateCondition(condition: ts.Expression, frame: Frame, engine: Engine): boolean | undefined {
  const node = skipOuter(condition);
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const stops = operator === ts.SyntaxKind.BarBarToken;
      const left = evaluateCondition(node.left, frame, engine);
      if (left === stops) return stops;
      const right = evaluateCondition(node.right, frame, engine);
      return right === stops ? stops : left === undefined || right === undefined ? undefined : !stops;
    }
    return compare(node, frame, engine);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const truth = evaluateCondition(node.operand, frame, engine);
    return truth === undefined ? undefined : !truth;
  }
  // What a call in a condition returns is a question about data, not about the shape of the program.
  return ts.isCallExpression(node) || ts.isAwaitExpression(node) ? undefined : getTruth(evaluate(node, frame, [], engine));
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
    return isType ? getTypeName(evaluate(plain.expression, frame, [], engine)) : evaluate(side, frame, [], engine);
  }) as [Value, Value];
  const equal = areEqual(left, right);
  return equal === undefined ? undefined : equal !== negated;
}

function areEqual(left: Value, right: Value): boolean | undefined {
  const [absentLeft, absentRight] = [isAbsent(left), isAbsent(right)];
  if (absentLeft !== undefined && absentRight !== undefined && (absentLeft || absentRight)) return absentLeft === absentRight;
  return left.kind === 'literal' && right.kind === 'literal' ? left.value === right.value : undefined;
}

function getTypeName(value: Value): Value {
  if (value.kind === 'absent') return { kind: 'literal', value: 'undefined' };
  if (value.kind === 'literal') return { kind: 'literal', value: typeof value.value };
  return value.kind === 'function' ? { kind: 'literal', value: 'function' } : UNKNOWN;
}

function evaluateIdentifier(node: ts.Identifier, frame: Frame, path: Path, engine: Engine): Value {
  if (node.text === 'undefined') return ABSENT;
  const { checker } = engine;
  const found = ts.isShorthandPropertyAssignment(node.parent)
    ? resolveAlias(checker.getShorthandAssignmentValueSymbol(node.parent), checker)
    : getSymbol(node, engine);
  const declaration = found?.valueDeclaration;
  if (found === undefined || declaration === undefined) return UNKNOWN;
  const value = evaluateDeclaration(declaration, node, frame, path, engine);
  return value.kind === 'unknown' && path.length === 0 ? { kind: 'place', symbol: found } : value;
}

function evaluateDeclaration(declaration: ts.Declaration, mention: ts.Identifier, frame: Frame, path: Path, engine: Engine): Value {
  if (ts.isParameter(declaration)) return evaluateParameter(declaration, frame, path, engine);
  if (ts.isBindingElement(declaration)) return evaluateBinding(declaration, frame, path, engine);
  if (isFunctionNode(declaration)) {
    const value = { kind: 'function', node: declaration, frame: findFrame(declaration, frame), self: UNKNOWN, origin: mention } as const;
    return path.length === 0 ? value : UNKNOWN;
  }
  if (!ts.isVariableDeclaration(declaration) || declaration.getSourceFile().isDeclarationFile) return UNKNOWN;
  const owner = findFrame(declaration, frame) ?? engine.unevaluatedFrame(getEnclosingBody(declaration));
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) return getProperty(engine.elementsOf(evaluate(loop.expression, owner, [], engine)), path, engine);
  const assigned = isConstant(declaration) ? [] : getAssignments(declaration);
  const sources = declaration.initializer === undefined ? assigned : [declaration.initializer, ...assigned];
  const key = [getId(declaration), ...path].join('.');
  const known = owner.locals.get(key);
  if (known !== undefined) return known;
  if (sources.length === 0 || engine.evaluating.declarations.has(declaration)) return UNKNOWN;
  engine.evaluating.declarations.add(declaration);
  const value = unite(sources.map((source) => withOrigin(evaluate(source, owner, path, engine), mention)));
  engine.evaluating.declarations.delete(declaration);
  if (value.kind !== 'unknown') owner.locals.set(key, value);
  return value;
}

/** A function that a variable holds goes by the mention of the variable, unless it was written on the spot. */
function withOrigin(value: Value, mention: ts.Identifier): Value {
  return value.kind === 'function' && value.origin.getSourceFile() !== mention.getSourceFile() ? { ...value, origin: mention } : value;
}

function evaluateParameter(parameter: ts.ParameterDeclaration, frame: Frame, path: Path, engine: Engine): Value {
  const owner = findFrameOf(parameter.parent, frame);
  const symbol = ts.isIdentifier(parameter.name) ? engine.checker.getSymbolAtLocation(parameter.name) : undefined;
  const place: Value = symbol === undefined || path.length > 0 ? UNKNOWN : { kind: 'place', symbol };
  if (owner === undefined || parameter.dotDotDotToken !== undefined) return place;
  const index = (parameter.parent.parameters as readonly ts.ParameterDeclaration[]).indexOf(parameter);
  const value = owner.argument(index, path);
  if (value.kind === 'absent' && parameter.initializer !== undefined) return evaluate(parameter.initializer, owner, path, engine);
  return value.kind === 'unknown' ? place : value;
}

function evaluateBinding(element: ts.BindingElement, frame: Frame, path: Path, engine: Engine): Value {
  const pattern = element.parent;
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(pattern) || element.dotDotDotToken !== undefined || !ts.isIdentifier(key)) return UNKNOWN;
  const full = [key.text, ...path];
  const holder = pattern.parent;
  const value = ts.isParameter(holder)
    ? evaluateParameter(holder, frame, full, engine)
    : ts.isBindingElement(holder)
      ? evaluateBinding(holder, frame, full, engine)
      : holder.initializer === undefined
        ? UNKNOWN
        : evaluate(holder.initializer, findFrame(holder, frame) ?? engine.unevaluatedFrame(getEnclosingBody(holder)), full, engine);
  return value.kind === 'absent' && element.initializer !== undefined ? evaluate(element.initializer, frame, path, engine) : value;
}

function evaluateAccess(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, frame: Frame, path: Path, engine: Engine): Value {
  const name = getMemberName(node) ?? evaluateKey(node, frame, engine);
  const value = name === undefined ? getAnyProperty(evaluate(node.expression, frame, [], engine), path, engine) : evaluate(node.expression, frame, [name, ...path], engine);
  if (value.kind !== 'unknown' || path.length > 0) return value;
  const symbol = getSymbol(node, engine);
  return symbol === undefined ? UNKNOWN : { kind: 'place', symbol };
}

function evaluateKey(node: ts.Expression, frame: Frame, engine: Engine): string | undefined {
  const key = ts.isElementAccessExpression(node) ? evaluate(node.argumentExpression, frame, [], engine) : UNKNOWN;
  return key.kind === 'literal' ? String(key.value) : undefined;
}

/** `handlers[status]`: any of them. */
function getAnyProperty(value: Value, path: Path, engine: Engine): Value {
  if (value.kind === 'list') return getProperty(engine.elementsOf(value), path, engine);
  if (value.kind !== 'object') return UNKNOWN;
  const names = value.node.properties.map((member) => (member.name !== undefined && !ts.isComputedPropertyName(member.name) ? member.name.text : undefined));
  return names.includes(undefined) ? UNKNOWN : unite(names.map((name) => getProperty(value, [name ?? '', ...path], engine)));
}

function evaluateCall(call: ts.CallExpression, frame: Frame, path: Path, engine: Engine): Value {
  const callee = skipOuter(call.expression);
  const receiver = getReceiver(callee);
  const name = getMemberName(callee);
  if (receiver !== undefined && name === 'bind') return evaluate(receiver, frame, path, engine);
  if (receiver !== undefined && (name === 'shift' || name === 'pop')) return getProperty(engine.elementsOf(evaluate(receiver, frame, [], engine)), path, engine);
  const returned = engine.returnedBy(call, frame);
  if (returned.kind !== 'unknown') return getProperty(returned, path, engine);
  return path.length === 0 ? { kind: 'result', node: call, frame } : UNKNOWN;
}

/** The property of a value at a path. */
export function getProperty(value: Value, path: Path, engine: Engine): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (value.kind === 'union') return unite(getAlternatives(value).map((part) => getProperty(part, path, engine)));
  if (value.kind === 'absent') return ABSENT;
  if (value.kind === 'object') return getObjectProperty(value.node, value.frame, name, rest, engine);
  if (value.kind !== 'instance') return UNKNOWN;
  const member = getMember(value.type, name, engine);
  if (member === undefined) return UNKNOWN;
  const frameOfClass = (): Frame => engine.unevaluatedFrame(getEnclosingBody(value.type));
  if (isFunctionNode(member) && !ts.isAccessor(member)) {
    return rest.length === 0 ? { kind: 'function', node: member, frame: undefined, self: value, origin: member } : UNKNOWN;
  }
  if (ts.isGetAccessor(member)) return getProperty(engine.returnedByGetter(member, value), rest, engine);
  const construct = getConstructor(value.type);
  const made = construct === undefined || value.construction === undefined ? undefined : engine.constructorFrame(value.construction.node, value.construction.frame, construct);
  if (ts.isParameter(member)) return made === undefined ? UNKNOWN : made.argument(construct?.parameters.indexOf(member) ?? -1, rest);
  const assigned = getFieldAssignment(value.type, name);
  if (assigned !== undefined) return evaluate(assigned, made ?? engine.unevaluatedFrame(getEnclosingBody(assigned)), rest, engine);
  if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) {
    const field = evaluate(member.initializer, made ?? frameOfClass(), rest, engine);
    return field.kind === 'function' ? { ...field, self: value } : field;
  }
  return UNKNOWN;
}

function getObjectProperty(node: ts.ObjectLiteralExpression, frame: Frame, name: string, rest: Path, engine: Engine): Value {
  for (const member of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(member)) {
      const spread = evaluate(member.expression, frame, [name, ...rest], engine);
      if (spread.kind !== 'absent') return spread;
    } else if (ts.isComputedPropertyName(member.name)) {
      return UNKNOWN;
    } else if (member.name.text === name) {
      if (ts.isPropertyAssignment(member)) return evaluate(member.initializer, frame, rest, engine);
      if (ts.isShorthandPropertyAssignment(member)) return evaluate(member.name, frame, rest, engine);
      if (ts.isMethodDeclaration(member) && isFunctionNode(member) && rest.length === 0) {
        return { kind: 'function', node: member, frame: findFrame(member, frame), self: { kind: 'object', node, frame }, origin: member };
      }
      return UNKNOWN;
    }
  }
  return ABSENT;
}

function readSelf(frame: Frame, path: Path): Value {
  let owner = frame;
  while (owner.parent !== undefined && ts.isArrowFunction(owner.body as ts.Node)) owner = owner.parent;
  const self = owner.self();
  if (path.length === 0 && self.kind === 'instance') owner.asked.set('this', `instance`);
  return self;
}

/** The frame in the chain that runs the body a node stands in. */
export function findFrame(node: ts.Node, frame: Frame): Frame | undefined {
  return findFrameOf(getEnclosingBody(node), frame);
}

function findFrameOf(body: ts.Node, frame: Frame): Frame | undefined {
  let current: Frame | undefined = frame;
  while (current !== undefined && current.body !== body) current = current.parent;
  return current;
}

/** What is assigned to a variable after its declaration. */
function getAssignments(declaration: ts.VariableDeclaration): readonly ts.Expression[] {
  if (!ts.isIdentifier(declaration.name)) return [];
  const { text } = declaration.name;
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const assigns = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (assigns && ts.isIdentifier(node.left) && node.left.text === text) found.push(node.right);
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(declaration));
  return found;
}

