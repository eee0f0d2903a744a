import ts from 'typescript';
import type { Context } from '../context.ts';
import type { CallFact, Step } from '../flow/facts.ts';
import { getSymbol } from '../program/symbols.ts';
import { getBoundNames, getMemberName, isFunctionNode, isWithin, skipOuter, getLastStatement } from '../program/syntax.ts';
import type { Loop } from './loops.ts';
import { getNames, hasAwait } from './names.ts';

/** Whether a call is given what an earlier round found: it can't be sent with the others. */
export function isSequential(call: ts.Node, { repeated }: Loop): boolean {
  const own = getDeclared(repeated);
  const awaited = new Set<string>();
  const used = getNames(call);
  const visit = (node: ts.Node): boolean => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && hasAwait(node.initializer))
      for (const name of getBoundNames(node.name)) awaited.add(name);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(node.left)) {
      const isResult = hasAwait(node.right) || [...getNames(node.right)].some((name) => awaited.has(name));
      if (isResult && own.has(node.left.text)) awaited.add(node.left.text);
      // What this round has found already is no earlier round's.
      else if (isResult && used.has(node.left.text) && call.end <= node.end) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(repeated);
}

/** Whether a call runs when a batch is full: `if (batch.length >= 1000)`, or after `if (batch.length < 1000) continue`. */
export function isOfBatch(call: ts.Node, { repeated }: Loop): boolean {
  const own = getDeclared(repeated);
  for (let node = call; node !== repeated && isWithin(node, repeated); node = node.parent) {
    const { parent } = node;
    if (isFunctionNode(node)) return false;
    if (ts.isIfStatement(parent) && node === parent.thenStatement && isFull(parent.expression, own)) return true;
    if (!ts.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
    if (before.some((statement) => ts.isIfStatement(statement) && isSkipped(statement) && isFull(statement.expression, own))) return true;
  }
  return false;
}

/** Whether locks are taken one by one, in an order, so that nobody waits for each other: each on its own, as one query keeps no order. */
export function isOrderedLock(
  { fact, path }: { readonly fact: CallFact; readonly path: readonly Step[] },
  { collection }: Loop,
  context: Context,
): boolean {
  const last = path.at(-1)?.call;
  if (last === undefined || fact.kind !== 'operation') return false;
  const given: readonly ts.Node[] = ts.isCallExpression(last) ? last.arguments : [last];
  const text = given.map((part) => part.getText()).join(' ');
  if (/\bpg_(try_)?advisory_/i.test(text)) return true;
  const isLock = fact.traits.includes('locked') || /\bfor\s+(no\s+key\s+)?update\b|pessimistic_write/i.test(text);
  return isLock && collection !== undefined && isSorted(collection, context);
}

/** `ids.toSorted(…)`, on the spot or in the variable that holds it. */
function isSorted(collection: ts.Expression, context: Context, depth = 0): boolean {
  const node = skipOuter(collection);
  if (ts.isCallExpression(node)) return /^(sort|toSorted|sortBy|orderBy)$/.test(getMemberName(node.expression) ?? '');
  const declaration = ts.isIdentifier(node) ? getSymbol(node, context)?.valueDeclaration : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false;
  return depth < 3 && isSorted(declaration.initializer, context, depth + 1);
}

/** It compares the size of a list that outlives the round, or a remainder, with a size. */
function isFull(condition: ts.Expression, own: ReadonlySet<string>): boolean {
  const node = skipOuter(condition);
  if (!ts.isBinaryExpression(node)) return false;
  if (/^(&&|\|\|)$/.test(node.operatorToken.getText())) return isFull(node.left, own) || isFull(node.right, own);
  if (!/^[=<>]=*$/.test(node.operatorToken.getText())) return false;
  const left = skipOuter(node.left);
  if (ts.isBinaryExpression(left)) return left.operatorToken.kind === ts.SyntaxKind.PercentToken;
  if (!ts.isPropertyAccessExpression(left) || !/^(length|size)$/.test(left.name.text)) return false;
  const isOwn = [...getNames(left.expression)].some((name) => own.has(name));
  return !isOwn && node.right.getText() !== '0';
}

function isSkipped({ thenStatement }: ts.IfStatement): boolean {
  const last = getLastStatement(thenStatement);
  return last !== undefined && ts.isContinueStatement(last);
}

/** What each round declares anew. */
function getDeclared(repeated: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) for (const name of getBoundNames(node.name)) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(repeated);
  return names;
}
