import ts from 'typescript';
import { getEnclosingBody, getMemberName, isFunctionNode } from '../program/syntax.ts';

/** What becomes of a promise: somebody may wait for it, or nobody can. */
export interface Fate {
  readonly isDropped: boolean;
  /** It was dropped in so many words, or its failure is looked at: `void`, `.catch(…)`. */
  readonly isMeant: boolean;
  /** The call that runs it by way of an async function, and drops what that gives. */
  readonly callback: ts.CallExpression | undefined;
  /** The last call of the chain that it is part of: `insert(rows).execute()`. */
  readonly chain: ts.Node;
  /** The `Promise.all(…)` that takes it, and so sends it. */
  readonly joint: ts.CallExpression | undefined;
}

const CHAINING = new Set(['then', 'catch', 'finally']);
const JOINING = new Set(['all', 'allSettled', 'race', 'any']);
const GATHERING = new Set(['map', 'flatMap']);
const DROPPING = new Set(['forEach', 'setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask']);
/** Methods of a list that take any promise for `true`. */
const ASKING = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast']);
const ADDING = new Set(['push', 'unshift', 'add']);
const KEPT = false;
const DROPPED = true;

/** Follows what a call returns to where it is awaited, returned or handed on, or to where it ends. */
export function getFate(call: ts.Node): Fate {
  let chain = call;
  let isMeant = false;
  let callback: ts.CallExpression | undefined;
  let joint: ts.CallExpression | undefined;
  const isDropped = follow(call, (node) => {
    if (ts.isVoidExpression(node)) isMeant = true;
    if (ts.isCallExpression(node) && isJoining(node)) joint ??= node;
    if (isFunctionNode(node)) callback ??= getUser(node)?.call;
    if (ts.isCallExpression(node) && isChain(node)) isMeant ||= handlesFailure(node);
    else if (ts.isCallExpression(node) && chain === getReceiverOf(node)) chain = node;
  });
  return { isDropped, isMeant, callback: isDropped ? callback : undefined, chain, joint };
}

function getReceiverOf({ expression }: ts.CallExpression): ts.Node | undefined {
  return ts.isPropertyAccessExpression(expression) ? expression.expression : undefined;
}

function handlesFailure({ expression, arguments: given }: ts.CallExpression): boolean {
  const name = getMemberName(expression);
  return name === 'catch' || (name === 'then' && given.length > 1);
}

function isChain({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && CHAINING.has(expression.name.text);
}

/** Whether a value ends with nobody waiting for it. */
function follow(value: ts.Node, note: (node: ts.Node) => void): boolean {
  const { parent } = value;
  if (ts.isExpressionStatement(parent)) {
    // `new Promise((resolve, reject) => { query.then(resolve, reject); })`: whoever waits for that waits for this.
    const { parent: outer } = getEnclosingBody(value);
    const isExecutor = ts.isCallExpression(value) && isChain(value) && outer !== undefined && ts.isNewExpression(outer);
    return isExecutor ? follow(outer, note) : DROPPED;
  }
  if (ts.isVoidExpression(parent)) {
    note(parent);
    return DROPPED;
  }
  if (ts.isReturnStatement(parent)) return followReturn(getEnclosingBody(parent), note);
  if (ts.isArrowFunction(parent)) return followReturn(parent, note);
  if (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent)
  )
    return follow(parent, note);
  if (ts.isConditionalExpression(parent)) return parent.condition === value ? KEPT : follow(parent, note);
  if (ts.isBinaryExpression(parent)) return followBinary(parent, value, note);
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) ? isVariableDropped(parent.name) : KEPT;
  if (ts.isPropertyAccessExpression(parent)) {
    if (!ts.isCallExpression(parent.parent) || parent.parent.expression !== parent) return KEPT;
    note(parent.parent);
    return follow(parent.parent, note);
  }
  if (ts.isCallExpression(parent) && parent.expression !== value) return followArgument(parent, note);
  return KEPT;
}

function followBinary(parent: ts.BinaryExpression, value: ts.Node, note: (node: ts.Node) => void): boolean {
  const { left, right, operatorToken } = parent;
  if (operatorToken.kind === ts.SyntaxKind.EqualsToken && value === right) return ts.isIdentifier(left) ? isVariableDropped(left) : KEPT;
  if (operatorToken.kind === ts.SyntaxKind.CommaToken && value === left) return DROPPED;
  return value === right && /^(\|\||&&|\?\?|,)$/.test(operatorToken.getText()) ? follow(parent, note) : KEPT;
}

function followArgument(call: ts.CallExpression, note: (node: ts.Node) => void): boolean {
  const { expression: callee } = call;
  if (!ts.isPropertyAccessExpression(callee)) return KEPT;
  if (ADDING.has(callee.name.text) && ts.isIdentifier(callee.expression)) return isVariableDropped(callee.expression);
  if (!isJoining(call)) return KEPT;
  note(call);
  return follow(call, note);
}

function isJoining({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && JOINING.has(expression.name.text) && expression.expression.getText() === 'Promise';
}

function isAsync(fn: ts.Node): boolean {
  return isFunctionNode(fn) && (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async) !== 0;
}

/** What a function returns goes to whoever calls it; a callback's result may be dropped. */
function followReturn(fn: ts.Node, note: (node: ts.Node) => void): boolean {
  const user = getUser(fn);
  if (user === undefined) return KEPT;
  if (isAsync(fn)) note(fn);
  if (user.how === 'dropped') return DROPPED;
  // To await a list of promises is to await none of them.
  if (user.how === 'gathered' && ts.isAwaitExpression(user.call.parent)) return DROPPED;
  return follow(user.call, note);
}

/** The call that runs a function on the spot, and what it does with the result. */
export function getUser(fn: ts.Node): { readonly call: ts.CallExpression; readonly how: 'dropped' | 'gathered' | 'returned' } | undefined {
  let node = fn;
  while (ts.isParenthesizedExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return undefined;
  if (parent.expression === node) return { call: parent, how: 'returned' };
  const name = getMemberName(parent.expression) ?? '';
  if (DROPPING.has(name) || ASKING.has(name)) return { call: parent, how: 'dropped' };
  if (GATHERING.has(name)) return { call: parent, how: 'gathered' };
  return CHAINING.has(name) ? { call: parent, how: 'returned' } : undefined;
}

/** The calls of a function that a constant of the function around it keeps: `const save = async () => …; await save();`. */
export function getLocalCalls(fn: ts.Node): readonly ts.CallExpression[] {
  const { parent } = fn;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [];
  const { text } = parent.name;
  const body = getEnclosingBody(parent);
  if (!isFunctionNode(body)) return [];
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (node === fn) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === text) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** The nearest call that runs the function around a node and does not wait for it, if there is one. */
export function findDroppedCallback(node: ts.Node): ts.CallExpression | undefined {
  const fn = getEnclosingBody(node);
  if (!isAsync(fn)) return undefined;
  const user = getUser(fn);
  if (user === undefined) return undefined;
  if (followReturn(fn, () => undefined)) return user.call;
  return findDroppedCallback(user.call);
}

/** A variable that is mentioned nowhere else, or only where nobody waits: asked for its length or whether there is one, or added to. */
function isVariableDropped(name: ts.Identifier): boolean {
  const mentions: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text && !isOwnName(node)) mentions.push(node);
    ts.forEachChild(node, visit);
  };
  let body = getEnclosingBody(name);
  if (isOutside(name, body)) body = getEnclosingBody(body);
  visit(body);
  return mentions.every(isIdle);
}

/** Whether a body uses a name without declaring it. */
function isOutside(name: ts.Identifier, body: ts.Node): boolean {
  if (ts.isSourceFile(body)) return false;
  const declares = (node: ts.Node): boolean =>
    ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name) && node.name.text === name.text) ||
    (ts.forEachChild(node, declares) ?? false);
  return !declares(body);
}

function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

function isIdle(mention: ts.Identifier): boolean {
  const { parent } = mention;
  if (ts.isVariableDeclaration(parent) && parent.name === mention) return true;
  if (ts.isBinaryExpression(parent) && parent.left === mention && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isExpressionStatement(parent.parent);
  if (isAsked(mention)) return true;
  if (!ts.isPropertyAccessExpression(parent)) return false;
  const { name } = parent;
  const isStatement = ts.isCallExpression(parent.parent) && ts.isExpressionStatement(parent.parent.parent);
  return name.text === 'length' || (ADDING.has(name.text) && isStatement) || (name.text === 'catch' && isStatement);
}

/** `if (!order) throw …`: what is not awaited is always there. */
function isAsked(mention: ts.Identifier): boolean {
  const { parent } = mention;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.left === mention && /^(null|undefined)$/.test(parent.right.getText());
}
