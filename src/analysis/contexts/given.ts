import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getTargetBodies } from '../flow/targets.ts';
import { getEchoed } from '../program/echoes.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getFunctionName,
  getParameters,
  isFunctionNode,
} from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { getCallsOf } from '../rows/callers.ts';
import { getTaker } from '../rows/values/scopes.ts';
import { ABSENT, UNKNOWN, type Value } from '../values/values.ts';

/** What one call gives for a parameter. */
export interface Given {
  readonly call: CallNode;
  readonly value: Value;
}

const MAX_CALLS = 60;

/** What the program's calls of its function give for a parameter (or its property at a path); none where nobody is seen to call it. */
export function getGivenTo(parameter: ts.ParameterDeclaration, path: readonly string[], engine: Engine): readonly Given[] {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return [];
  const index = getParameters(fn).indexOf(parameter);
  const calls = getCallers(fn, engine);
  return calls.length > MAX_CALLS ? [] : calls.map((call) => ({ call, value: evaluateArgument(call, index, path, engine) }));
}

function evaluateArgument(call: CallNode, index: number, path: readonly string[], engine: Engine): Value {
  const given = getArguments(call);
  if (given.slice(0, index + 1).some(ts.isSpreadElement)) return UNKNOWN;
  const argument = given[index];
  return argument === undefined ? ABSENT : engine.evaluate(argument, engine.unevaluatedFrame(getEnclosingBody(call)), [...path]);
}

/** The calls that run a function: by its name, or from inside the function of the project that it is handed to. */
export function getCallers(fn: FunctionNode, engine: Engine): readonly CallNode[] {
  if (ts.isConstructorDeclaration(fn)) return getConstructions(fn.parent, engine);
  const taker = getTaker(fn);
  const isEchoed = taker !== undefined && getEchoed(taker, engine) === fn;
  if (taker !== undefined && !isEchoed && (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn))) return getCallsInside(taker, fn, engine);
  const name = getFunctionName(fn);
  return name === undefined ? [] : getCallsOf(fn, name, engine);
}

/** Where objects of a class are made, as far as that is written down. */
export function getConstructions(type: ts.ClassLikeDeclaration, engine: Engine): readonly ts.NewExpression[] {
  const name = type.name?.text;
  if (name === undefined) return [];
  return engine.index
    .calls(name)
    .filter(ts.isNewExpression)
    .filter((call) => getSymbol(call.expression, engine)?.valueDeclaration === type);
}

/** The calls by which a function of the project runs the function that it is handed. */
function getCallsInside(taker: ts.CallExpression, fn: FunctionNode, engine: Engine): readonly CallNode[] {
  const { match, declarations } = identify(taker, engine);
  const index = taker.arguments.findIndex((argument) => argument === fn);
  if (match !== undefined || index === -1) return [];
  return getTargetBodies(taker, declarations, engine).flatMap((body) => {
    const parameter = isFunctionNode(body) ? getParameters(body)[index] : undefined;
    if (parameter === undefined) return [];
    const found: CallNode[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && getSymbol(getCalleeExpression(node), engine)?.valueDeclaration === parameter) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(body);
    return found;
  });
}

/** How the parameter of a callback stands to transactions, where a library hands it in: it opens one, or only runs the callback on a connection. */
export function getTaking(parameter: ts.ParameterDeclaration, engine: Engine): 'inside' | 'outside' | undefined {
  const fn = parameter.parent;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return undefined;
  const taker = getTaker(fn);
  const fact = taker === undefined ? undefined : identify(taker, engine).match?.fact;
  if (fact === undefined) return undefined;
  if ('transaction' in fact) return 'inside';
  return 'invokes' in fact && fact.when === 'now' && fact.each === undefined && fn.parameters[0] === parameter ? 'outside' : undefined;
}
