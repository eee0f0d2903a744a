import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { toFunction } from '../program/implementations.ts';
import { type Body, getReturns, skipOuter } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { type Frame, type FunctionValue, getFunctions, UNKNOWN, unite, type Value } from '../values/values.ts';

const MAX_RETURNS = 6;
const MAX_DEPTH = 5;

/** What the body of a frame returns, without running it: conditions on the way are not looked at. */
export function evaluateReturns(frame: Frame, { evaluate, evaluating }: Engine): Value {
  const returns = getReturns(frame.body);
  if (returns.length === 0 || returns.length > MAX_RETURNS || evaluating.returns >= MAX_DEPTH) return UNKNOWN;
  evaluating.returns++;
  const value = unite(returns.map((expression) => evaluate(expression, frame, [])));
  evaluating.returns--;
  return value;
}

/** The one function of the project that a call names; undefined where it is none, or one of several. */
export function getOnlyBody(call: ts.CallExpression, engine: Engine): Body | undefined {
  const { declarations, match } = identify(call, engine);
  if (match !== undefined) return undefined;
  const bodies = declarations.flatMap((declaration) => {
    const body = declaration.getSourceFile().isDeclarationFile || ts.isParameter(declaration) ? undefined : toFunction(declaration, engine);
    return body === undefined ? [] : [body];
  });
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** The one function that a call gets from another call: `traced('pay')(pay)`. */
export function getReturned(call: ts.CallExpression, frame: Frame, engine: Engine): FunctionValue | undefined {
  const callee = skipOuter(call.expression);
  const [value, ...others] = ts.isCallExpression(callee) ? getFunctions(engine.evaluate(callee, frame, [])) : [];
  return others.length === 0 ? value : undefined;
}
