import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Engine } from '../engine.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getMemberName, isFunctionNode, isWithin, skipOuter, getLastStatement } from '../program/syntax.ts';
import { isBounded, isEnumeration } from './bounds.ts';
import type { Loop } from './loops.ts';
import { getNames } from './names.ts';

/** What tells one setting from another: a list of things that each have another one of these is as long as the list of these. */
const NAMING = /(^|[a-z])(name|key|kind|type|code|provider|slug|setting)$/i;
const BRANCHES = 3;

/** Whether a call in a loop runs once for each of a few kinds, whatever the number of elements: the code before it sees to that. */
export function isOncePerKind(call: ts.Node, loop: Loop, context: Engine): boolean {
  return getStatementsBefore(call, loop.repeated).some(
    (statement) => isFirstOfKind(statement, context) || isChecked(statement, loop, context),
  );
}

/** Whether a call is one of several things that are done by the kind of the element: no statement serves them all, and they keep their order. */
export function isByKind(call: ts.Node, { repeated }: Loop): boolean {
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    if (isFunctionNode(node)) return false;
    const { parent } = node;
    if (ts.isCaseClause(node) && node.parent.clauses.length >= BRANCHES && isComparable(node.parent.parent.expression)) return true;
    if (ts.isIfStatement(parent) && parent.expression !== node && countBranches(parent) >= BRANCHES) return true;
  }
  return false;
}

function isComparable(node: ts.Expression): boolean {
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
}

/** The branches of a chain of `if … else if …` that all compare one thing. */
function countBranches(part: ts.IfStatement): number {
  let first = part;
  while (ts.isIfStatement(first.parent) && first.parent.elseStatement === first) first = first.parent;
  let shared: ReadonlySet<string> | undefined;
  let count = 0;
  for (let node: ts.Statement | undefined = first; node !== undefined; node = ts.isIfStatement(node) ? node.elseStatement : undefined) {
    count++;
    if (!ts.isIfStatement(node)) continue;
    const names = getCompared(node.expression);
    shared = shared === undefined ? names : new Set([...shared].filter((name) => names.has(name)));
    if (shared.size === 0) return 0;
  }
  return count;
}

/** `type` of `type === 'paid'`, `op` of `op.kind === 'paid'` and of `isPaid(op)`. */
function getCompared(condition: ts.Expression): ReadonlySet<string> {
  const node = skipOuter(condition);
  if (ts.isCallExpression(node)) return getNames(node);
  const isComparison = ts.isBinaryExpression(node) && /^(===?|instanceof)$/.test(node.operatorToken.getText());
  return isComparison ? getNames(node.left) : new Set();
}

/** The statements of a round that come before the one that holds a call, with those of the blocks around it. */
function getStatementsBefore(call: ts.Node, repeated: ts.Node): readonly ts.Statement[] {
  const before: ts.Statement[] = [];
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    const { parent } = node;
    if (ts.isBlock(parent)) before.push(...parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement)));
  }
  return before;
}

/** `if (seen.has(kind)) continue;` */
function isFirstOfKind(statement: ts.Statement, { checker }: Context): boolean {
  const given = getTested(statement, false, 'has');
  return given !== undefined && isEnumeration(checker.getTypeAtLocation(given));
}

/** `if (!PROVIDERS.includes(provider.name)) throw …`, there or in the function that the statement calls. */
function isChecked(statement: ts.Statement, { elements }: Loop, context: Engine): boolean {
  const isKey = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && NAMING.test(node.name.text)) ||
    (ts.isIdentifier(node) && (NAMING.test(node.text) || elements.some((name) => name.getText() === node.text)));
  const tested = getTested(statement, true, 'includes');
  if (tested !== undefined) return isKey(tested) && isBounded(getList(statement), context);
  const call = ts.isExpressionStatement(statement) ? skipOuter(statement.expression) : undefined;
  if (call === undefined || !ts.isCallExpression(call) || !call.arguments.some(isKey)) return false;
  const fn = getNamedFunction(call.expression, context);
  const body = fn?.body;
  if (body === undefined || !ts.isBlock(body)) return false;
  return body.statements.some(
    (inner) => getTested(inner, true, 'includes') !== undefined && isKey(call.arguments[0] ?? call) && isBounded(getList(inner), context),
  );
}

/** The argument of the test that a statement leaves the round by: `x` of `if (set.has(x)) continue`, or of `if (!list.includes(x)) throw …`. */
function getTested(statement: ts.Statement, isNegated: boolean, member: string): ts.Expression | undefined {
  if (!ts.isIfStatement(statement) || !leaves(statement.thenStatement)) return undefined;
  const condition = skipOuter(statement.expression);
  const isNot = ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken;
  if (isNot !== isNegated) return undefined;
  const call = isNot ? skipOuter(condition.operand) : condition;
  return ts.isCallExpression(call) && getMemberName(call.expression) === member ? call.arguments[0] : undefined;
}

/** The list that such a test asks. */
function getList(statement: ts.Statement): ts.Expression {
  const condition = skipOuter((statement as ts.IfStatement).expression);
  const call = skipOuter((condition as ts.PrefixUnaryExpression).operand) as ts.CallExpression;
  return (call.expression as ts.PropertyAccessExpression).expression;
}

function leaves(statement: ts.Statement): boolean {
  const last = getLastStatement(statement);
  return last !== undefined && (ts.isContinueStatement(last) || ts.isThrowStatement(last) || ts.isReturnStatement(last));
}
