import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Callee, identify, identifyAs } from '../recognition/identity.ts';
import { getOrigins } from '../program/symbols.ts';
import { type CallNode, getCalleeExpression, getMemberName, getReceiver } from '../program/syntax.ts';
import { type Frame, getAlternatives, type Value } from '../values/values.ts';

/**
 * What a call calls. Where the callee is `any` as it is written (`this` in a decorator, a parameter without a type), what its value
 * was declared as elsewhere says it.
 */
export function identifyIn(call: CallNode, frame: Frame, engine: Engine): Callee {
  const found = identify(call, engine);
  if (found.match !== undefined || found.declarations.length > 0 || ts.isNewExpression(call)) return found;
  const declarations = getDeclared(call, frame, engine);
  return declarations.length === 0 ? found : identifyAs(call, declarations, engine);
}

function getDeclared(call: CallNode, frame: Frame, engine: Engine): readonly ts.Declaration[] {
  const callee = getCalleeExpression(call);
  const [receiver, name] = [getReceiver(callee), getMemberName(callee)];
  if (receiver === undefined || name === undefined) return [];
  return getAlternatives(engine.evaluate(receiver, frame, [])).flatMap((value) => {
    const type = getTypeOf(value, engine);
    const member = type === undefined ? undefined : engine.checker.getPropertyOfType(type, name);
    return member === undefined ? [] : getOrigins(member, engine);
  });
}

/** The type that a value was declared with, where its place says it. */
function getTypeOf(value: Value, { checker }: Engine): ts.Type | undefined {
  if (value.kind === 'instance') return checker.getTypeAtLocation(value.type);
  // A module as a whole has no type.
  if (value.kind !== 'place' || ts.isSourceFile(value.root)) return undefined;
  const start = checker.getTypeAtLocation(value.root);
  return value.path.reduce<ts.Type | undefined>((type, name) => {
    const property = type === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);
    return property === undefined ? undefined : checker.getTypeOfSymbol(property);
  }, start);
}
