import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getSymbol, getValueDeclaration, isConstant } from '../program/symbols.ts';
import { getCalleeExpression, getEnclosingBody, getMemberName, getReceiver, getReturns, skipOuter } from '../program/syntax.ts';
import type { Path } from '../values/values.ts';
import { allOf, type Amount, isAbout, mayBeAbsent, oneOf, withFallback } from './amount.ts';
import { getUsual } from './flags.ts';
import { getMentions, isConditional } from './mentions.ts';

/** Numbers from here on bound nothing. */
const ENDLESS = 100_000;
const MAX_DEPTH = 12;

/** How many rows an expression (or its property at a path) asks for; `isGuarded` where it counts only if it is something. */
export function getAmount(expression: ts.Expression, path: Path, engine: Engine, isGuarded = false, depth = 0): Amount {
  const node = skipOuter(expression);
  if (depth > MAX_DEPTH) return 'limited';
  const inner = (part: ts.Expression, at = path): Amount => getAmount(part, at, engine, isGuarded, depth + 1);
  if (ts.isAwaitExpression(node)) return inner(node.expression);
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [inner(node.whenTrue), inner(node.whenFalse)];
    // `limit ? Number(limit) : undefined` is as good as `limit`.
    if (no === 'none' && isAbout(node.condition, node.whenTrue)) return getAmount(node.whenTrue, path, engine, true, depth + 1);
    if (yes === 'none' && isAbout(node.condition, node.whenFalse)) return getAmount(node.whenFalse, path, engine, true, depth + 1);
    const usual = getUsual(node.condition, engine);
    return usual === undefined ? allOf([yes, no]) : usual ? yes : no;
  }
  if (ts.isBinaryExpression(node)) return getAmountOfBinary(node, path, engine, isGuarded, depth);
  if (ts.isObjectLiteralExpression(node)) return getAmountInLiteral(node, path, engine, depth);
  if (ts.isIdentifier(node)) return getAmountOfName(node, path, engine, isGuarded, depth);
  if (ts.isPropertyAccessExpression(node)) {
    if (path.length === 0 && /^(MAX_SAFE_INTEGER|MAX_VALUE|POSITIVE_INFINITY)$/.test(node.name.text)) return 'none';
    if (isConstantMember(node, engine)) return getAmountOfMember(node, path, engine, depth);
    return path.length > 3 ? 'limited' : inner(node.expression, [node.name.text, ...path]);
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return path.length > 3 ? 'limited' : inner(node.expression, [node.argumentExpression.text, ...path]);
  if (ts.isCallExpression(node)) return getAmountOfCall(node, path, engine, isGuarded, depth);
  if (path.length > 0) return ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword ? 'none' : 'limited';
  if (ts.isNumericLiteral(node)) return Number(node.text) > 0 && Number(node.text) < ENDLESS ? 'limited' : 'none';
  if (ts.isPrefixUnaryExpression(node)) {
    // `-1` stands for all; `-take` for as many from the end.
    if (node.operator === ts.SyntaxKind.MinusToken) return ts.isNumericLiteral(skipOuter(node.operand)) ? 'none' : inner(node.operand);
    return node.operator === ts.SyntaxKind.PlusToken && isGuarded ? inner(node.operand) : 'limited';
  }
  return node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node) ? 'none' : 'limited';
}

function getAmountOfBinary(node: ts.BinaryExpression, path: Path, engine: Engine, isGuarded: boolean, depth: number): Amount {
  const { left, right, operatorToken } = node;
  const side = (part: ts.Expression, guarded = isGuarded): Amount => getAmount(part, path, engine, guarded, depth + 1);
  switch (operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken: {
      const fallback = side(right);
      // The left one is what it is where it is there; without it the right one counts.
      return fallback === 'limited' ? 'limited' : withFallback(side(left, true), fallback);
    }
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return isAbout(left, right) ? side(right, true) : allOf(['none', side(right)]);
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.MinusToken:
      return path.length === 0 ? side(left) : 'limited';
    default:
      return 'limited';
  }
}

function getAmountInLiteral(node: ts.ObjectLiteralExpression, path: Path, engine: Engine, depth: number): Amount {
  const [name, ...rest] = path;
  if (name === undefined) return 'limited';
  const found: Amount[] = [];
  for (const member of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(member)) found.push(getAmount(member.expression, path, engine, false, depth + 1));
    else if (member.name !== undefined && getMemberText(member.name) === name) {
      if (ts.isPropertyAssignment(member)) found.push(getAmount(member.initializer, rest, engine, false, depth + 1));
      else if (ts.isShorthandPropertyAssignment(member)) found.push(getAmount(member.name, rest, engine, false, depth + 1));
      else return 'limited';
    }
  }
  return oneOf(found);
}

function getMemberText(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

function getAmountOfName(node: ts.Identifier, path: Path, engine: Engine, isGuarded: boolean, depth: number): Amount {
  if (node.text === 'undefined') return 'none';
  if (node.text === 'Infinity') return 'none';
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined) return 'limited';
  if (ts.isBindingElement(declaration)) return getAmountOfBinding(declaration, path, engine, isGuarded, depth);
  if (ts.isParameter(declaration)) return getAmountOfParameter(declaration, path, engine, isGuarded, depth);
  if (!ts.isVariableDeclaration(declaration) || declaration.getSourceFile().isDeclarationFile) return 'limited';
  const { initializer } = declaration;
  const start = initializer === undefined ? 'none' : getAmount(initializer, path, engine, isGuarded, depth + 1);
  if (start === 'limited' || (isConstant(declaration) && path.length === 0)) return start;
  return oneOf([start, ...getLater(declaration, path, engine, depth)]);
}

/** What is assigned to a variable, or to its property at a path, later on. */
function getLater(declaration: ts.VariableDeclaration, path: Path, engine: Engine, depth: number): readonly Amount[] {
  const scope = getEnclosingBody(declaration);
  return getMentions(declaration, engine).flatMap((mention) => {
    const target = path.length > 0 && ts.isPropertyAccessExpression(mention.parent) ? mention.parent : mention;
    const { parent } = target;
    if (!ts.isBinaryExpression(parent) || parent.left !== target || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
    const isMember = target !== mention;
    if (isMember && (target as ts.PropertyAccessExpression).name.text !== path[0]) return [];
    const condition = isConditional(parent, scope);
    if (condition === undefined) return [getAmount(parent.right, isMember ? path.slice(1) : path, engine, false, depth + 1)];
    return isAbout(condition, parent.right) ? [getAmount(parent.right, isMember ? path.slice(1) : path, engine, true, depth + 1)] : [];
  });
}

function getAmountOfParameter(given: ts.ParameterDeclaration, path: Path, engine: Engine, isGuarded: boolean, depth: number): Amount {
  const { initializer } = given;
  const standIn = initializer ?? (path.length === 0 ? getStandIn(given, engine) : undefined);
  const fallback = standIn === undefined ? 'none' : getAmount(standIn, path, engine, isGuarded, depth + 1);
  return { given, path, fallback, isGuarded };
}

/** `limit ??= 50`, `limit = limit ?? 50`: what counts where nothing is given for a parameter. */
function getStandIn(given: ts.ParameterDeclaration, engine: Engine): ts.Expression | undefined {
  for (const mention of getMentions(given, engine)) {
    const { parent } = mention;
    if (!ts.isBinaryExpression(parent) || parent.left !== mention || isConditional(parent, getEnclosingBody(given)) !== undefined) continue;
    if (/^(\?\?|\|\|)=$/.test(parent.operatorToken.getText())) return parent.right;
    const value = skipOuter(parent.right);
    const isOwn = ts.isBinaryExpression(value) && ts.isIdentifier(value.left) && value.left.text === mention.text;
    if (isOwn && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(\?\?|\|\|)$/.test(value.operatorToken.getText()))
      return value.right;
  }
  return undefined;
}

function getAmountOfBinding(element: ts.BindingElement, path: Path, engine: Engine, isGuarded: boolean, depth: number): Amount {
  const key = element.propertyName ?? element.name;
  const pattern = element.parent;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key) || path.length > 3) return 'limited';
  const full = element.dotDotDotToken === undefined ? [key.text, ...path] : path;
  const holder = pattern.parent;
  const fallback = element.initializer === undefined ? 'none' : getAmount(element.initializer, path, engine, isGuarded, depth + 1);
  const held = ts.isParameter(holder)
    ? getAmountOfParameter(holder, full, engine, isGuarded, depth)
    : ts.isBindingElement(holder)
      ? getAmountOfBinding(holder, full, engine, isGuarded, depth)
      : holder.initializer === undefined
        ? 'limited'
        : getAmount(holder.initializer, full, engine, isGuarded, depth + 1);
  return fallback === 'limited' && held === 'none' ? 'limited' : withFallback(held, fallback);
}

/** `LIMITS.page`, `PageSize.Large`: a member of a constant of the project. */
function isConstantMember(node: ts.PropertyAccessExpression, engine: Engine): boolean {
  const declaration = getSymbol(node, engine)?.valueDeclaration;
  return declaration !== undefined && (ts.isEnumMember(declaration) || ts.isPropertyDeclaration(declaration));
}

function getAmountOfMember(node: ts.PropertyAccessExpression, path: Path, engine: Engine, depth: number): Amount {
  const declaration = getSymbol(node, engine)?.valueDeclaration as { initializer?: ts.Expression } | undefined;
  // A field of a class that holds a default is a default; without one it is what somebody gives.
  if (declaration?.initializer === undefined) return getAmount(node.expression, [node.name.text, ...path], engine, false, depth + 1);
  return getAmount(declaration.initializer, path, engine, false, depth + 1);
}

function getAmountOfCall(node: ts.CallExpression, path: Path, engine: Engine, isGuarded: boolean, depth: number): Amount {
  const callee = getCalleeExpression(node);
  const name = getMemberName(callee);
  const [first] = node.arguments;
  if (path.length === 0 && name !== undefined && /^(Number|parseInt|parseFloat|toString|String)$/.test(name)) {
    const source = name === 'toString' ? getReceiver(callee) : first;
    return isGuarded && source !== undefined ? getAmount(source, [], engine, true, depth + 1) : 'limited';
  }
  // `limit ? Math.min(limit, 100) : undefined`
  if (isGuarded && path.length === 0 && /^(min|max)$/.test(name ?? '') && getReceiver(callee)?.getText() === 'Math')
    return allOf(node.arguments.map((argument) => getAmount(argument, [], engine, true, depth + 1)));
  const body = getNamedFunction(callee, engine);
  // `query.get('limit')` of what a client need not send.
  if (body === undefined) return isGuarded && path.length === 0 && mayBeAbsent(engine.checker.getTypeAtLocation(node)) ? 'none' : 'limited';
  const all = getReturns(body);
  const returned = isOfOneKind(node, path, engine) ? all.filter((expression) => !lacks(expression, path)) : all;
  if (returned.length === 0 || returned.length > 6) return 'limited';
  const amount = allOf(returned.map((expression) => getAmount(expression, path, engine, isGuarded, depth + 2)));
  return substitute(amount, body, node, engine, depth + 2);
}

/** Whether only some kinds of results have a property: `{ ok: true, limit } | { ok: false, error }`. Who reads it has one of these. */
function isOfOneKind(call: ts.CallExpression, [name]: Path, { checker }: Engine): boolean {
  const type = checker.getTypeAtLocation(call);
  const kinds = checker.getNonNullableType(checker.getAwaitedType(type) ?? type);
  return name !== undefined && kinds.isUnion() && kinds.types.some((kind) => checker.getPropertyOfType(kind, name) === undefined);
}

function lacks(expression: ts.Expression, [name]: Path): boolean {
  const node = skipOuter(expression);
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.every((member) => member.name !== undefined && getMemberText(member.name) !== name)
  );
}

/** An amount that depends on a function's parameters, where a call gives them. */
export function substitute(amount: Amount, body: ts.Node, call: ts.Node, engine: Engine, depth = 0): Amount {
  if (typeof amount === 'string') return amount;
  if ('oneOf' in amount) return oneOf(amount.oneOf.map((part) => substitute(part, body, call, engine, depth)));
  if ('allOf' in amount) return allOf(amount.allOf.map((part) => substitute(part, body, call, engine, depth)));
  const { given, path, fallback, isGuarded } = amount;
  if (given.parent !== body || depth > MAX_DEPTH) return amount;
  const parameters = given.parent.parameters.filter(({ name }) => !ts.isIdentifier(name) || name.text !== 'this');
  const index = parameters.indexOf(given);
  const args = ts.isCallExpression(call) || ts.isNewExpression(call) ? (call.arguments ?? []) : undefined;
  if (args === undefined || given.dotDotDotToken !== undefined || args.slice(0, index + 1).some(ts.isSpreadElement)) return 'limited';
  const argument = args[index];
  return argument === undefined ? fallback : withFallback(getAmount(argument, path, engine, isGuarded, depth + 1), fallback);
}
