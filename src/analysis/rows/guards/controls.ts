import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { type CallNode, getCalleeExpression, getMemberName, isCallNode, isFunctionNode, getLastStatement } from '../../program/syntax.ts';
import { identify } from '../../recognition/identity.ts';
import { enter, getCallees } from '../callees.ts';
import { isInline, type Placed, type Scope } from '../values/scopes.ts';

/** A condition that decides whether control gets to a place: it does where the condition is `wanted`. */
export interface Test extends Placed {
  readonly wanted: boolean;
  /** The value that a `case` compares it with. */
  readonly against?: ts.Expression;
  /** Where it does not hold, an error or an answer says so, and the place is not reached. */
  readonly isRefused?: true;
}

/** The same, wherever the code that it stands in is run. */
type Exit = Omit<Test, 'scope'>;

const MAX_DEPTH = 3;

/** The conditions that decide, in the scope's own code and in what it calls before, whether control gets to a node. */
export function getTests(node: ts.Node, scope: Scope, engine: Engine, depth = 0): readonly Test[] {
  const tests: Test[] = [];
  const add = (condition: ts.Expression, wanted: boolean): void => void tests.push({ node: condition, scope, wanted });
  for (let child = node, { parent } = node; child !== scope.body && !ts.isSourceFile(child); child = parent, parent = child.parent) {
    if (isFunctionNode(child) && !isInline(child)) break;
    if (ts.isIfStatement(parent)) {
      if (child === parent.thenStatement) add(parent.expression, true);
      else if (child === parent.elseStatement) add(parent.expression, false);
    } else if (ts.isConditionalExpression(parent)) {
      if (child === parent.whenTrue) add(parent.condition, true);
      else if (child === parent.whenFalse) add(parent.condition, false);
    } else if (ts.isBinaryExpression(parent) && child === parent.right) {
      const operator = parent.operatorToken.getText();
      if (operator === '&&') add(parent.left, true);
      else if (operator === '||' || operator === '??') add(parent.left, false);
    } else if (ts.isCaseClause(parent)) {
      tests.push({ node: parent.parent.parent.expression, scope, wanted: true, against: parent.expression });
      addBefore(parent.statements, child, scope, engine, depth, tests);
    } else if (ts.isBlock(parent)) addBefore(parent.statements, child, scope, engine, depth, tests);
  }
  return tests;
}

/** What the statements before one decide: where they leave, and where a function that they call throws. */
function addBefore(statements: readonly ts.Statement[], child: ts.Node, scope: Scope, engine: Engine, depth: number, tests: Test[]): void {
  for (const statement of statements) {
    if (statement === child) return;
    tests.push(...getExitTests(statement, scope));
    if (depth < MAX_DEPTH) tests.push(...getCalledTests(statement, scope, engine, depth));
  }
}

/** The conditions under which control does not leave a piece of code early. */
function getExitTests(code: ts.Node, scope: Scope, onlyThrows = false): readonly Test[] {
  return getExits(code, onlyThrows).map((exit) => ({ ...exit, scope }));
}

const exitsOf = { all: new WeakMap<ts.Node, readonly Exit[]>(), throws: new WeakMap<ts.Node, readonly Exit[]>() };

/** The same whoever asks, and asked for every write behind that code. */
function getExits(code: ts.Node, onlyThrows: boolean): readonly Exit[] {
  const known = onlyThrows ? exitsOf.throws : exitsOf.all;
  const found = known.get(code) ?? findExits(code, onlyThrows);
  known.set(code, found);
  return found;
}

function findExits(code: ts.Node, onlyThrows: boolean): readonly Exit[] {
  const exits: Exit[] = [];
  const visit = (node: ts.Node): void => {
    if ((isFunctionNode(node) && node !== code) || ts.isTypeNode(node) || ts.isClassLike(node)) return;
    const leaves =
      ts.isThrowStatement(node) ||
      (!onlyThrows && (ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)));
    if (leaves || isFailure(node)) {
      const found = getConditions(node, code, onlyThrows);
      exits.push(...(isRefusal(node) ? found.map((exit) => ({ ...exit, isRefused: true as const })) : found));
    }
    ts.forEachChild(node, visit);
  };
  visit(code);
  return exits;
}

/** Whether the code is left with word of it: an error, or an answer. */
function isRefusal(node: ts.Node): boolean {
  return !(ts.isReturnStatement(node) ? node.expression === undefined : ts.isContinueStatement(node) || ts.isBreakStatement(node));
}

/** A call that never comes back: its type says so by its name, as far as that can be read. */
function isFailure(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isExpressionStatement(node.parent) &&
    /^(fail|abort|notFound|redirect|badRequest|throw\w*)$/i.test(getMemberName(getCalleeExpression(node)) ?? '')
  );
}

/** The conditions around a node up to an outer one, each as it must not be. */
function getConditions(node: ts.Node, outer: ts.Node, onlyThrows: boolean): readonly Exit[] {
  const tests: Exit[] = [];
  for (let child = node; child !== outer; child = child.parent) {
    const { parent } = child;
    if (ts.isIfStatement(parent) && child !== parent.expression) {
      // Where it is left in any case, nothing that is asked in there matters behind it.
      if (isLeft(child, onlyThrows)) tests.length = 0;
      // `if (a) { const result = await other(); if (!result.ok) return; }`: it leaves for what came of the other.
      if (!tests.some((test) => isAboutMadeIn(test.node, child)))
        tests.push({ node: parent.expression, wanted: child !== parent.thenStatement });
    }
    if (ts.isConditionalExpression(parent) && child !== parent.condition)
      tests.push({ node: parent.condition, wanted: child !== parent.whenTrue });
    else if (ts.isCaseClause(parent)) tests.push({ node: parent.parent.parent.expression, wanted: false, against: parent.expression });
    else if (ts.isCatchClause(parent)) return tests;
    // Behind a way out of the same block it is reached only past that.
    if (ts.isBlock(parent)) {
      for (const statement of parent.statements) {
        if (statement === child) break;
        if (ts.isIfStatement(statement)) tests.push(...getExits(statement, false).map((exit) => ({ ...exit, wanted: !exit.wanted })));
      }
    }
  }
  return tests;
}

/** Whether a branch ends with leaving the code. */
function isLeft(branch: ts.Node, onlyThrows: boolean): boolean {
  const last = getLastStatement(branch);
  return (
    last !== undefined &&
    (ts.isThrowStatement(last) ||
      (!onlyThrows && (ts.isReturnStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last))))
  );
}

/** What the project's own functions that a statement calls decide by throwing. */
function getCalledTests(statement: ts.Node, scope: Scope, engine: Engine, depth: number): readonly Test[] {
  const tests: Test[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) && !isInline(node)) return;
    if (ts.isIfStatement(node)) {
      visit(node.expression);
      // What is only checked on the way out decides nothing behind it.
      for (const branch of [node.thenStatement, node.elseStatement]) if (branch !== undefined && !isLeft(branch, false)) visit(branch);
      return;
    }
    if (isCallNode(node) && !ts.isNewExpression(node)) tests.push(...getThrown(node, scope, engine, depth));
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return tests;
}

function getThrown(call: CallNode, scope: Scope, engine: Engine, depth: number): readonly Test[] {
  const name = getMemberName(getCalleeExpression(call));
  if (name === undefined || !mayCheck(call, name, engine)) return [];
  return getCallees(call, engine).flatMap((body) => {
    const inner = enter(call, body, scope);
    if (inner === undefined || !isFunctionNode(body)) return [];
    const own = getExitTests(body.body, inner, true);
    const below = depth + 1 < MAX_DEPTH ? getCalledTests(body.body, inner, engine, depth + 1) : [];
    return [...own, ...below];
  });
}

/** A function that reads may check what it reads; one that is given something may check that. */
function mayCheck(call: CallNode, name: string, engine: Engine): boolean {
  if (engine.index.mayRead(name)) return true;
  const isAsked =
    /^(assert|ensure|check|validate|verify|require|guard|must|can|is|has|throw)/i.test(name) &&
    ts.isCallExpression(call) &&
    call.arguments.length > 0;
  return isAsked && (engine.catalogue.rows(name).length === 0 || identify(call, engine).match === undefined);
}

/** Whether a condition asks about something that a call made in a certain piece of code. */
function isAboutMadeIn(condition: ts.Expression, code: ts.Node): boolean {
  const names = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, collect);
  };
  collect(condition);
  const visit = (node: ts.Node): boolean => {
    if (isFunctionNode(node)) return false;
    const isMade =
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      names.has(node.name.text) &&
      node.initializer !== undefined &&
      (ts.isAwaitExpression(node.initializer) || ts.isConditionalExpression(node.initializer) || ts.isCallExpression(node.initializer));
    return isMade || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(code);
}
