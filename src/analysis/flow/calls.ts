import ts from 'typescript';
import type { Library, TransactionDoing } from '../../knowledge/library.ts';
import { isMentioned } from '../program/mentions.ts';
import { type Body, type CallNode, getArgument, getArguments } from '../program/syntax.ts';
import type { Match } from '../recognition/catalogue.ts';
import { type Contract, getContract } from '../recognition/contracts.ts';
import { getPort } from '../recognition/ports.ts';
import { getFunctions, getId, type Path, UNKNOWN, type Value } from '../values/values.ts';
import { isAfterCommit } from './endings/after-commit.ts';
import { getBoundary, getReceiverToken, getResultToken } from './boundaries.ts';
import { getElement, returnsItsCallback, runCallback, scanArguments, visitCallbacks, visitListCall } from './callbacks.ts';
import type { Engine } from '../engine.ts';
import { followReceiver } from './clients/clients.ts';
import { identifyIn } from './declared.ts';
import { getPropagation } from './decorators.ts';
import { enclosesCallback, visitDropped } from './clients/dropped.ts';
import { addOperation, isAmbient } from './operations.ts';
import { addEffect, getAccess, isConsumed, joinsTransaction } from './effects.ts';
import { visitOwnEmitters } from './events/emitters.ts';
import { visitEmit } from './events/events.ts';
import { hasEnded, type Outcome, type Transaction } from './facts.ts';
import { getHandling, returnsPromise } from './handling.ts';
import { visitHooks } from './hooks/hooks.ts';
import { mayMatter } from './may-matter.ts';
import { begin, end, type State } from './state.ts';
import { getTargets, type Target } from './targets.ts';
import { addFinding, collect, isInside, takeOver, type Walk } from './walk.ts';

/** What a call does to the state, and what it adds to the walk. Its callee and arguments have been visited. */
export function visitCall(call: CallNode, state: State, walk: Walk): State {
  const { engine } = walk;
  const inside = isInside(state, walk);
  if (!inside && !mayMatter(call, walk)) return scanArguments(call, state, walk);
  const { match, declarations } = identifyIn(call, walk.frame, engine);
  const contract = declarations.map(getContract).find((found) => found !== undefined);
  if (contract !== undefined && contract.states !== 'autonomous') return visitContract(contract, call, state, walk);
  const before = inside ? visitHooks(call, declarations, state, walk) : state;
  if (match !== undefined) {
    if (inside) addOperation(match, call, before, walk);
    return visitMatch(match, call, before, walk);
  }
  const targets = getTargets(call, declarations, walk);
  const port = getPort(declarations, engine);
  if (port !== undefined && !enclosesCallback(targets, port, call, walk)) return visitTransaction(port, undefined, call, before, walk);
  if (inside) visitDropped(call, declarations, targets, before, walk);
  if (targets.length > 0) {
    const after = visitTargets(targets, call, state, walk);
    return inside ? visitOwnEmitters(targets, call, after, walk) : after;
  }
  if (visitListCall(call, walk)) return state;
  // A constant of the project may hold a function of a library: `const retry = createRetryable(…)`.
  const isOurs = declarations.every((declaration) => ts.isFunctionLike(declaration) && !declaration.getSourceFile().isDeclarationFile);
  return isOurs ? state : visitCallbacks(call, inside ? returnsItsCallback(call, declarations, engine) : () => true, state, walk);
}

function visitContract(contract: Contract, call: CallNode, state: State, walk: Walk): State {
  if (contract.states === 'transaction') {
    const which = getArguments(call).findIndex((argument) => getFunctions(walk.engine.evaluate(argument, walk.frame, [])).length > 0);
    return which === -1 ? state : visitTransaction({ transaction: { callback: which, client: 0 } }, undefined, call, state, walk);
  }
  if (contract.states === 'effect') {
    const { effect, name } = contract;
    addEffect({ effect, access: 'write', library: undefined, member: name }, call, state, walk);
  }
  return state;
}

function visitMatch(match: Match, call: CallNode, state: State, walk: Walk): State {
  const { fact, library, member } = match;
  if ('transaction' in fact) return visitTransaction(fact, match, call, state, walk);
  if ('emits' in fact) return isInside(state, walk) ? visitEmit(fact, match, call, state, walk) : state;
  if ('route' in fact || 'listens' in fact || 'handles' in fact) return isInside(state, walk) ? state : scanArguments(call, state, walk);
  if ('effect' in fact) {
    const happens = !joinsTransaction(fact, call, state, walk) && (fact.lazyUntil === undefined || isConsumed(call, fact.lazyUntil));
    if (happens) addEffect({ effect: fact.effect, access: getAccess(fact, call, walk), library, member }, call, state, walk);
    return visitCallbacks(call, () => false, state, walk);
  }
  const boundary = 'sql' in fact ? getBoundary(call, fact.sql, walk) : 'begin' in fact ? 'begin' : 'end' in fact ? fact.end : undefined;
  if (boundary !== undefined) {
    const token = 'begin' in fact && fact.begin === 'result' ? getResultToken(call, walk) : getReceiverToken(call, walk);
    if (boundary !== 'begin') return end(state, token);
    const client = followReceiver(call, walk.frame, walk.engine);
    return begin(state, {
      token,
      opener: call,
      library,
      retried: false,
      client,
      frame: walk.frame,
      isAmbient: isAmbient(library, call, walk.engine),
    });
  }
  if ('invokes' in fact && fact.when !== 'later' && !isAfterCommit(call, walk.frame, walk.engine)) {
    const argument = getArgument(call, fact.invokes);
    const element = fact.when === 'now' ? getElement(call, walk) : UNKNOWN;
    if (argument !== undefined) {
      const handling = fact.when === 'detached' ? 'detached' : getHandling(call);
      return runCallback(argument, () => element, call, handling, state, walk, fact.runsResult);
    }
  }
  return state;
}

/** Runs the callback of a transaction; what it reaches is inside. */
function visitTransaction(fact: TransactionDoing, match: Match | undefined, call: CallNode, state: State, walk: Walk): State {
  const { engine, frame } = walk;
  const { callback, client, retried = false, byHand = false, receiverJoins = false } = fact.transaction;
  const argument = getArgument(call, callback);
  const propagation = getPropagation(call, fact.transaction);
  if (propagation === 'leaves') return scanArguments(call, state, walk);
  if (propagation === 'joins' && argument !== undefined) return runCallback(argument, () => UNKNOWN, call, getHandling(call), state, walk);
  const isByHand = byHand && (argument === undefined || engine.checker.getTypeAtLocation(argument).getCallSignatures().length === 0);
  const opened = {
    opener: call,
    library: match?.library,
    retried,
    frame,
    client: match === undefined ? UNKNOWN : followReceiver(call, frame, engine),
  };
  if (isByHand) return begin(state, { token: getResultToken(call, walk), ...opened });
  if (argument === undefined) return state;
  const token = receiverJoins ? getReceiverToken(call, walk) : `${getId(call)}@${frame.id}`;
  const transaction: Transaction = { token, ...opened, isAmbient: match === undefined || opensAmbient(fact, match.library, call, engine) };
  for (const value of getFunctions(engine.evaluate(argument, frame, []))) {
    const give = (index: number, path: Path): Value =>
      index === client ? { kind: 'client', token, path, opener: { call, frame } } : UNKNOWN;
    const outcome = engine.within(transaction, () => engine.runFunction(value, give, 'full', 'transaction'));
    walk.findings.push(...outcome.findings);
    for (const inner of outcome.facts) {
      if (inner.kind === 'store') collect([inner], state, walk);
      else if (!hasEnded(transaction, inner.ended)) addFinding(inner, transaction, state.open, value.node, [value.origin], walk);
    }
  }
  return state;
}

function opensAmbient({ transaction }: TransactionDoing, library: Library, call: CallNode, engine: Engine): boolean {
  const { ambient = false, ambientUnless } = transaction;
  const isOff = ambientUnless !== undefined && isMentioned(ambientUnless, call.getSourceFile(), engine);
  return (ambient && !isOff) || isAmbient(library, call, engine);
}

function visitTargets(targets: readonly Target[], call: CallNode, state: State, walk: Walk): State {
  const { engine, frame } = walk;
  const depth = isInside(state, walk) ? 'full' : 'scan';
  const implementations = targets.length > 1 ? targets.length : undefined;
  const isPromise = (): boolean => !ts.isNewExpression(call) && returnsPromise(call, engine);
  let after = state;
  for (const { body, value, closure, by } of targets) {
    const runs = (): Outcome => engine.runCallee(call, body, value ?? closure, frame, depth);
    const around = state.open.at(-1);
    const outcome = withoutAutonomous(body, around === undefined ? runs() : engine.within(around, runs));
    const handling = outcome.facts.some(({ kind }) => kind !== 'store') && isPromise() ? getHandling(call) : 'awaited';
    const next = takeOver(outcome, call, [{ call, into: body, passed: value, by, implementations }], handling, state, walk);
    if (implementations === undefined) after = next;
    if (depth === 'scan') scanReturned(outcome, walk);
  }
  return after;
}

/** Operations of a function that is meant to run them on its own are no business of the code around the call. */
function withoutAutonomous(body: Body, outcome: Outcome): Outcome {
  if (getContract(body)?.states !== 'autonomous') return outcome;
  return { ...outcome, facts: outcome.facts.filter(({ kind }) => kind !== 'operation') };
}

/** `transactional(fn)` returns a function that runs `fn` in a transaction: it will be called by whoever gets it. */
function scanReturned(outcome: Outcome, { engine, findings }: Walk): void {
  for (const { expression, frame } of outcome.returns) {
    for (const value of getFunctions(engine.evaluate(expression, frame, []))) {
      if (value.frame !== undefined) findings.push(...engine.runFunction(value, () => UNKNOWN, 'scan', 'returned').findings);
    }
  }
}
