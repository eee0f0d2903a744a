import ts from 'typescript';
import type { Context } from '../context.ts';
import { findFunction } from '../program/symbols.ts';
import { getCalleeExpression, getMemberName, isCallNode, isFunctionNode } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';

export interface Condition {
  readonly expression: ts.Expression;
  readonly holds: boolean;
}

/** A way through the handler of an error on which the error is not passed on. */
export interface Survival {
  /** What is asked on the way there, and whether it holds. */
  readonly conditions: readonly Condition[];
  /** It leaves the function, with what it returns; absent where the code behind goes on. */
  readonly returned?: ts.Expression | 'nothing';
}

/** What a handler of an error does with it. */
export interface Handled {
  readonly survivals: readonly Survival[];
  /** On some way the error is passed on, so that only some errors are meant to be held back. */
  readonly isFilter: boolean;
}

interface Walk {
  readonly context: Context;
  readonly left: Survival[];
  readonly depth: number;
  passesOn: boolean;
}

type Conditions = readonly Condition[];

const MAX_DEPTH = 3;

/** What a block does with the error that brought control to it. */
export function getHandled(block: ts.ConciseBody, context: Context, depth = 0): Handled {
  const walk: Walk = { context, left: [], depth, passesOn: false };
  if (!ts.isBlock(block)) {
    if (!stops(block, walk)) walk.left.push({ conditions: [], returned: block });
    return { survivals: walk.left, isFilter: walk.passesOn };
  }
  const end = visitAll(block.statements, [], walk);
  if (end !== undefined) walk.left.push({ conditions: end });
  return { survivals: walk.left, isFilter: walk.passesOn };
}

/** What a function that is handed the error does with it; what can't be seen only looks at it. */
export function getHandledBy(handler: ts.Expression, context: Context): Handled {
  const fn = findFunction(handler, context);
  return fn === undefined ? { survivals: [{ conditions: [] }], isFilter: false } : getHandled(fn.body, context, 1);
}

function visitAll(nodes: readonly ts.Node[], conditions: Conditions, walk: Walk): Conditions | undefined {
  let current: Conditions | undefined = conditions;
  for (const node of nodes) {
    if (current === undefined) return undefined;
    current = visit(node, current, walk);
  }
  return current;
}

/** The conditions under which control gets behind a statement; undefined where it never does. */
function visit(node: ts.Node, conditions: Conditions, walk: Walk): Conditions | undefined {
  if (ts.isBlock(node)) return visitAll(node.statements, conditions, walk);
  if (ts.isThrowStatement(node)) {
    walk.passesOn = true;
    return undefined;
  }
  if (ts.isReturnStatement(node)) {
    if (node.expression === undefined || !stops(node.expression, walk))
      walk.left.push({ conditions, returned: node.expression ?? 'nothing' });
    return undefined;
  }
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) {
    walk.left.push({ conditions });
    return undefined;
  }
  if (ts.isIfStatement(node)) {
    const { expression } = node;
    const otherwise = [...conditions, { expression, holds: false }];
    const yes = visit(node.thenStatement, [...conditions, { expression, holds: true }], walk);
    const no = node.elseStatement === undefined ? conditions : visit(node.elseStatement, otherwise, walk);
    if (yes !== undefined && no !== undefined) return conditions;
    return yes ?? (no === undefined ? undefined : otherwise);
  }
  if (ts.isSwitchStatement(node)) return visitSwitch(node, conditions, walk);
  if (ts.isTryStatement(node)) return visit(node.tryBlock, conditions, walk);
  if (ts.isIterationStatement(node, false)) {
    visit(node.statement, conditions, walk);
    return conditions;
  }
  return ts.isStatement(node) && stops(node, walk) ? undefined : conditions;
}

function visitSwitch(node: ts.SwitchStatement, conditions: Conditions, walk: Walk): Conditions | undefined {
  const before = walk.left.length;
  const ask = (expression: ts.Expression): Conditions => [...conditions, { expression, holds: true }];
  let goesOn: Conditions | undefined = node.caseBlock.clauses.some(ts.isDefaultClause) ? undefined : ask(node.expression);
  for (const clause of node.caseBlock.clauses) {
    goesOn = visitAll(clause.statements, ask(ts.isCaseClause(clause) ? clause.expression : node.expression), walk) ?? goesOn;
  }
  // What breaks goes on behind the switch.
  const broken = walk.left.splice(before).filter((one) => one.returned !== undefined || void (goesOn = one.conditions));
  walk.left.push(...broken);
  return goesOn;
}

/** Whether something in a statement passes the error on, or rolls back: a call that never returns, or one that always throws. */
function stops(node: ts.Node, walk: Walk): boolean {
  if (isFunctionNode(node)) return false;
  if (isCallNode(node) && isStop(node, walk)) return true;
  return ts.forEachChild(node, (child) => stops(child, walk)) ?? false;
}

function isStop(call: ts.Node, walk: Walk): boolean {
  if (!isCallNode(call) || ts.isTaggedTemplateExpression(call)) return false;
  const { context, depth } = walk;
  const callee = getCalleeExpression(call);
  const name = getMemberName(callee) ?? '';
  if (/roll_?back|abort/i.test(name) || (name === 'reject' && callee.getText() === 'Promise.reject')) {
    walk.passesOn = true;
    return true;
  }
  if (isRollbackText(call)) return true;
  if (!ts.isCallExpression(call) || depth >= MAX_DEPTH) return false;
  const { match } = identify(call, context);
  if (match !== undefined) return 'end' in match.fact && match.fact.end === 'rollback';
  context.counters.signaturesAsked++;
  if ((context.checker.getTypeAtLocation(call).flags & ts.TypeFlags.Never) !== 0) {
    walk.passesOn = true;
    return true;
  }
  const body = findFunction(callee, context)?.body;
  if (body === undefined) return false;
  const { survivals, isFilter } = getHandled(body, context, depth + 1);
  if (survivals.length === 0 || isFilter) walk.passesOn = true;
  return survivals.length === 0;
}

/** `ROLLBACK TO SAVEPOINT one`, sent as a statement. */
function isRollbackText(call: ts.Node): boolean {
  return /[`'"]\s*rollback\b/i.test(call.getText().slice(0, 200));
}
