import ts from 'typescript';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getMemberName,
  getReceiver,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../program/syntax.ts';
import { getFunctions, getKey, UNKNOWN, type Value } from '../values/values.ts';
import type { Engine } from '../engine.ts';
import type { Handling, Step } from './facts.ts';
import { getHandling } from './handling.ts';
import type { State } from './state.ts';
import { getParameter } from './targets.ts';
import { isInside, takeOver, type Walk } from './walk.ts';

/** Outside a transaction a callback is looked at for the transactions it opens, whenever it runs. */
export function scanArguments(call: CallNode, state: State, walk: Walk): State {
  for (const argument of getArguments(call)) {
    const node = skipOuter(argument);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) runCallback(node, () => UNKNOWN, call, 'awaited', state, walk);
  }
  return state;
}

/** A function of a library that is not known: the callbacks whose result it returns it has called; the others run later. */
export function visitCallbacks(call: CallNode, runsNow: (index: number) => boolean, state: State, walk: Walk): State {
  let current = state;
  getArguments(call).forEach((argument, index) => {
    const node = skipOuter(argument);
    const mayBeCode = isFunctionNode(node) || ts.isIdentifier(node) || ts.isArrayLiteralExpression(node);
    if (mayBeCode && runsNow(index)) current = runCallback(argument, () => UNKNOWN, call, getHandling(call), current, walk);
  });
  return current;
}

/**
 * Whether the result type of a callback (or of a list of them) appears in what the function returns:
 * `retry<T>(fn: () => Promise<T>): Promise<T>`, `addAll<T>(tasks: readonly Task<T>[]): Promise<T[]>`, `run<F>(fn: F): ReturnType<F>`.
 */
export function returnsItsCallback(call: CallNode, declarations: readonly ts.Declaration[], engine: Engine): (index: number) => boolean {
  const named = declarations.filter((declaration): declaration is ts.SignatureDeclaration => ts.isFunctionLike(declaration));
  const ofValue = (): readonly ts.SignatureDeclaration[] =>
    engine.checker
      .getTypeAtLocation(getCalleeExpression(call))
      .getCallSignatures()
      .flatMap(({ declaration }) => (declaration === undefined || ts.isJSDocSignature(declaration) ? [] : [declaration]));
  return (index) =>
    (named.length > 0 ? named : ofValue()).some(({ parameters, typeParameters = [], type }) => {
      const callback = parameters[index]?.type;
      const given = getNamedTypes(callback !== undefined && ts.isFunctionTypeNode(callback) ? callback.type : callback);
      const returned = getNamedTypes(type);
      const isResult = returned.has('Promise') || returned.has('ReturnType') || (callback !== undefined && ts.isFunctionTypeNode(callback));
      return isResult && typeParameters.some(({ name }) => given.has(name.text) && returned.has(name.text));
    });
}

function getNamedTypes(type: ts.TypeNode | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: ts.Node): void => {
    if (ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName)) names.add(part.typeName.text);
    ts.forEachChild(part, visit);
  };
  if (type !== undefined) visit(type);
  return names;
}

/** Runs a callback where the call stands. A function that was only named gets a step of its own. */
export function runCallback(
  callback: ts.Expression,
  give: () => Value,
  call: CallNode,
  handling: Handling,
  state: State,
  walk: Walk,
  runsResult = false,
): State {
  const depth = isInside(state, walk) ? 'full' : 'scan';
  let current = state;
  const value = walk.engine.evaluate(callback, walk.frame, []);
  for (const fn of getFunctions(value.kind === 'list' ? walk.engine.elementsOf(value) : value)) {
    const outcome = walk.engine.runFunction(fn, (index, path) => (index === 0 && path.length === 0 ? give() : UNKNOWN), depth, 'callback');
    const waits =
      (ts.getCombinedModifierFlags(fn.node) & ts.ModifierFlags.Async) !== 0 || !ts.isBlock(fn.node.body) || handling === 'detached';
    const by = getParameter(callback, walk.engine);
    const steps: readonly Step[] = isWithin(fn.node, call) ? [] : [{ call, into: fn.node, passed: fn, by }];
    current = takeOver(outcome, call, steps, waits ? handling : 'awaited', current, walk);
    for (const { expression, frame } of runsResult ? outcome.returns : [])
      for (const made of getFunctions(walk.engine.evaluate(expression, frame, [])))
        current = takeOver(
          walk.engine.runFunction(made, () => UNKNOWN, depth, 'callback'),
          call,
          steps,
          handling,
          current,
          walk,
        );
  }
  return current;
}

/** What an array method hands to its callback. */
export function getElement(call: CallNode, { engine, frame }: Walk): Value {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver === undefined ? UNKNOWN : engine.elementsOf(engine.evaluate(receiver, frame, []));
}

/** `hooks.push(fn)`: remembered, so that whoever reads the list runs it. */
export function visitListCall(call: CallNode, { engine, frame, facts }: Walk): boolean {
  const callee = getCalleeExpression(call);
  const receiver = getReceiver(callee);
  const name = getMemberName(callee);
  if (receiver === undefined || (name !== 'push' && name !== 'unshift' && name !== 'add')) return false;
  const list = getKey(engine.evaluate(receiver, frame, []));
  for (const argument of getArguments(call)) {
    for (const value of getFunctions(engine.evaluate(argument, frame, []))) {
      engine.store(list, value);
      facts.push({ kind: 'store', list, value, by: getParameter(argument, engine) });
    }
  }
  return true;
}
