import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getDialects, isIsolated, type Race } from '../isolation/clearing.ts';
import {
  type Body,
  type CallNode,
  getCalleeExpression,
  getEnclosingBody,
  getFunctionName,
  getMemberName,
  isFunctionNode,
  isWithin,
} from '../program/syntax.ts';
import { getCallsOf, getGivenAt } from './callers.ts';
import { getConditions } from './statements/conditions.ts';
import { isLockedIn } from './statements/optional.ts';
import type { Pair } from './statements/pairs.ts';
import { isLockName } from '../recognition/lock-names.ts';
import { getReached, type NamedLock, type Reached, type Run } from './reached.ts';
import { getColumnKey, isConstantValue } from './values/sameness.ts';
import { isInline, type Placed, resolve, type Scope } from './values/scopes.ts';
import type { Source } from './values/sources.ts';
import type { Statement } from './statements/statements.ts';

const runs = new WeakMap<Engine, WeakMap<Body, Run>>();
const MAX_LEVELS = 3;

/** What a body reaches; kept, since callers are asked about it too. */
export function getRun(body: Body, engine: Engine): Run {
  const known = runs.get(engine) ?? new WeakMap<Body, Run>();
  runs.set(engine, known);
  const run = known.get(body) ?? getReached(body, engine);
  known.set(body, run);
  return run;
}

/** The outermost function around a node: those that are handed to calls are read with it. */
export function getRoot(node: ts.Node): Body {
  let body = getEnclosingBody(node);
  while (!ts.isSourceFile(body) && isInline(body)) {
    const outer = getEnclosingBody(body);
    if (ts.isSourceFile(outer)) break;
    body = outer;
  }
  return body;
}

/**
 * The lock that keeps others out between a read and a write, if there is one; `late` where it is only taken after the read,
 * `of nothing` where the read itself takes it and has found no row.
 */
export function getLock(
  write: Reached,
  sources: readonly Source[],
  root: Body,
  engine: Engine,
  race: Race,
  isAbsent = false,
): 'held' | 'late' | 'of nothing' | undefined {
  const isLocked = sources.some(({ read, scope }) => isLockedIn(read, scope, engine));
  if (isLocked && !(isAbsent && locksRowsAlone(write.statement.call, engine))) return 'held';
  const run = getRun(root, engine);
  const end = run.operations.findIndex((one) => one.statement === write.statement && isSamePath(one.steps, write.steps));
  const reads = sources.map((source) => indexOf(source, run)).filter((index) => index !== -1);
  const first = reads.length === 0 ? end : Math.min(...reads);
  const locks = run.operations.flatMap((one, index) =>
    isLocking(one, engine) && isAround(one.steps, write.steps, engine) && !isOfOthers(one, sources, engine) ? [index] : [],
  );
  // What a function that is called a lock locks is said by its statement, where that can be read.
  const named = run.locks.flatMap((lock) =>
    isAround(lock.steps, write.steps, engine) && !isSaid(lock, run, engine) && !isOfItsOwn(lock, write.steps, run) ? [lock.before] : [],
  );
  if (locks.some((index) => index < first) || named.some((before) => before <= first)) return 'held';
  const around = [...write.steps, ...sources.flatMap(({ read, scope }) => [read.call, ...getCalls(scope)])];
  if (around.some((call) => isGuardedBlock(call, sources, engine, race))) return 'held';
  if (isHeldByCallers(root, sources, engine, race, 0)) return 'held';
  if (isLocked) return 'of nothing';
  const isLate = locks.some(
    (index) => index < end && isRelated(run.operations[index], [...sources.map(({ read }) => read), write.statement]),
  );
  return isLate ? 'late' : undefined;
}

/** Whether a lock has to do with rows that were read or written: it has a name, or keeps rows of one of their tables. */
function isRelated(lock: Reached | undefined, statements: readonly Statement[]): boolean {
  return lock?.statement.isNamedLock === true || statements.some(({ table }) => table !== undefined && table === lock?.statement.table);
}

/** Whether a database locks no place where a row may come: MySQL does, the others do not. */
function locksRowsAlone(call: ts.Node, engine: Engine): boolean {
  const known = getDialects(call.getSourceFile(), engine);
  return known.length > 0 && !known.includes('mysql');
}

/** Whether one transaction is around a read and a write, which by itself keeps nothing. */
export function isInOneTransaction({ steps }: Reached, { read, scope }: Source, { index }: Engine): boolean {
  const reading = [read.call, ...getCalls(scope)];
  return steps.some((step) => {
    for (let inner: ts.Node = step, node = step.parent; !ts.isSourceFile(node); inner = node, node = node.parent) {
      const opens = ts.isCallExpression(node) && inner !== node.expression && index.mayOpen(getMemberName(getCalleeExpression(node)) ?? '');
      if (opens && reading.some((call) => isWithin(call, node))) return true;
    }
    return false;
  });
}

/** Where a read stands among the operations of a body, which may come to it on several ways. */
function indexOf({ read, scope }: Source, { operations }: Run): number {
  const path = [...getCalls(scope).toReversed(), read.call];
  const index = operations.findIndex(({ steps }) => isSamePath(steps, path));
  return index === -1 ? operations.findIndex(({ statement }) => statement === read) : index;
}

function isSamePath(left: readonly CallNode[], right: readonly CallNode[]): boolean {
  return left.length === right.length && left.every((call, place) => call === right[place]);
}

function isLocking({ statement, scope }: Reached, engine: Engine): boolean {
  return statement.isNamedLock || isLockedIn(statement, scope, engine);
}

/** Whether a lock keeps rows of the same table that are not those which were read: they differ in a column, one of them by a constant. */
function isOfOthers({ statement, scope }: Reached, sources: readonly Source[], engine: Engine): boolean {
  if (statement.isNamedLock || statement.table === undefined) return false;
  const locked = getConditions(statement, scope, engine).filter(({ isEqual }) => isEqual);
  return sources.some(
    ({ read, scope: where }) =>
      read.table === statement.table &&
      getConditions(read, where, engine).some((pair) => pair.isEqual && locked.some((other) => isOtherThan(pair, other, engine))),
  );
}

function isOtherThan(left: Pair, right: Pair, engine: Engine): boolean {
  if (left.column === undefined || right.column === undefined || left.value === undefined || right.value === undefined) return false;
  if (getColumnKey(left.column) !== getColumnKey(right.column)) return false;
  const [one, other] = [left.value, right.value].map((value) => resolve(value, engine)) as [Placed, Placed];
  return isConstantValue(one.node) !== isConstantValue(other.node);
}

/** Whether a statement of the function that is called a lock says what is locked. */
function isSaid({ steps }: NamedLock, { operations }: Run, engine: Engine): boolean {
  const call = steps.at(-1);
  return call !== undefined && operations.some((one) => isLocking(one, engine) && one.steps.includes(call));
}

/** Whether a helper that has come back since took a lock for what it writes itself, or where nobody else held it. */
function isOfItsOwn({ steps, before }: NamedLock, write: readonly CallNode[], { operations }: Run): boolean {
  const way = steps.slice(0, -1);
  const leadsTo = (other: readonly CallNode[]): boolean => way.every((call, place) => other[place] === call);
  if (leadsTo(write)) return false;
  const last = steps.at(-1);
  const isTried = last !== undefined && /^try/i.test(getMemberName(getCalleeExpression(last)) ?? '');
  return isTried || operations.slice(before).some((one) => leadsTo(one.steps) && !/^(read|count)/.test(one.statement.operation));
}

/**
 * Whether a lock holds where a write stands: when the transaction that it is taken in has returned, it is free again, and what is only
 * locked when something has failed is not locked as a rule.
 */
function isAround(lock: readonly CallNode[], write: readonly CallNode[], { index }: Engine): boolean {
  return lock.every((call, level) => {
    const other = lock.slice(0, level).every((step, place) => step === write[place]) ? write[level] : undefined;
    for (let inner: ts.Node = call, node = call.parent; !ts.isSourceFile(node); inner = node, node = node.parent) {
      if (isFunctionNode(node) && !isInline(node)) return true;
      if (ts.isCatchClause(node) && (other === undefined || !isWithin(other, node))) return false;
      const opens = ts.isCallExpression(node) && inner !== node.expression && index.mayOpen(getMemberName(getCalleeExpression(node)) ?? '');
      if (opens && (other === undefined || !isWithin(other, node))) return false;
    }
    return true;
  });
}

function getCalls(scope: Scope): readonly CallNode[] {
  return scope.call === undefined || scope.caller === undefined ? [] : [scope.call, ...getCalls(scope.caller)];
}

/** Whether a call stands in something that lets nobody else in: a lock by name, or a transaction that serialises. */
function isGuardedBlock(call: ts.Node, sources: readonly Source[], engine: Engine, race: Race): boolean {
  if (isIsolated(call, race, engine)) return true;
  for (let inner = call, node = call.parent; !ts.isSourceFile(node); inner = node, node = node.parent) {
    if (isFunctionNode(node) && getGivenAt(node).some((mention) => isGuardedBlock(mention, sources, engine, race))) return true;
    // What a call is chained to does not run in it.
    if (!ts.isCallExpression(node) || inner === node.expression) continue;
    const name = getMemberName(getCalleeExpression(node)) ?? '';
    if (isLockName(name, engine) || /(lock|mutex|redlock|semaphore)$/i.test(getReceiverName(node))) return true;
    if (!engine.index.mayOpen(name)) continue;
    if (isSerial(call, engine) && sources.some(({ read, scope }) => [read.call, ...getCalls(scope)].some((one) => isWithin(one, node))))
      return true;
  }
  return getDecorators(call).some((text) => /lock|mutex/i.test(text) || isLockName(/^@(\w+)/.exec(text)?.[1] ?? '', engine));
}

function getReceiverName(call: ts.CallExpression): string {
  const callee = getCalleeExpression(call);
  return ts.isPropertyAccessExpression(callee) ? (getMemberName(callee.expression) ?? '') : '';
}

function getDecorators(node: ts.Node): readonly string[] {
  const body = getRoot(node);
  return ts.isMethodDeclaration(body) ? (ts.getDecorators(body) ?? []).map((decorator) => decorator.getText()) : [];
}

/** Whether the application's one database runs one transaction after the other. */
function isSerial(call: ts.Node, engine: Engine): boolean {
  const dialects = getDialects(call.getSourceFile(), engine);
  return dialects.length === 1 && dialects[0] === 'sqlite';
}

/** Whether everybody who calls a function holds a lock by then. */
function isHeldByCallers(body: Body, sources: readonly Source[], engine: Engine, race: Race, level: number): boolean {
  const name = getFunctionName(body);
  if (name === undefined || level >= MAX_LEVELS || ts.isSourceFile(body)) return false;
  const calls = getCallsOf(body, name, engine);
  return calls.length > 0 && calls.every((call) => isHeldAt(call, body, sources, engine, race, level));
}

function isHeldAt(call: CallNode, body: Body, sources: readonly Source[], engine: Engine, race: Race, level: number): boolean {
  const root = getRoot(call);
  // What the function asks for, it asks for by this call.
  const asked = sources.map((source) => ({ ...source, scope: addCall(source.scope, body, call, root) }));
  if (isGuardedBlock(call, asked, engine, race)) return true;
  const run = getRun(root, engine);
  const isBefore = (other: readonly CallNode[]): boolean =>
    other[0] !== undefined && other[0].pos < call.pos && other[0] !== call && isAround(other, [call], engine);
  if (run.operations.some((one) => isLocking(one, engine) && isBefore(one.steps) && !isOfOthers(one, asked, engine))) return true;
  if (run.locks.some((lock) => lock.steps.length === 1 && isBefore(lock.steps) && !isSaid(lock, run, engine))) return true;
  return isHeldByCallers(root, asked, engine, race, level + 1);
}

/** The same scope, reached by one more call. */
function addCall(scope: Scope, body: Body, call: CallNode, root: Body): Scope {
  if (scope.caller !== undefined) return { ...scope, caller: addCall(scope.caller, body, call, root) };
  return scope.body === body ? { body, call, caller: { body: root } } : scope;
}
