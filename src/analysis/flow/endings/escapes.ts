import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { toFunction } from '../../program/implementations.ts';
import { getSymbol } from '../../program/symbols.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getFunctionName,
  getMemberName,
  getReceiver,
  isCallNode,
  isFunctionNode,
  isWithin,
} from '../../program/syntax.ts';
import type { Ends } from './ends.ts';
import { type Hold, isLocalFunction } from './holds.ts';

/** Whether a hold goes where others may end it: returned, kept in a field, or in the hands of a function that is. */
export function escapes(one: Hold, body: FunctionNode, ends: Ends, engine: Engine): boolean {
  const visit = (node: ts.Node): boolean => {
    if (one.owner === 'local' && ts.isIdentifier(node) && node.text === one.name && isMention(node) && isHandedOut(node, body, engine))
      return true;
    if (isCallNode(node) && ((ends.isOwnEnd(node, one) && isEndedByOthers(node, body)) || listens(node, one))) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(body.body);
}

/** A connection that is kept to hear notifications. */
function listens(call: CallNode, one: Hold): boolean {
  const callee = getCalleeExpression(call);
  const [event] = getArguments(call);
  if (event === undefined || !ts.isStringLiteralLike(event) || getReceiver(callee)?.getText() !== one.name) return false;
  return event.text === 'notification' || event.text === 'message';
}

function isMention(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false;
  return !(ts.isVariableDeclaration(parent) && parent.name === node) && !(ts.isPropertyAssignment(parent) && parent.name === node);
}

function isHandedOut(mention: ts.Identifier, body: FunctionNode, engine: Engine): boolean {
  let node: ts.Node = mention;
  while (carries(node.parent, node)) node = node.parent;
  const { parent } = node;
  if (ts.isReturnStatement(parent) || ts.isYieldExpression(parent)) return true;
  if (ts.isArrowFunction(parent) && parent.body === node) return true;
  // `cleanup.push(client)`, `open.set(id, client)`: kept for whoever reads it.
  if (ts.isCallExpression(parent) && parent.expression !== node)
    return /^(push|unshift|add|set|enterWith|provide)$/.test(getMemberName(parent.expression) ?? '');
  if (!ts.isBinaryExpression(parent) || parent.right !== node || parent.operatorToken.getText() !== '=') return false;
  if (!ts.isIdentifier(parent.left)) return true;
  const declaration = getSymbol(parent.left, engine)?.valueDeclaration;
  return declaration !== undefined && !isWithin(declaration, body);
}

/** Whether a part of an expression is (in) what the whole gives. */
function carries(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return /^(\?\?|\|\||&&)$/.test(parent.operatorToken.getText());
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isObjectLiteralExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent)
  );
}

/** Whether an end stands in a function that is neither run on the spot nor only called by name. */
function isEndedByOthers(end: ts.Node, body: FunctionNode): boolean {
  for (let inner = getEnclosingBody(end); inner !== body && isFunctionNode(inner); inner = getEnclosingBody(inner)) {
    if (isLocalFunction(inner)) {
      if (isNamedAsValue(inner, body)) return true;
      continue;
    }
    let node: ts.Node = inner;
    while (ts.isParenthesizedExpression(node.parent)) node = node.parent;
    if (!isCallNode(node.parent)) return true;
  }
  return false;
}

/** Whether a local function is handed on, and not only called. */
function isNamedAsValue(local: FunctionNode, body: FunctionNode): boolean {
  const name = getFunctionName(local);
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === name) {
      const { parent } = node;
      const isDeclared = (ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent)) && parent.name === node;
      const isCalled = ts.isCallExpression(parent) && parent.expression === node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      return !isDeclared && !isCalled && !isMember;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(body.body);
}

const MAX_DEPTH = 4;
const MIGRATIONS = /\/(migrations?|seeds?|seeders)\//;
const RUNNERS = /^(it|test|describe|suite|before|after|beforeEach|afterEach|beforeAll|afterAll)$/;

/** Whether a function is code that is run once, with the process around it: a test, a migration, or what only scripts call at their top level. */
export function isScript(body: FunctionNode, engine: Engine, depth = 0): boolean {
  for (let node: ts.Node = body; !ts.isSourceFile(node); node = node.parent) {
    if (isFunctionNode(node) && ts.isCallExpression(node.parent) && RUNNERS.test(getRunner(node.parent.expression))) return true;
  }
  const name = getFunctionName(body);
  if (MIGRATIONS.test(body.getSourceFile().fileName)) return true;
  if (name === undefined || depth > MAX_DEPTH || ts.isMethodDeclaration(body)) return false;
  const calls = engine.index
    .calls(name)
    .filter((call) => toFunction(getSymbol(getCalleeExpression(call), engine)?.valueDeclaration, engine) === body);
  return (
    calls.length > 0 &&
    calls.every((call) => {
      const around = getEnclosingBody(call);
      return ts.isSourceFile(around) || (isFunctionNode(around) && around !== body && isScript(around, engine, depth + 1));
    })
  );
}

function getRunner(callee: ts.Expression): string {
  if (ts.isPropertyAccessExpression(callee)) return getRunner(callee.expression);
  if (ts.isCallExpression(callee)) return getRunner(callee.expression);
  return ts.isIdentifier(callee) ? callee.text : '';
}
