import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type FunctionNode, getFunctionName } from '../program/syntax.ts';
import { getCallees } from '../rows/callees.ts';

const MAX_CALLS = 400;

/** The calls of a program that run a function, as far as they name it. */
export function getCallers(body: FunctionNode, engine: Engine): readonly ts.CallExpression[] {
  const name = getFunctionName(body);
  if (name === undefined) return [];
  const calls = engine.index.calls(name).filter(ts.isCallExpression);
  return calls.length > MAX_CALLS ? [] : calls.filter((call) => getCallees(call, engine).includes(body));
}
