import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, type CallNode, getCalleeExpression, getMemberName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { enter, getCallees } from './callees.ts';
import { isLockName } from '../recognition/lock-names.ts';
import { isInline, type Scope } from './values/scopes.ts';
import { getStatement, mayBeOperation, type Statement } from './statements/statements.ts';

/** An operation that running a body reaches. */
export interface Reached {
  readonly statement: Statement;
  /** The scope in which the operation stands. */
  readonly scope: Scope;
  /** The calls from the body's own to the operation; the last is the operation itself. */
  readonly steps: readonly CallNode[];
}

/** What a body does, in the order in which it stands. */
export interface Run {
  readonly operations: readonly Reached[];
  readonly locks: readonly NamedLock[];
}

/** A call whose name says that something is locked. */
export interface NamedLock {
  /** The calls from the body's own to this one, the last. */
  readonly steps: readonly CallNode[];
  /** Its place in the order of operations. */
  readonly before: number;
}

interface Walk {
  readonly engine: Engine;
  readonly operations: Reached[];
  readonly locks: NamedLock[];
  calls: number;
}

const MAX_CALLS = 3000;
const MAX_OPERATIONS = 150;

/** The operations that a body reaches, through helpers and through functions that are handed to calls. */
export function getReached(body: Body, engine: Engine): Run {
  const walk: Walk = { engine, operations: [], locks: [], calls: 0 };
  walkBody(body, { body }, [], walk);
  return { operations: walk.operations, locks: walk.locks };
}

function walkBody(body: Body, scope: Scope, steps: readonly CallNode[], walk: Walk): void {
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) && node !== body && !isInline(node)) return;
    if (ts.isClassLike(node) || ts.isTypeNode(node)) return;
    ts.forEachChild(node, visit);
    if (isCallNode(node) && !ts.isNewExpression(node)) visitCall(node, scope, steps, walk);
  };
  ts.forEachChild(body, visit);
}

/** `keys.billingLock(id)`: what a lock is called takes none. */
function isText(call: CallNode, { checker }: Engine): boolean {
  return (checker.getTypeAtLocation(call).flags & ts.TypeFlags.StringLike) !== 0;
}

function visitCall(call: CallNode, scope: Scope, steps: readonly CallNode[], walk: Walk): void {
  const { engine, operations } = walk;
  if (++walk.calls > MAX_CALLS || operations.length > MAX_OPERATIONS) return;
  const name = getMemberName(getCalleeExpression(call));
  const isTag = ts.isTaggedTemplateExpression(call);
  if (name !== undefined && isLockName(name, engine) && !/unlock|release|isLocked/i.test(name) && !isText(call, engine))
    walk.locks.push({ steps: [...steps, call], before: operations.length });
  const isKnown = isTag || name === undefined || mayBeOperation(name, engine);
  const statement = isKnown ? getStatement(call, engine, scope) : undefined;
  if (statement !== undefined) {
    operations.push({ statement, scope, steps: [...steps, call] });
    return;
  }
  const { index } = engine;
  if (isTag || name === undefined || !(index.mayRead(name) || index.mayWrite(name) || index.mayLock(name))) return;
  for (const body of getCallees(call, engine)) {
    const inner = enter(call, body, scope);
    if (inner !== undefined) walkBody(body, inner, [...steps, call], walk);
  }
}
