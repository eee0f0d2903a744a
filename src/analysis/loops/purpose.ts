import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { getNamedFunction } from '../program/implementations.ts';
import { getMemberName, isFunctionNode, isWithin, skipOuter, getLastStatement } from '../program/syntax.ts';
import { isBounded } from './bounds.ts';
import { isSmallNumber } from './numbers.ts';
import type { Loop } from './loops.ts';
import { getNames, hasAwait } from './names.ts';

/** A function that does no more than wait is short. */
const WIDTH_OF_WAIT = 160;

/** What a loop is for, as far as its form shows it. */
export type Purpose =
  /** Once for each of several things, which may be many. */
  | 'elements'
  /** Once for each of a few things that do not grow with the data. */
  | 'few'
  /** Once for each chunk or group of things. */
  | 'groups'
  /** Again and again until something is so: pages, retries, polling, a walk up a chain. */
  | 'until';

/** What a loop is for; of a `while` also the names that stand for its element. */
export function getPurpose(loop: Loop, context: Engine): Purpose {
  const { node, collection } = loop;
  if (hasPause(loop, context)) return 'until';
  if (ts.isForStatement(node)) return getCounted(node, loop, context);
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) return getElements(loop, context).length > 0 ? 'elements' : 'until';
  if (hasGroups(loop, context)) return 'groups';
  return collection !== undefined && isBounded(collection, context) ? 'few' : 'elements';
}

/** What stands for the element of a loop: what it binds, or takes from a list (`queue.shift()`), or counts up. */
export function getElements({ node, repeated, elements }: Loop, context: Context): readonly ts.BindingName[] {
  if (!ts.isWhileStatement(node) && !ts.isDoStatement(node)) return elements;
  const found: ts.BindingName[] = [];
  const names = getNames(node.expression);
  const visit = (part: ts.Node): void => {
    if (isFunctionNode(part)) return;
    if (ts.isVariableDeclaration(part) && part.initializer !== undefined && isTaken(part.initializer, names)) found.push(part.name);
    const counter = getAdvanced(part) ?? getTaken(part);
    const declaration = counter !== undefined && names.has(counter.text) ? getSymbol(counter, context)?.valueDeclaration : undefined;
    if (declaration !== undefined && ts.isVariableDeclaration(declaration)) found.push(declaration.name);
    ts.forEachChild(part, visit);
  };
  visit(node.expression);
  visit(repeated);
  return found;
}

/** `next` of `next = queue.shift()`. */
function getTaken(node: ts.Node): ts.Identifier | undefined {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isIdentifier(node.left))
    return undefined;
  const right = skipOuter(node.right);
  return ts.isCallExpression(right) && /^(shift|pop)$/.test(getMemberName(right.expression) ?? '') ? node.left : undefined;
}

/** `queue.shift()` of a list that the condition asks about. */
function isTaken(expression: ts.Expression, names: ReadonlySet<string>): boolean {
  const node = skipOuter(expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression: list } = node.expression;
  return /^(shift|pop)$/.test(name.text) && ts.isIdentifier(list) && names.has(list.text);
}

/**
 * The variable that `n++`, `n += 1` or `day = addDays(day, 1)` counts up: what is awaited is no counter, and a sum of what was found
 * none of elements.
 */
function getAdvanced(node: ts.Node): ts.Identifier | undefined {
  if ((ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && ts.isIdentifier(node.operand)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? node.operand : undefined;
  }
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left)) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken) return ts.isNumericLiteral(node.right) ? node.left : undefined;
  const isOfItself = node.operatorToken.kind === ts.SyntaxKind.EqualsToken && getNames(node.right).has(node.left.text);
  return isOfItself && !hasAwait(node.right) ? node.left : undefined;
}

function getCounted(node: ts.ForStatement, loop: Loop, context: Engine): Purpose {
  const { condition, incrementor } = node;
  if (condition === undefined || incrementor === undefined) return 'until';
  const isByOne =
    ts.isPostfixUnaryExpression(incrementor) ||
    ts.isPrefixUnaryExpression(incrementor) ||
    (ts.isBinaryExpression(incrementor) && ts.isNumericLiteral(incrementor.right) && incrementor.right.text === '1');
  const isDate = ts.isBinaryExpression(incrementor) && incrementor.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!isByOne && !isDate) return 'groups';
  // Backwards it counts from its end to zero.
  if (/^--|--$/.test(incrementor.getText()) && isIndexed(loop)) return 'elements';
  const limit = ts.isBinaryExpression(condition) ? skipOuter(condition.right) : undefined;
  if (limit === undefined) return 'elements';
  const isLength = ts.isPropertyAccessExpression(limit) && /^(length|size)$/.test(limit.name.text);
  if (isLength && isBounded(limit.expression, context)) return 'few';
  return isSmallNumber(limit, context) || (!isLength && !isIndexed(loop)) ? 'few' : 'elements';
}

/** `lists[i]`: the counter names an element. */
function isIndexed({ repeated, elements }: Loop): boolean {
  const names = new Set(elements.flatMap((name) => (ts.isIdentifier(name) ? [name.text] : [])));
  const isAccess = (node: ts.Node): boolean =>
    (ts.isElementAccessExpression(node) && [...getNames(node.argumentExpression)].some((name) => names.has(name))) ||
    (ts.forEachChild(node, isAccess) ?? false);
  return isAccess(repeated);
}

/** Each element is a list of things (a chunk), or goes with one (`[key, rows]`). */
function hasGroups({ node, elements, collection }: Loop, { checker }: Context): boolean {
  const isList = (given: ts.Type): boolean => {
    const own = checker.getNonNullableType(given);
    const type = checker.getBaseConstraintOfType(own) ?? own;
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return false;
    return checker.isArrayLikeType(type) || /^(Readonly)?(Set|Map)$/.test((type.symbol as ts.Symbol | undefined)?.name ?? '');
  };
  const isListName = (name: ts.Node): boolean => isList(checker.getTypeAtLocation(name));
  if (collection === undefined) return false;
  if (ts.isForInStatement(node)) {
    const kept = checker.getIndexTypeOfType(checker.getTypeAtLocation(collection), ts.IndexKind.String);
    return kept !== undefined && isList(kept);
  }
  const [element] = elements;
  if (element === undefined) return false;
  if (ts.isArrayBindingPattern(element)) return element.elements.some((part) => ts.isBindingElement(part) && isListName(part.name));
  return ts.isIdentifier(element) && isListName(element);
}

/** It waits between two rounds: it polls, retries, or keeps a rate limit. */
function hasPause({ repeated }: Loop, context: Context): boolean {
  const pauses = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && (isTimeout(node) || isWait(node, context))) || (ts.forEachChild(node, pauses) ?? false);
  return pauses(repeated);
}

/** `await sleep(200)` of the project's own `sleep`. */
function isWait(call: ts.CallExpression, context: Context): boolean {
  if (!ts.isAwaitExpression(call.parent) || !ts.isIdentifier(call.expression)) return false;
  const fn = getNamedFunction(call.expression, context);
  const has = (node: ts.Node): boolean => (ts.isCallExpression(node) && isTimeout(node)) || (ts.forEachChild(node, has) ?? false);
  return fn?.body !== undefined && fn.body.getWidth() < WIDTH_OF_WAIT && has(fn.body);
}

function isTimeout(call: ts.CallExpression): boolean {
  return getMemberName(call.expression) === 'setTimeout';
}

/** Whether the round in which a call runs is the last: `return` or `break` follows it, come what may or because of what it found. */
export function isLastRound(call: ts.Node, { repeated, node: loop }: Loop): boolean {
  if (!ts.isStatement(repeated)) return false;
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    if (isFunctionNode(node)) return false;
    if (ts.isReturnStatement(node)) return true;
    const { parent } = node;
    if (!ts.isBlock(parent)) continue;
    const result = getResult(node);
    const after = parent.statements.slice(parent.statements.indexOf(node as ts.Statement) + 1);
    if (after.some((statement) => leaves(statement, loop) || (ts.isIfStatement(statement) && isFound(statement, result, loop))))
      return true;
  }
  return false;
}

/** `if (row) return row`: what was found ends the search; of a search for what is free also `if (!row) break`. */
function isFound({ expression, thenStatement }: ts.IfStatement, result: ReadonlySet<string>, loop: ts.Node): boolean {
  const condition = skipOuter(expression);
  const asked = isProbe(loop) ? getMissed(condition) : condition;
  const root = ts.isPropertyAccessExpression(asked) ? asked.expression : asked;
  if (!ts.isIdentifier(root) || !result.has(root.text)) return false;
  const last = getLastStatement(thenStatement);
  return last !== undefined && leaves(last, loop);
}

/** `row` of `!row`, `row === null` and `rows.length === 0`. */
function getMissed(condition: ts.Expression): ts.Expression {
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) return skipOuter(condition.operand);
  const isOfNothing =
    ts.isBinaryExpression(condition) &&
    /^===?$/.test(condition.operatorToken.getText()) &&
    /^(null|undefined|0|false)$/.test(condition.right.getText());
  return isOfNothing ? skipOuter(condition.left) : condition;
}

/** A loop that goes through no list: what it asks for is made up anew in each round. */
function isProbe(loop: ts.Node): boolean {
  const isOfList = (node: ts.Node): boolean =>
    (ts.isElementAccessExpression(node) && !ts.isLiteralExpression(node.argumentExpression)) ||
    (ts.isCallExpression(node) && /^(shift|pop)$/.test(getMemberName(node.expression) ?? '')) ||
    (ts.forEachChild(node, isOfList) ?? false);
  return (ts.isWhileStatement(loop) || ts.isDoStatement(loop) || ts.isForStatement(loop)) && !isOfList(loop);
}

function getResult(node: ts.Node): ReadonlySet<string> {
  if (!ts.isVariableStatement(node)) return new Set();
  return new Set(node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])));
}

function leaves(statement: ts.Statement, loop: ts.Node): boolean {
  if (ts.isReturnStatement(statement)) return true;
  if (!ts.isBreakStatement(statement)) return false;
  let around: ts.Node = statement.parent;
  while (!ts.isIterationStatement(around, false) && !ts.isSwitchStatement(around)) around = around.parent;
  return around === loop;
}
