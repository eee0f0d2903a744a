import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Callee, identify, identifyAs } from '../recognition/identity.ts';
import { isOpenMember } from '../program/implementations.ts';
import { getOrigins } from '../program/symbols.ts';
import { type CallNode, getCalleeExpression, getMemberName, getReceiver } from '../program/syntax.ts';
import { type Frame, getAlternatives, type Value } from '../values/values.ts';

/**
 * What a call calls. Where the callee is `any` as it is written (`this` in a decorator, a parameter without a type), or only a type of
 * the project that says what is needed of a library, what its value was declared as elsewhere says it.
 */
export function identifyIn(call: CallNode, frame: Frame, engine: Engine): Callee {
  const found = identify(call, engine);
  if (found.match !== undefined || ts.isNewExpression(call) || !found.declarations.every(isPort)) return found;
  const declarations = getDeclared(call, found.declarations.length > 0, frame, engine);
  const other = declarations.length === 0 ? found : identifyAs(call, declarations, engine);
  return other.match === undefined && found.declarations.length > 0 ? found : other;
}

/** A member of a type that the project wrote down, without code of its own. */
function isPort(declaration: ts.Declaration): boolean {
  return isOpenMember(declaration) && !declaration.getSourceFile().isDeclarationFile;
}

function getDeclared(call: CallNode, isOfPort: boolean, frame: Frame, engine: Engine): readonly ts.Declaration[] {
  const callee = getCalleeExpression(call);
  const [receiver, name] = [getReceiver(callee), getMemberName(callee)];
  if (receiver === undefined || name === undefined) return [];
  return getAlternatives(engine.evaluate(receiver, frame, [])).flatMap((value) => {
    // Whoever writes `any` has taken the type of what was made away.
    if (value.kind === 'result' && !isOfPort) return [];
    const type = getTypeOf(value, engine);
    const member = type === undefined ? undefined : engine.checker.getPropertyOfType(type, name);
    return member === undefined ? [] : getOrigins(member, engine);
  });
}

/** The type that a value was declared with, or made of, where its place says it. */
function getTypeOf(value: Value, { checker }: Engine): ts.Type | undefined {
  if (value.kind === 'instance') return checker.getTypeAtLocation(value.type);
  if (value.kind !== 'place' && value.kind !== 'result') return undefined;
  const source = value.kind === 'place' ? value.root : value.node;
  // A module as a whole has no type.
  if (ts.isSourceFile(source)) return undefined;
  const start = checker.getTypeAtLocation(source);
  return value.path.reduce<ts.Type | undefined>((type, name) => {
    const property = type === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);
    return property === undefined ? undefined : checker.getTypeOfSymbol(property);
  }, start);
}
