import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getBaseClass, getConstructor, getFieldAssignment, getMember, getWaysOfField } from '../program/classes.ts';
import { getSymbol } from '../program/symbols.ts';
import { type CallNode, getEnclosingBody, isFunctionNode } from '../program/syntax.ts';
import { evaluateCondition } from './conditions.ts';
import { findFrame } from './frames.ts';
import { readNew } from './written.ts';
import { ABSENT, type Frame, getAlternatives, type InstanceValue, type Path, UNKNOWN, unite, type Value } from './values.ts';

const MAX_BASES = 8;

/** The property of a value at a path. */
export function getProperty(value: Value, path: Path, engine: Engine): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (value.kind === 'union') return unite(getAlternatives(value).map((part) => getProperty(part, path, engine)));
  if (value.kind === 'absent') return ABSENT;
  if (value.kind === 'object') return getObjectProperty(value.node, value.frame, name, rest, engine);
  if (value.kind === 'place' || value.kind === 'result' || value.kind === 'client') {
    if (path.length + value.path.length > 4) return UNKNOWN;
    const property = { ...value, path: [...value.path, ...path] };
    return property.kind === 'place' ? readNew(property) : property;
  }
  return value.kind === 'instance' ? getInstanceProperty(value, name, rest, engine) : UNKNOWN;
}

function getInstanceProperty(value: InstanceValue, name: string, rest: Path, engine: Engine): Value {
  const member = getMember(value.type, name, engine);
  const place: Value = { kind: 'place', root: value.type, path: [name, ...rest] };
  const unseen = value.isUnseen === true ? getUnseen(value, name, rest) : (getByGetter(member, rest, engine) ?? place);
  if (member === undefined) return unseen;
  const frameOfClass = (): Frame => engine.unevaluatedFrame(getEnclosingBody(value.type));
  if (isFunctionNode(member) && !ts.isAccessor(member)) {
    return rest.length === 0 ? { kind: 'function', node: member, frame: undefined, self: value, origin: member } : UNKNOWN;
  }
  if (ts.isGetAccessor(member)) return getProperty(engine.returnedByGetter(member, value), rest, engine);
  const owner = ts.isParameter(member) ? member.parent.parent : member.parent;
  const made = ts.isClassLike(owner) ? getConstructorFrame(value, owner, engine) : undefined;
  if (ts.isParameter(member)) return made === undefined ? unseen : made.argument(member.parent.parameters.indexOf(member), rest);
  const assigned = ts.isClassLike(owner) ? getFieldAssignment(owner, name) : undefined;
  const initializer = assigned ?? (ts.isPropertyDeclaration(member) ? member.initializer : undefined);
  // What the constructor puts there depends on what it is given.
  if (initializer === undefined && made !== undefined && ts.isClassLike(owner) && getConstructor(owner) !== undefined)
    return getByWay(owner, name, rest, made, engine);
  if (initializer === undefined) return unseen;
  const frame = made ?? (assigned === undefined ? frameOfClass() : engine.unevaluatedFrame(getEnclosingBody(assigned)));
  const field = engine.evaluate(initializer, frame, rest);
  if (field.kind === 'function') return { ...field, self: value };
  // A field that starts empty is filled by whoever uses it.
  const isFinal = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
  return isFinal || (field.kind !== 'absent' && field.kind !== 'literal') ? field : unseen;
}

/** What is in a field of an object that came out of a call which is not seen through. */
function getUnseen({ on }: InstanceValue, name: string, rest: Path): Value {
  return on === undefined ? UNKNOWN : { ...on, path: [name, ...rest] };
}

/** `this.connection.raw`: what a getter of the class that a field is declared with returns, whichever object of that class it holds. */
function getByGetter(field: ts.Node | undefined, [name, ...rest]: Path, engine: Engine): Value | undefined {
  const isField = field !== undefined && (ts.isParameter(field) || ts.isPropertyDeclaration(field));
  const type = isField ? field.type : undefined;
  if (name === undefined || type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  const declaration = getSymbol(type.typeName, engine)?.valueDeclaration;
  if (declaration === undefined || !ts.isClassLike(declaration) || declaration.getSourceFile().isDeclarationFile) return undefined;
  const getter = getMember(declaration, name, engine);
  if (getter === undefined || !ts.isGetAccessor(getter)) return undefined;
  const value = getProperty(engine.returnedByGetter(getter, { kind: 'instance', type: declaration }), rest, engine);
  return value.kind === 'unknown' ? undefined : value;
}

/** A field that the constructor fills on one way or another: what it may be with what this constructor was given. */
function getByWay(owner: ts.ClassLikeDeclaration, name: string, rest: Path, made: Frame, engine: Engine): Value {
  const ways = getWaysOfField(owner, name).filter(({ conditions }) =>
    conditions.every(({ expression, holds }) => (evaluateCondition(expression, made, engine) ?? holds) === holds),
  );
  return ways.length === 0 ? UNKNOWN : unite(ways.map(({ value }) => engine.evaluate(value, made, rest)));
}

/** The frame in which the fields of a class (one that the object's class extends) were filled when an object was made. */
function getConstructorFrame(value: InstanceValue, owner: ts.ClassLikeDeclaration, engine: Engine): Frame | undefined {
  const { type, construction } = value;
  if (value.isUnseen === true) return engine.unseenFrame(getConstructor(owner) ?? owner, value);
  let made = construction as { readonly node: CallNode; readonly frame: Frame } | undefined;
  let current: ts.ClassLikeDeclaration | undefined = type;
  for (let step = 0; step < MAX_BASES && made !== undefined && current !== undefined; step++) {
    const construct = getConstructor(current);
    const frame: Frame = engine.constructorFrame(made.node, made.frame, construct ?? current, value);
    if (current === owner) return frame;
    if (construct !== undefined) {
      const node = findSuperCall(construct);
      made = node === undefined ? undefined : { node, frame };
    }
    current = getBaseClass(current, engine);
  }
  return undefined;
}

function findSuperCall(node: ts.Node): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) return node;
  return ts.forEachChild(node, findSuperCall);
}

function getObjectProperty(node: ts.ObjectLiteralExpression, frame: Frame, name: string, rest: Path, engine: Engine): Value {
  for (const member of [...node.properties].reverse()) {
    if (ts.isSpreadAssignment(member)) {
      const spread = engine.evaluate(member.expression, frame, [name, ...rest]);
      if (spread.kind !== 'absent') return spread;
    } else if (ts.isComputedPropertyName(member.name)) {
      return UNKNOWN;
    } else if (member.name.text === name) {
      if (ts.isPropertyAssignment(member)) return engine.evaluate(member.initializer, frame, rest);
      if (ts.isShorthandPropertyAssignment(member)) return engine.evaluate(member.name, frame, rest);
      if (ts.isGetAccessor(member)) return getProperty(engine.returnedByGetter(member, { kind: 'object', node, frame }), rest, engine);
      if (ts.isMethodDeclaration(member) && isFunctionNode(member) && rest.length === 0) {
        return { kind: 'function', node: member, frame: findFrame(member, frame), self: { kind: 'object', node, frame }, origin: member };
      }
      return UNKNOWN;
    }
  }
  return ABSENT;
}

/** `handlers[status]`: any of them. */
export function getAnyProperty(value: Value, path: Path, engine: Engine): Value {
  if (value.kind === 'list') return getProperty(engine.elementsOf(value), path, engine);
  if (value.kind !== 'object') return UNKNOWN;
  const names = value.node.properties.map((member) =>
    member.name !== undefined && !ts.isComputedPropertyName(member.name) ? member.name.text : undefined,
  );
  return names.includes(undefined) ? UNKNOWN : unite(names.map((name) => getProperty(value, [name ?? '', ...path], engine)));
}
