import ts from 'typescript';
import type { Engine, Run } from '../engine.ts';
import { type Body, type CallNode, getArguments, isCallNode } from '../program/syntax.ts';
import { getSelfOf } from '../values/frames.ts';
import { ABSENT, type ClientValue, type Frame, UNKNOWN, type Value } from '../values/values.ts';

/** What a call gives to the function that it runs, but for the first arguments that are skipped. */
export function argumentsOf(call: CallNode, frame: Frame, engine: Engine, skipped = 0): Run['argument'] {
  return (index, path) => {
    const given = getArguments(call).slice(skipped);
    if (given.slice(0, index + 1).some(ts.isSpreadElement)) return UNKNOWN;
    const argument = given[index];
    return argument === undefined ? ABSENT : engine.evaluate(argument, frame, path);
  };
}

/** `this` in a body that a call on a receiver runs. */
export function selfOf(receiver: ts.Expression | undefined, body: Body, frame: Frame, engine: Engine): Value {
  const value = receiver === undefined ? UNKNOWN : engine.evaluate(receiver, frame, []);
  if (value.kind === 'instance' || value.kind === 'object') return value;
  const self = getSelfOf(body);
  // What a call returned may have been made for the transaction at hand.
  const isUnseen = self.kind === 'instance' && receiver !== undefined && value.kind !== 'place';
  return isUnseen ? { ...self, isUnseen, on: getClientOf(value, engine) } : self;
}

/** The client of a transaction that a value is part of, or that the call which made it was given. */
function getClientOf(value: Value, engine: Engine): ClientValue | undefined {
  if (value.kind === 'client') return value;
  if (value.kind !== 'result' || !isCallNode(value.node)) return undefined;
  const { frame } = value;
  return getArguments(value.node)
    .map((argument) => engine.evaluate(argument, frame, []))
    .find((given) => given.kind === 'client');
}
