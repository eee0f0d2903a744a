import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { isMentioned } from '../program/mentions.ts';
import { getSymbol } from '../program/symbols.ts';
import {
  type Body,
  type CallNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getFunctionName,
  getMemberName,
  isFunctionNode,
  isWithin,
} from '../program/syntax.ts';
import { isRunByHand } from '../loops/startup.ts';
import { getReached, LOCK_NAME, type Reached, type Run } from './reached.ts';
import { isInline, type Scope } from './scopes.ts';
import type { Source } from './sources.ts';
import type { Statement } from './statements.ts';

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

/** The lock that keeps others out between a read and a write, if there is one; `late` where it is only taken after the read. */
export function getLock(write: Reached, sources: readonly Source[], root: Body, engine: Engine): 'held' | 'late' | undefined {
  if (sources.some(({ read }) => read.isLocked)) return 'held';
  const run = getRun(root, engine);
  const indexOf = (statement: Statement): number => run.operations.findIndex((one) => one.statement === statement);
  const end = run.operations.findIndex((one) => one.statement === write.statement);
  const reads = sources.map(({ read }) => indexOf(read)).filter((index) => index !== -1);
  const first = reads.length === 0 ? end : Math.min(...reads);
  const locks = run.operations.flatMap(({ statement, steps }, index) =>
    (statement.isLocked || statement.isNamedLock) && isAround(steps[0], write.steps[0]) ? [index] : [],
  );
  const named = run.locks.filter(({ call }) => isAround(call, write.steps[0])).map(({ before }) => before);
  if (locks.some((index) => index < first) || named.some((before) => before <= first)) return 'held';
  const around = [...write.steps, ...sources.flatMap(({ read, scope }) => [read.call, ...getCalls(scope)])];
  if (around.some((call) => isGuardedBlock(call, sources, engine))) return 'held';
  if (isHeldByCallers(root, sources, engine, 0)) return 'held';
  return locks.some((index) => index < end) ? 'late' : undefined;
}

/** Whether a lock still holds where a write stands: what is locked in a function that is handed to a call is free again behind it. */
function isAround(lock: CallNode | undefined, write: CallNode | undefined): boolean {
  if (lock === undefined || write === undefined || lock.getSourceFile() !== write.getSourceFile()) return true;
  return isWithin(write, getEnclosingBody(lock));
}

function getCalls(scope: Scope): readonly CallNode[] {
  return scope.call === undefined || scope.caller === undefined ? [] : [scope.call, ...getCalls(scope.caller)];
}

/** Whether a call stands in something that lets nobody else in: a lock by name, or a transaction that serialises. */
function isGuardedBlock(call: ts.Node, sources: readonly Source[], engine: Engine): boolean {
  for (let node = call.parent; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isCallExpression(node)) continue;
    const name = getMemberName(getCalleeExpression(node)) ?? '';
    if (LOCK_NAME.test(name) || /(lock|mutex|redlock|semaphore)$/i.test(getReceiverName(node))) return true;
    if (!engine.index.mayOpen(name)) continue;
    const said = [getCalleeExpression(node), ...getArguments(node).filter((argument) => !isFunctionNode(argument))];
    if (said.some((part) => /serializable/i.test(part.getText().slice(-300)))) return true;
    if (isSerial(call, engine) && sources.some(({ read, scope }) => [read.call, ...getCalls(scope)].some((one) => isWithin(one, node))))
      return true;
  }
  return getDecorators(call).some((text) => /serializable|lock|mutex/i.test(text));
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
  const file = call.getSourceFile();
  const says = (words: readonly string[] | undefined): boolean => words?.some((word) => isMentioned(word, file, engine)) === true;
  return engine.catalogue.libraries.some(({ serialBy, serialUnless }) => says(serialBy) && !says(serialUnless));
}

/** Whether everybody who calls a function holds a lock by then. */
function isHeldByCallers(body: Body, sources: readonly Source[], engine: Engine, level: number): boolean {
  const name = getFunctionName(body);
  if (name === undefined || level >= MAX_LEVELS || ts.isSourceFile(body)) return false;
  const calls = getCallsOf(body, name, engine);
  return calls.length > 0 && calls.every((call) => isHeldAt(call, sources, engine, level));
}

function isHeldAt(call: CallNode, sources: readonly Source[], engine: Engine, level: number): boolean {
  if (isGuardedBlock(call, sources, engine)) return true;
  const root = getRoot(call);
  const { operations, locks } = getRun(root, engine);
  const isBefore = (other: CallNode | undefined): boolean =>
    other !== undefined && other.pos < call.pos && other !== call && isAround(other, call);
  if (operations.some(({ statement, steps }) => (statement.isLocked || statement.isNamedLock) && isBefore(steps[0]))) return true;
  if (locks.some(({ call: lock }) => isWithin(lock, root) && isBefore(lock))) return true;
  return isHeldByCallers(root, sources, engine, level + 1);
}

/** The calls of a function in the program, those of tests left out. */
export function getCallsOf(body: Body, name: string, engine: Engine): readonly CallNode[] {
  return engine.index.calls(name).filter((call) => {
    if (ts.isNewExpression(call) || isRunByHand(call.getSourceFile()) || isWithin(call, body)) return false;
    const declarations = getSymbol(getCalleeExpression(call), engine)?.declarations ?? [];
    return declarations.some((declaration) => declaration === body || declaration === body.parent || isSignatureOf(declaration, body));
  });
}

/** A member of an interface that the class of a method implements, as far as names tell. */
function isSignatureOf(declaration: ts.Node, body: Body): boolean {
  if (!ts.isMethodSignature(declaration) || !ts.isMethodDeclaration(body) || !ts.isClassLike(body.parent)) return false;
  const owner = declaration.parent;
  if (!ts.isInterfaceDeclaration(owner)) return false;
  return (body.parent.heritageClauses ?? []).some(({ types }) =>
    types.some(({ expression }) => getMemberName(expression) === owner.name.text),
  );
}
