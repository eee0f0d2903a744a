import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  type FunctionNode,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
  skipOuter,
} from '../../program/syntax.ts';
import { getPlace } from '../../program/places.ts';
import { getSymbol } from '../../program/symbols.ts';
import { identify } from '../../recognition/identity.ts';
import { getKey } from '../../values/values.ts';
import { getClient } from '../clients/clients.ts';
import { createEnds, type Ends } from './ends.ts';
import { escapes, isScript } from './escapes.ts';
import { type Held, hold, letGo, NOTHING_HELD } from './held.ts';
import { findHolds, type Hold, isLocalFunction, mayHold } from './holds.ts';
import { type Reader, type Ways, walkWays } from './ways.ts';

/** A transaction that is not ended, or a connection that is not given back, on some way out of the function that took it. */
export interface Unended {
  readonly hold: Hold;
  /** Where control leaves with it: a `return` or `throw`, a call that may throw, or the end of the function. */
  readonly place: ts.Node;
}

/** An operation on the client of a transaction that has ended. */
export interface LateUse {
  readonly call: CallNode;
  readonly hold: Hold;
}

/** What the functions of a file leave open, and what they use too late, in the order of the file. */
export function getEndings(
  file: ts.SourceFile,
  engine: Engine,
): { readonly unended: readonly Unended[]; readonly late: readonly LateUse[] } {
  const ends = createEnds(engine);
  const unended: Unended[] = [];
  const late = new Map<CallNode, LateUse>();
  for (const body of findBodies(file, engine)) {
    const holds = findHolds(body, engine);
    if (holds.length === 0) continue;
    const ways = walkWays(body, NOTHING_HELD, createReader(body, holds, ends, late, engine));
    unended.push(...getUnended(body, holds, ways, ends, engine));
  }
  return { unended: unended.sort((left, right) => left.hold.call.pos - right.hold.call.pos), late: [...late.values()] };
}

/** The functions in which something may be taken; what a local function takes belongs to the one around it. */
function findBodies(file: ts.SourceFile, engine: Engine): readonly FunctionNode[] {
  const found = new Set<FunctionNode>();
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node) && mayHold(node, engine)) {
      let body = getEnclosingBody(node);
      while (isFunctionNode(body) && isLocalFunction(body)) body = getEnclosingBody(body);
      if (isFunctionNode(body)) found.add(body);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found];
}

function getUnended(body: FunctionNode, holds: readonly Hold[], ways: Ways, ends: Ends, engine: Engine): readonly Unended[] {
  const isRunOnce = isScript(body, engine);
  const found: Unended[] = [];
  for (const one of holds) {
    if (one.owner !== 'local' && !ways.ended.has(one)) continue;
    const place = findPlace(one, body, ways, isRunOnce || !isThrownOut(one, body, ends));
    if (place !== undefined && !escapes(one, body, ends, engine)) found.push({ hold: one, place });
  }
  // Whoever mends the transaction sees the connection too.
  return found.filter(
    ({ hold: one, place }) =>
      one.what === 'transaction' ||
      !found.some((other) => other.hold.what === 'transaction' && other.hold.name === one.name && other.place === place),
  );
}

/** Where control first leaves with a hold. */
function findPlace(one: Hold, body: FunctionNode, { next, returned, thrown }: Ways, ignoresThrown: boolean): ts.Node | undefined {
  const places = [next, returned, ignoresThrown ? undefined : thrown].flatMap((way) =>
    way?.open.has(one) === true ? [way.open.get(one)] : [],
  );
  const [first] = places.filter((place) => place !== undefined).sort((left, right) => left.pos - right.pos);
  return first ?? (places.length > 0 ? body : undefined);
}

/** Whether nobody else ends it when the function throws: a caller may, of what it gave, and other methods of what they share. */
function isThrownOut(one: Hold, body: FunctionNode, ends: Ends): boolean {
  if (one.owner === 'local') return true;
  if (one.owner === 'given') return false;
  const isEndedElsewhere = (node: ts.Node): boolean => {
    if (isCallNode(node) && !isWithin(node, body) && ends.isOwnEnd(node, one)) return true;
    return ts.forEachChild(node, isEndedElsewhere) ?? false;
  };
  return !isEndedElsewhere(body.getSourceFile());
}

function createReader(body: FunctionNode, holds: readonly Hold[], ends: Ends, late: Map<CallNode, LateUse>, engine: Engine): Reader {
  const taken = new Map(holds.map((one) => [one.call, one]));
  const isAsync = (ts.getCombinedModifierFlags(body) & ts.ModifierFlags.Async) !== 0;

  const noteLate = (call: CallNode, held: Held): void => {
    if (late.has(call) || held.closed.size === 0) return;
    const { match } = identify(call, engine);
    if (match === undefined || !('operation' in match.fact)) return;
    const key = getKey(getClient(call, match, engine.unevaluatedFrame(getEnclosingBody(call)), engine));
    const used = [...held.closed].find((one) => one.isSpent && one.keys.has(key));
    if (used !== undefined) late.set(call, { call, hold: used });
  };

  const getLocal = (call: CallNode): FunctionNode | undefined => {
    const callee = getCalleeExpression(call);
    if (isFunctionNode(callee)) return callee;
    const declaration = ts.isIdentifier(callee) ? getSymbol(callee, engine)?.valueDeclaration : undefined;
    const value = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    return value !== undefined && isFunctionNode(value) && isLocalFunction(value) && isWithin(value, body) ? value : undefined;
  };

  /** Whether code takes or ends something itself: when that fails, there is nothing to end. */
  const isBoundary = (node: ts.Node): boolean => {
    if (isFunctionNode(node)) return false;
    if (isCallNode(node) && (taken.has(node) || holds.some((one) => ends.isOwnEnd(node, one)))) return true;
    return ts.forEachChild(node, isBoundary) ?? false;
  };

  return {
    after: (node, held) => {
      if (!isCallNode(node))
        return letGo(
          held,
          [...held.open.keys()].filter((one) => ends.isEndNamed(node, one)),
        );
      noteLate(node, held);
      const rest = letGo(
        held,
        [...held.open.keys()].filter((one) => ends.isEnd(node, one)),
      );
      const begun = taken.get(node);
      return begun === undefined ? rest : hold(rest, begun);
    },
    mayThrow: (node) => {
      if (ts.isForOfStatement(node)) return true;
      if (isCallNode(node)) {
        const fact = isAsync ? undefined : identify(node, engine).match?.fact;
        return fact !== undefined && 'operation' in fact && fact.traits?.includes('lazy') !== true;
      }
      if (!ts.isAwaitExpression(node) && !ts.isYieldExpression(node)) return false;
      if (node.expression === undefined || isBoundary(node.expression)) return false;
      const operand = skipOuter(node.expression);
      if (!ts.isCallExpression(operand)) return true;
      // What fails in a local function has been seen there.
      if (getLocal(operand) !== undefined) return false;
      const callee = skipOuter(operand.expression);
      const name = getMemberName(callee) ?? '';
      if (name === 'catch' || name === 'allSettled' || (name === 'then' && operand.arguments.length > 1)) return false;
      // What a connection does before the first statement: `runner.connect()`.
      const receiver = getReceiver(callee);
      return !(
        receiver !== undefined &&
        holds.some((one) => one.name === receiver.getText()) &&
        identify(operand, engine).match === undefined
      );
    },
    stops: (call) => {
      if (!ts.isExpressionStatement(call.parent) || !ts.isCallExpression(call)) return undefined;
      engine.counters.signaturesAsked++;
      if ((engine.checker.getTypeAtLocation(call).flags & ts.TypeFlags.Never) === 0) return undefined;
      const [declaration] = identify(call, engine).declarations;
      return declaration !== undefined && getPlace(declaration).package === 'node' ? 'process' : 'thrown';
    },
    getLocal,
    tells: (condition, one, isFallback) =>
      one.isConditional ||
      ends.mentions(condition, one) ||
      some(condition, (node) => isFlag(node, engine)) ||
      (isFallback && some(condition, (node) => isOther(node, engine))),
    denies: (condition, one) => denies(condition, one.name),
  };
}

function some(node: ts.Node, test: (node: ts.Identifier) => boolean): boolean {
  if (ts.isIdentifier(node)) return test(node);
  return ts.forEachChild(node, (child) => some(child, test)) ?? false;
}

/** A variable that is set on the way: `let isDone = false`. */
function isFlag(node: ts.Identifier, engine: Engine): boolean {
  const declaration = getSymbol(node, engine)?.valueDeclaration;
  return (
    declaration !== undefined && ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Let) !== 0
  );
}

/** Something else than the error that was caught. */
function isOther(node: ts.Identifier, engine: Engine): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  const declaration = getSymbol(node, engine)?.valueDeclaration;
  return declaration !== undefined && !ts.isCatchClause(declaration.parent) && !ts.isClassLike(declaration);
}

/** `!client`, `client === undefined`, `!runner.isTransactionActive`, or one of these among others. */
function denies(condition: ts.Expression, name: string): boolean {
  const node = skipOuter(condition);
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = skipOuter(node.operand);
    return operand.getText() === name || (ts.isPropertyAccessExpression(operand) && operand.expression.getText() === name);
  }
  if (!ts.isBinaryExpression(node)) return false;
  const operator = node.operatorToken.getText();
  if (operator === '||') return denies(node.left, name) || denies(node.right, name);
  return /^={2,3}$/.test(operator) && node.left.getText() === name && /^(null|undefined)$/.test(node.right.getText());
}
