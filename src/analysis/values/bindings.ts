import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol, isConstant, resolveAlias } from '../program/symbols.ts';
import { getEnclosingBody, getMemberName, getParameters, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { mayBeFilled } from './filled.ts';
import { findFrame, findFrameOf } from './frames.ts';
import { getProperty } from './properties.ts';
import { getSymbolKey } from './symbol-keys.ts';
import { ABSENT, type Frame, getId, type Path, UNKNOWN, unite, type Value } from './values.ts';

/** What a name stands for when the frame runs. */
export function evaluateIdentifier(node: ts.Identifier, frame: Frame, path: Path, engine: Engine): Value {
  if (node.text === 'undefined') return ABSENT;
  const { checker } = engine;
  const found = ts.isShorthandPropertyAssignment(node.parent)
    ? resolveAlias(checker.getShorthandAssignmentValueSymbol(node.parent), checker)
    : getSymbol(node, engine);
  const declaration = found?.valueDeclaration;
  if (found === undefined || declaration === undefined) return UNKNOWN;
  const value = evaluateDeclaration(declaration, node, frame, path, engine);
  return value.kind === 'unknown' ? { kind: 'place', root: declaration, path } : value;
}

function evaluateDeclaration(declaration: ts.Declaration, mention: ts.Identifier, frame: Frame, path: Path, engine: Engine): Value {
  if (ts.isParameter(declaration)) return evaluateParameter(declaration, frame, path, engine);
  if (ts.isBindingElement(declaration)) return evaluateBinding(declaration, frame, path, engine);
  if (isFunctionNode(declaration)) {
    const value = { kind: 'function', node: declaration, frame: findFrame(declaration, frame), self: UNKNOWN, origin: mention } as const;
    return path.length === 0 ? value : UNKNOWN;
  }
  if (ts.isExportAssignment(declaration))
    return engine.evaluate(declaration.expression, engine.unevaluatedFrame(declaration.getSourceFile()), path);
  if (!ts.isVariableDeclaration(declaration) || declaration.getSourceFile().isDeclarationFile) return UNKNOWN;
  const owner = findFrame(declaration, frame) ?? engine.unevaluatedFrame(getEnclosingBody(declaration));
  const loop = declaration.parent.parent;
  if (ts.isForOfStatement(loop)) return getProperty(engine.elementsOf(engine.evaluate(loop.expression, owner, [])), path, engine);
  const assigned = isConstant(declaration) ? [] : getAssignments(declaration);
  const sources = declaration.initializer === undefined ? assigned : [declaration.initializer, ...assigned];
  const set = getSet(declaration, path, engine);
  const filled = set.length === 1 ? getFilled(declaration, set[0], mention) : undefined;
  const key = [engine.evaluating.isCondition ? 'if' : '', getId(declaration), filled === undefined ? '' : 'set', ...path].join('.');
  const known = owner.locals.get(key);
  if (known !== undefined) return known;
  if (engine.evaluating.declarations.has(declaration)) return UNKNOWN;
  if (filled === undefined && (sources.length === 0 || set.length > 0)) return UNKNOWN;
  engine.evaluating.declarations.add(declaration);
  const written =
    filled === undefined
      ? unite(sources.map((source) => withOrigin(engine.evaluate(source, owner, path), mention)))
      : engine.evaluate(filled, owner, path.slice(1));
  engine.evaluating.declarations.delete(declaration);
  const value = mayBeFilled(declaration, written, path, engine) ? UNKNOWN : written;
  owner.locals.set(key, value);
  return value;
}

/** A function that a variable holds goes by the mention of the variable, unless it was written on the spot. */
function withOrigin(value: Value, mention: ts.Identifier): Value {
  return value.kind === 'function' && value.origin.getSourceFile() !== mention.getSourceFile() ? { ...value, origin: mention } : value;
}

function evaluateParameter(parameter: ts.ParameterDeclaration, frame: Frame, path: Path, engine: Engine): Value {
  const owner = findFrameOf(parameter.parent, frame);
  const place: Value = { kind: 'place', root: parameter, path };
  if (owner === undefined || parameter.dotDotDotToken !== undefined) return place;
  const index = getParameters(parameter.parent).indexOf(parameter);
  const value = owner.argument(index, path);
  const standIn = value.kind === 'absent' ? (parameter.initializer ?? getStandIn(parameter)) : undefined;
  if (standIn !== undefined) return engine.evaluate(standIn, owner, path);
  return value.kind === 'unknown' ? place : value;
}

function evaluateBinding(element: ts.BindingElement, frame: Frame, path: Path, engine: Engine): Value {
  const pattern = element.parent;
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key)) return UNKNOWN;
  const isRest = element.dotDotDotToken !== undefined;
  if (isRest && path.length === 0) return UNKNOWN;
  if (isRest && pattern.elements.some((other) => other !== element && (other.propertyName ?? other.name).getText() === path[0]))
    return ABSENT;
  const full = isRest ? path : [key.text, ...path];
  const holder = pattern.parent;
  const value = ts.isParameter(holder)
    ? evaluateParameter(holder, frame, full, engine)
    : ts.isBindingElement(holder)
      ? evaluateBinding(holder, frame, full, engine)
      : holder.initializer === undefined
        ? UNKNOWN
        : engine.evaluate(holder.initializer, findFrame(holder, frame) ?? engine.unevaluatedFrame(getEnclosingBody(holder)), full);
  return value.kind === 'absent' && element.initializer !== undefined ? engine.evaluate(element.initializer, frame, path) : value;
}

/** `name ??= 'orders'`: what a parameter is where nothing was given for it. */
function getStandIn(parameter: ts.ParameterDeclaration): ts.Expression | undefined {
  const isDefault = ({ left, operatorToken: { kind } }: ts.BinaryExpression): boolean =>
    ts.isIdentifier(left) && (kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken);
  return findAssigned(parameter).find(isDefault)?.right;
}

/** What is assigned to a variable after its declaration. */
function getAssignments(declaration: ts.VariableDeclaration): readonly ts.Expression[] {
  return findAssigned(declaration).flatMap(({ left, right }) => (ts.isIdentifier(left) ? [right] : []));
}

/** Where the property at a path is assigned after the variable's declaration: `email.subject = …`, or `row[key] = …`, which may be any. */
function getSet(declaration: ts.VariableDeclaration, path: Path, engine: Engine): readonly ts.BinaryExpression[] {
  return findAssigned(declaration).filter(({ left }) => {
    if (ts.isIdentifier(left)) return false;
    const name = getMemberName(left) ?? getSymbolKey(left, engine);
    return name === undefined || name === path[0];
  });
}

/** What was put into a property of a variable earlier in the same block, so that a mention behind it finds that there. */
function getFilled(
  declaration: ts.VariableDeclaration,
  set: ts.BinaryExpression | undefined,
  mention: ts.Identifier,
): ts.Expression | undefined {
  if (set === undefined || !ts.isExpressionStatement(set.parent) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const isInBlock = set.parent.parent === declaration.parent.parent.parent;
  const isBehind = mention.pos > set.end && getEnclosingBody(mention) === getEnclosingBody(declaration);
  return isInBlock && isBehind ? set.right : undefined;
}

const assignedIn = new WeakMap<ts.Node, readonly ts.BinaryExpression[]>();

const ASSIGNMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** Assignments to a variable or parameter and to its properties, in the body that declares it. */
function findAssigned(declaration: ts.VariableDeclaration | ts.ParameterDeclaration): readonly ts.BinaryExpression[] {
  const known = assignedIn.get(declaration);
  if (known !== undefined || !ts.isIdentifier(declaration.name)) return known ?? [];
  const { text } = declaration.name;
  const found: ts.BinaryExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && ASSIGNMENTS.has(node.operatorToken.kind)) {
      const { left } = node;
      const target = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left) ? skipOuter(left.expression) : left;
      if (ts.isIdentifier(target) && target.text === text) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(getEnclosingBody(declaration));
  assignedIn.set(declaration, found);
  return found;
}
