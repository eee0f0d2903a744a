import ts from 'typescript';
import { getBaseClass } from '../../program/classes.ts';
import { getSymbol } from '../../program/symbols.ts';
import { type CallNode, getArgument, getCalleeExpression, getEnclosingBody, getReceiver, isCallNode } from '../../program/syntax.ts';
import { isPattern } from '../../recognition/catalogue.ts';
import { identify } from '../../recognition/identity.ts';
import { type Frame, getKey, unite, UNKNOWN, type Value } from '../../values/values.ts';
import type { Engine } from '../../engine.ts';
import { follow } from './clients.ts';

const MAX_STEPS = 8;

/** What the model (or row) that a call is about belongs to: the instance that defined it, the client that its class was set up with. */
export function getHome(call: CallNode, frame: Frame, engine: Engine): Value {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? UNKNOWN : getHomeOf(engine.evaluate(receiver, frame, []), engine);
}

/** What a model, a row or a query belongs to; anything else is its own home. */
export function getHomeOf(value: Value, engine: Engine, step = 0): Value {
  if (step > MAX_STEPS) return UNKNOWN;
  if (value.kind === 'place' && value.path.length === 0 && ts.isClassLike(value.root)) return getBound(value.root, engine);
  if (value.kind === 'instance') {
    const bound = getBound(value.type, engine);
    return bound.kind === 'unknown' ? value : bound;
  }
  if (value.kind !== 'result' || value.path.length > 0 || !isCallNode(value.node)) return value;
  const source = follow(value, engine, true);
  if (source.kind !== 'absent' && getKey(source) !== getKey(value)) return getHomeOf(source, engine, step + 1);
  const fact = identify(value.node, engine).match?.fact;
  const isQuery = fact !== undefined && ('operation' in fact || 'derivesClient' in fact);
  const receiver = isQuery ? getReceiver(getCalleeExpression(value.node)) : undefined;
  return receiver === undefined ? value : getHomeOf(engine.evaluate(receiver, value.frame, []), engine, step + 1);
}

/** What a class, or one that it extends, was set up with: `Bill.init(columns, { sequelize })`, `Bill.knex(knex)`. */
function getBound(type: ts.ClassLikeDeclaration, engine: Engine): Value {
  const calls = getBindingMembers(engine).flatMap((member) => engine.index.calls(member));
  let owner: ts.ClassLikeDeclaration | undefined = type;
  for (let step = 0; owner !== undefined && step < MAX_STEPS; step++) {
    const own: ts.ClassLikeDeclaration = owner;
    const found = calls.flatMap((call) => {
      const receiver = getReceiver(getCalleeExpression(call));
      if (receiver === undefined || getSymbol(receiver, engine)?.valueDeclaration !== own) return [];
      const fact = identify(call, engine).match?.fact;
      const argument = fact !== undefined && 'binds' in fact ? getArgument(call, fact.binds.argument) : undefined;
      if (fact === undefined || !('binds' in fact) || argument === undefined) return [];
      const path = fact.binds.property === undefined ? [] : [fact.binds.property];
      return [follow(engine.evaluate(argument, engine.unevaluatedFrame(getEnclosingBody(call)), path), engine, true)];
    });
    if (found.length > 0) return unite(found);
    owner = getBaseClass(own, engine);
  }
  return UNKNOWN;
}

function getBindingMembers({ catalogue: { libraries } }: Engine): readonly string[] {
  return libraries.flatMap(({ calls }) =>
    calls.flatMap((fact) => ('binds' in fact ? fact.members.filter((name) => !isPattern(name)) : [])),
  );
}
