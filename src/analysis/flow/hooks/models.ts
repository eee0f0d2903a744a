import ts from 'typescript';
import type { Hooks } from '../../../knowledge/library.ts';
import { getBaseClass } from '../../program/classes.ts';
import { getPlace } from '../../program/places.ts';
import { getSymbol } from '../../program/symbols.ts';
import {
  type CallNode,
  getArgument,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isCallNode,
} from '../../program/syntax.ts';
import { packageTest, testOf } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { type Frame, getAlternatives, type Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';
import type { Walk } from '../walk.ts';

/** What stands for a model: its class or interface, or the call that makes it or its schema. */
export type Model = ts.Node;

const MAX_DEPTH = 4;

/** The models that an operation may be about, with the classes they extend. */
export function getModels(call: CallNode, hooks: Hooks, { engine, frame }: Walk): readonly Model[] {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined) return [];
  const made = new Set<Model>();
  addMakers(engine.evaluate(receiver, frame, []), hooks, true, engine, made);
  const type = engine.checker.getTypeAtLocation(receiver);
  const ofReceiver = getTypeArgumentModels(type, engine);
  const known = [...made, ...getTypeModels(type, engine), ...ofReceiver];
  const first = ofReceiver.length > 0 ? undefined : getArgument(call, 0);
  if (first === undefined) return withBases(known, engine);
  const given = engine.checker.getTypeAtLocation(first);
  return withBases([...known, ...getTypeModels(given, engine), ...getTypeArgumentModels(given, engine)], engine);
}

/** The models that an expression names or makes: `Order`, `orderSchema`. */
export function getNamedModels(expression: ts.Expression, hooks: Hooks, engine: Engine, frame: Frame): readonly Model[] {
  const made = new Set<Model>();
  addMakers(engine.evaluate(expression, frame, []), hooks, false, engine, made);
  const type = engine.checker.getTypeAtLocation(expression);
  const typed = [...getTypeModels(type, engine), ...getTypeArgumentModels(type, engine)];
  return [...made, ...typed.filter((model) => isNamed(expression, model, engine) || !isExtended(model, engine))];
}

/** Whether an expression is the name of a class, and no value that may be any class which extends it. */
function isNamed(expression: ts.Expression, model: Model, engine: Engine): boolean {
  return getSymbol(expression, engine)?.declarations?.some((declaration) => declaration === model) ?? false;
}

function isExtended(model: Model, { index }: Engine): boolean {
  const name = ts.isClassLike(model) ? model.name?.text : undefined;
  return name !== undefined && index.heirs(name).length > 0;
}

/**
 * The calls that made a value; with `isUse` also what those were called on, so that a document leads to its model:
 * `await OrderModel.findById(…)`, `model('Order', schema)`, `new Schema(…)`.
 */
function addMakers(value: Value, hooks: Hooks, isUse: boolean, engine: Engine, found: Set<Model>, depth = 0): void {
  for (const part of getAlternatives(value)) {
    if (part.kind === 'place' && part.path.length === 0 && ts.isClassLike(part.root)) found.add(part.root);
    if (part.kind === 'instance') found.add(part.type);
    if (part.kind !== 'result' || part.path.length > 0 || found.has(part.node) || depth > MAX_DEPTH || !isCallNode(part.node)) continue;
    const { node, frame } = part;
    const follow = (expression: ts.Expression | undefined): void => {
      if (expression !== undefined) addMakers(engine.evaluate(expression, frame, []), hooks, isUse, engine, found, depth + 1);
    };
    found.add(node);
    const callee = getCalleeExpression(node);
    if (ts.isNewExpression(node)) {
      if (isUse) follow(callee);
      continue;
    }
    const isFrom = packageTest(hooks.package);
    if (!identify(node, engine).declarations.some((declaration) => isFrom(getPlace(declaration).package))) continue;
    if (hooks.makers?.some((maker) => testOf(maker)(getMemberName(callee) ?? ''))) getArguments(node).forEach(follow);
    if (isUse) follow(getReceiver(callee));
  }
}

/** The project's own classes and interfaces that a type is made of. */
export function getTypeModels(type: ts.Type, engine: Engine, depth = 0): readonly Model[] {
  if (depth > MAX_DEPTH) return [];
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => getTypeModels(part, engine, depth + 1));
  const bases = type.isClassOrInterface() ? engine.checker.getBaseTypes(type) : [];
  const declarations = (type.symbol as ts.Symbol | undefined)?.declarations ?? [];
  const own = declarations.filter((declaration) => ts.isClassLike(declaration) || ts.isInterfaceDeclaration(declaration)).filter(isOurs);
  return [...own, ...bases.flatMap((base) => getTypeModels(base, engine, depth + 1))];
}

/** The project's own classes and interfaces that a type (or one it extends) is given: `Order` of `Repository<Order>`. */
function getTypeArgumentModels(type: ts.Type, engine: Engine, depth = 0): readonly Model[] {
  const { checker } = engine;
  if (depth > MAX_DEPTH) return [];
  if (type.isUnionOrIntersection() && type.aliasTypeArguments === undefined)
    return type.types.flatMap((part) => getTypeArgumentModels(part, engine, depth + 1));
  const isReference = (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  const given = [...(type.aliasTypeArguments ?? []), ...(isReference ? checker.getTypeArguments(type as ts.TypeReference) : [])];
  const found = given.flatMap((argument) => (argument === type ? [] : getTypeModels(argument, engine, depth + 1)));
  if (found.length > 0 || !type.isClassOrInterface()) return found;
  return checker.getBaseTypes(type).flatMap((base) => getTypeArgumentModels(base, engine, depth + 1));
}

function isOurs(declaration: ts.Node): boolean {
  return !declaration.getSourceFile().isDeclarationFile;
}

function withBases(models: readonly Model[], engine: Engine): readonly Model[] {
  const found = new Set<Model>();
  for (const model of models) {
    for (let node: Model | undefined = model; node !== undefined && !found.has(node);) {
      found.add(node);
      node = ts.isClassLike(node) ? getBaseClass(node, engine) : undefined;
    }
  }
  return [...found];
}
