import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, type CallNode, getCalleeExpression, getMemberName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { enter, getCallees } from './callees.ts';
import { isLockName } from './lock-names.ts';
import { isInline, type Scope } from './scopes.ts';
import { getStatement, mayBeOperation, type Statement } from './statements.ts';

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
  /** Calls whose name says that something is locked, with the place of each in the order of operations. */
  readonly locks: readonly { readonly call: CallNode; readonly before: number }[];
}

interface Walk {
  readonly engine: Engine;
  readonly operations: Reached[];
  readonly locks: { call: CallNode; before: number }[];
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

function visitCall(call: CallNode, scope: Scope, steps: readonly CallNode[], walk: Walk): void {
  const { engine, operations } = walk;
  if (++walk.calls > MAX_CALLS || operations.length > MAX_OPERATIONS) return;
  const name = getMemberName(getCalleeExpression(call));
  const isTag = ts.isTaggedTemplateExpression(call);
  if (name !== undefined && isLockName(name, engine) && !/unlock|release|isLocked/i.test(name))
    walk.locks.push({ call, before: operations.length });
  const isKnown = isTag || name === undefined || mayBeOperation(name, engine);
  const statement = isKnown ? getStatement(call, engine) : undefined;
  if (statement !== undefined) {
    operations.push({ statement, scope, steps: [...steps, call] });
    return;
  }
  if (isTag || name === undefined || !(engine.index.mayRead(name) || engine.index.mayWrite(name))) return;
  for (const body of getCallees(call, engine)) {
    const inner = enter(call, body, scope);
    if (inner !== undefined) walkBody(body, inner, [...steps, call], walk);
  }
}
