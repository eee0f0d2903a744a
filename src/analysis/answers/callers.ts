import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getTargets } from '../flow/targets.ts';
import type { Walk } from '../flow/walk.ts';
import { type FunctionNode, getEnclosingBody, getFunctionName } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';

const MAX_CALLS = 400;
const known = new WeakMap<Engine, WeakMap<ts.Node, readonly ts.Node[]>>();

/** The calls of a program that run a function, as far as they name it. */
export function getCallers(body: FunctionNode, engine: Engine): readonly ts.CallExpression[] {
  const name = getFunctionName(body);
  if (name === undefined) return [];
  const calls = engine.index.calls(name).filter(ts.isCallExpression);
  return calls.length > MAX_CALLS ? [] : calls.filter((call) => getCalled(call, engine).includes(body));
}

/** The functions of the project that a call may run. */
function getCalled(call: ts.CallExpression, engine: Engine): readonly ts.Node[] {
  const ofEngine = known.get(engine) ?? new WeakMap<ts.Node, readonly ts.Node[]>();
  known.set(engine, ofEngine);
  const found = ofEngine.get(call) ?? findCalled(call, engine);
  ofEngine.set(call, found);
  return found;
}

function findCalled(call: ts.CallExpression, engine: Engine): readonly ts.Node[] {
  const { match, declarations } = identify(call, engine);
  if (match !== undefined) return [];
  const frame = engine.unevaluatedFrame(getEnclosingBody(call));
  return getTargets(call, declarations, { engine, frame } as Walk).map(({ body }) => body);
}
