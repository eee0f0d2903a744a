import ts from 'typescript';
import { getSymbol } from '../program/symbols.ts';
import { isCallNode, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { evaluateCondition } from '../values/conditions.ts';
import type { Frame } from '../values/values.ts';
import { visitCall } from './calls.ts';
import type { Engine, Run } from '../engine.ts';
import { visitField, visitGetter } from './fields.ts';
import type { Fact, Outcome, Transaction } from './facts.ts';
import { join, joinEarly, START, type State } from './state.ts';
import type { Walk } from './walk.ts';

/** Runs a body statement by statement and collects what it may do. `own` is the transaction that a decorator puts around all of it. */
export function walkBody(
  frame: Frame,
  { depth, isWanted }: Pick<Run, 'depth' | 'isWanted'>,
  own: Transaction | undefined,
  engine: Engine,
): Outcome {
  const walk: Walk = {
    engine,
    frame,
    depth: own === undefined ? depth : 'full',
    isWanted,
    facts: [],
    findings: [],
    returns: [],
    exits: [],
    attempts: [],
  };
  const start: State = own === undefined ? START : { ...START, open: [own] };
  const { body } = frame;
  const end = isFunctionNode(body)
    ? walkFunction(body, start, walk)
    : visitAll(ts.isSourceFile(body) ? body.statements : body.body.statements, start, walk);
  const exit =
    [...walk.exits, ...(end.dead ? [] : [end])].reduce<State | undefined>(
      (all, state) => (all === undefined ? state : join({ ...all, dead: false }, { ...state, dead: false })),
      undefined,
    ) ?? end;
  return {
    facts: withoutAlternatives(walk.facts, body),
    findings: walk.findings,
    returns: walk.returns,
    began: exit.open.filter((transaction) => transaction !== own),
    ended: exit.ended,
  };
}

/**
 * A function that either keeps what it is given for later or calls it at once chooses by whether a transaction is open: inside one
 * it keeps it.
 */
function withoutAlternatives(facts: readonly Fact[], body: ts.Node): readonly Fact[] {
  const kept = new Set(facts.flatMap((fact) => (fact.kind === 'store' && fact.by?.parent === body ? [fact.by] : [])));
  if (kept.size === 0) return facts;
  return facts.filter((fact) => fact.kind === 'store' || fact.path[0]?.by === undefined || !kept.has(fact.path[0].by));
}

function walkFunction(node: ts.FunctionLikeDeclaration, state: State, walk: Walk): State {
  const afterDefaults = node.parameters.reduce(
    (current, { initializer }) => (initializer === undefined ? current : visit(initializer, current, walk)),
    state,
  );
  if (node.body === undefined) return afterDefaults;
  if (ts.isBlock(node.body)) return visit(node.body, afterDefaults, walk);
  walk.returns.push({ expression: node.body, frame: walk.frame });
  return visit(node.body, afterDefaults, walk);
}

function visitAll(nodes: readonly ts.Node[], state: State, walk: Walk): State {
  return nodes.reduce((current, node) => visit(node, current, walk), state);
}

/** Runs a statement or expression: the state after it, given the state before. */
function visit(node: ts.Node, state: State, walk: Walk): State {
  if (state.dead || isFunctionNode(node) || ts.isTypeNode(node)) return state;
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) {
    const after = node.expression === undefined ? state : visit(node.expression, state, walk);
    leave(after, ts.isReturnStatement(node) ? 'left' : 'thrown', walk);
    if (ts.isReturnStatement(node)) {
      walk.exits.push(after);
      if (node.expression !== undefined) walk.returns.push({ expression: node.expression, frame: walk.frame });
    }
    return { ...after, dead: true };
  }
  if (ts.isIfStatement(node)) return visitBranches(node.expression, node.thenStatement, node.elseStatement, state, walk);
  if (ts.isConditionalExpression(node)) return visitBranches(node.condition, node.whenTrue, node.whenFalse, state, walk);
  if (ts.isBinaryExpression(node)) return visitBinary(node, state, walk);
  if (ts.isTryStatement(node)) return visitTry(node, state, walk);
  if (ts.isIterationStatement(node, false)) return visitLoop(node, state, walk);
  if (ts.isSwitchStatement(node)) return visitSwitch(node, state, walk);
  if (ts.isClassLike(node)) return state;
  const after = visitChildren(node, state, walk);
  if (after.dead) return after;
  if (isCallNode(node)) {
    leave(after, 'thrown', walk);
    return walk.isWanted?.(node) === false ? after : visitCall(node, after, walk);
  }
  if (ts.isPropertyAccessExpression(node)) return visitGetter(node, after, walk);
  if (ts.isAwaitExpression(node)) return visitField(node.expression, after, walk);
  return after;
}

function visitChildren(node: ts.Node, state: State, walk: Walk): State {
  let current = state;
  ts.forEachChild(node, (child) => {
    current = visit(child, current, walk);
  });
  return current;
}

function visitBranches(condition: ts.Expression, yes: ts.Node, no: ts.Node | undefined, state: State, walk: Walk): State {
  const before = visit(condition, state, walk);
  const truth = evaluateBranch(condition, before, walk);
  const otherwise = (): State => (no === undefined ? before : visit(no, before, walk));
  if (truth !== undefined) return truth ? visit(yes, before, walk) : otherwise();
  return join(visit(yes, before, walk), otherwise());
}

/** Nothing is known of the arguments of a body that is run of its own accord, and outside a transaction no branch matters. */
function evaluateBranch(condition: ts.Expression, state: State, { engine, frame }: Walk): boolean | undefined {
  const isRoot = state.open.length === 0 && engine.activeBodies().length === 1;
  return isRoot ? undefined : evaluateCondition(condition, frame, engine);
}

function visitBinary(node: ts.BinaryExpression, state: State, walk: Walk): State {
  const before = visit(node.left, state, walk);
  const operator = node.operatorToken.kind;
  const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
  const isOr = operator === ts.SyntaxKind.BarBarToken;
  if (!isAnd && !isOr && operator !== ts.SyntaxKind.QuestionQuestionToken) return visit(node.right, before, walk);
  const truth = evaluateBranch(node.left, before, walk);
  if ((isAnd && truth === false) || (!isAnd && truth === true)) return before;
  const after = visit(node.right, before, walk);
  return truth === undefined ? join(before, after) : after;
}

/** Notes the state in which control may leave the innermost `try` early. */
function leave(state: State, how: 'thrown' | 'left', { attempts }: Walk): void {
  const attempt = attempts.at(-1);
  if (attempt === undefined) return;
  const before = attempt[how];
  attempt[how] = before === undefined ? state : joinEarly(before, state);
}

function visitTry(node: ts.TryStatement, state: State, walk: Walk): State {
  const attempt: Walk['attempts'][number] = { thrown: undefined, left: undefined };
  walk.attempts.push(attempt);
  const tried = visit(node.tryBlock, state, walk);
  const { thrown = state } = attempt;
  if (node.catchClause === undefined) attempt.left = attempt.left === undefined ? attempt.thrown : joinEarly(attempt.left, thrown);
  const caught =
    node.catchClause === undefined ? { ...thrown, dead: true } : visitCatch(node.catchClause, { ...thrown, dead: false }, walk);
  walk.attempts.pop();
  const after = join(tried, caught);
  if (node.finallyBlock === undefined) return after;
  // What happens on the way that ends well decides; without one, what all early ways have in common.
  const early = attempt.left ?? attempt.thrown ?? after;
  const finished = visit(node.finallyBlock, after.dead ? { ...early, dead: false } : after, walk);
  return { ...finished, dead: finished.dead || after.dead };
}

function visitCatch({ block }: ts.CatchClause, state: State, walk: Walk): State {
  const [facts, findings] = [walk.facts.length, walk.findings.length];
  const after = visit(block, state, walk);
  walk.facts.push(...walk.facts.splice(facts).map((fact) => (fact.kind === 'store' ? fact : { ...fact, isFallback: true })));
  walk.findings.push(...walk.findings.splice(findings).map((finding) => ({ ...finding, fact: { ...finding.fact, isFallback: true } })));
  return after;
}

function visitLoop(node: ts.IterationStatement, state: State, walk: Walk): State {
  if (ts.isForOfStatement(node)) {
    const before = visit(node.expression, state, walk);
    if (isEmptyList(node.expression, walk)) return before;
    return join(before, visit(node.statement, before, walk));
  }
  const after = visitChildren(node, state, walk);
  return ts.isDoStatement(node) ? after : join(state, after);
}

/** A list that was handed in empty: `createAccount({ writes: [] })`. What a variable holds is filled sooner or later. */
function isEmptyList(expression: ts.Expression, walk: Walk): boolean {
  const { frame, engine } = walk;
  const list = engine.evaluate(skipOuter(expression), frame, []);
  if (list.kind !== 'list' || list.frame === frame || list.node.elements.length > 0) return false;
  // A variable that starts empty is filled by the code behind it, whatever with; and what a fold begins with, by its callback.
  return !ts.isVariableDeclaration(list.node.parent) && !isFolded(list.node, walk) && engine.elementsOf(list).kind === 'unknown';
}

/** What a library's function is given to begin with: `rows.reduce((groups, row) => …, [])`. */
function isFolded(list: ts.Expression, { engine }: Walk): boolean {
  const call = ts.findAncestor(list, ts.isCallExpression);
  if (call?.arguments.some((argument) => skipOuter(argument) === list) !== true) return false;
  return getSymbol(call.expression, engine)?.valueDeclaration?.getSourceFile().isDeclarationFile === true;
}

function visitSwitch(node: ts.SwitchStatement, state: State, walk: Walk): State {
  const before = visit(node.expression, state, walk);
  const subject = walk.engine.evaluate(node.expression, walk.frame, []);
  let fallen: State = { ...before, dead: true };
  let after: State | undefined;
  let hasDefault = false;
  for (const clause of node.caseBlock.clauses) {
    if (ts.isDefaultClause(clause)) hasDefault = true;
    else if (fallen.dead && subject.kind === 'literal') {
      const wanted = walk.engine.evaluate(clause.expression, walk.frame, []);
      if (wanted.kind === 'literal' && wanted.value !== subject.value) continue;
    }
    const end = visitAll(clause.statements, fallen.dead ? before : join(before, fallen), walk);
    const breaks = clause.statements.some(endsInBreak);
    if (breaks) after = after === undefined ? end : join(after, end);
    fallen = breaks ? { ...end, dead: true } : end;
  }
  const ends = [after, fallen, hasDefault ? undefined : before].filter((end) => end !== undefined);
  return ends.reduce((all, end) => join(all, end));
}

function endsInBreak(node: ts.Node): boolean {
  return ts.isBreakStatement(node) || (ts.isBlock(node) && node.statements.some(endsInBreak));
}
