import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getReturns, skipOuter } from '../../program/syntax.ts';
import { enter, getCallees } from '../callees.ts';
import type { Add } from './comparisons.ts';
import { getTests } from './controls.ts';
import { getBound, getProperty, getScopeOf, type Placed, resolve, type Scope } from '../values/scopes.ts';
import { getSources } from '../values/sources.ts';

/** Asks of another expression, in its scope. */
type Again = (next: ts.Expression, sense: boolean, where: Scope) => void;

/** Asks what a function returned where it answers yes or no. */
export function askReturned(value: ts.Expression, inner: Scope, wanted: boolean, again: Again, engine: Engine): void {
  const node = skipOuter(value);
  const isLiteral = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  if (isLiteral && (node.kind === ts.SyntaxKind.TrueKeyword) !== wanted) return;
  if (!isLiteral) again(node, wanted, inner);
  for (const test of getTests(value, inner, engine, 1)) again(test.node, test.wanted, test.scope);
}

/** `isLeft(result)`: the ways through the function on which it returned the other kind. */
export function askEither(placed: Placed, isGood: boolean, again: Again, isFound: () => boolean, add: Add, engine: Engine): boolean {
  const made = findCall(placed, engine);
  if (made === undefined) return false;
  const call = made.node as ts.CallExpression;
  for (const body of getCallees(call, engine)) {
    const inner = enter(call, body, made.scope);
    if (inner === undefined) continue;
    for (const value of getReturns(body)) {
      const maker = /\b(left|right|some|none|ok|err|success|failure)\b/i.exec(value.getText().slice(0, 30))?.[1]?.toLowerCase();
      const isFit = maker === undefined ? undefined : /^(right|some|ok|success)$/.test(maker) === isGood;
      if (isFit === true) for (const test of getTests(value, inner, engine, 1)) again(test.node, test.wanted, test.scope);
      // What another function decided, and this one passes on.
      else if (maker === undefined) again(value, isGood, inner);
    }
  }
  const sources = getSources(placed, engine).filter(({ path }) => path.length === 0);
  if (!isFound()) add(isGood ? 'present' : 'absent', sources);
  return true;
}

/** The call that made the value of a name. */
function findCall(placed: Placed, engine: Engine): Placed | undefined {
  let node = skipOuter(placed.node);
  while (ts.isAwaitExpression(node)) node = skipOuter(node.expression);
  if (ts.isCallExpression(node)) return { node, scope: placed.scope };
  const declaration = ts.isIdentifier(node) ? getValueDeclaration(node, engine) : undefined;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  return findCall({ node: declaration.initializer, scope: getScopeOf(declaration, placed.scope) }, engine);
}

/** `result.isAllowed`, `const { isAllowed } = await check(…)`: the property of what a function of the project returned. */
export function askProperty(node: ts.Expression, scope: Scope, wanted: boolean, engine: Engine, again: Again): boolean {
  let root: Placed | undefined;
  let name: string | undefined;
  if (ts.isPropertyAccessExpression(node)) [root, name] = [{ node: node.expression, scope }, node.name.text];
  else if (ts.isIdentifier(node)) {
    const declaration = getValueDeclaration(node, engine);
    if (declaration === undefined || !ts.isBindingElement(declaration)) return false;
    const { root: holder, path } = getBound(declaration);
    if (path.length !== 1 || ts.isParameter(holder) || holder.initializer === undefined) return false;
    [root, name] = [{ node: holder.initializer, scope: getScopeOf(holder, scope) }, path[0]];
  }
  const made = root === undefined ? undefined : findCall(root, engine);
  if (made === undefined || name === undefined) return false;
  return askPropertyOf(made, name, wanted, engine, again);
}

function askPropertyOf(made: Placed, name: string, wanted: boolean, engine: Engine, again: Again): boolean {
  let isAsked = false;
  for (const body of getCallees(made.node as ts.CallExpression, engine)) {
    const inner = enter(made.node as ts.CallExpression, body, made.scope);
    if (inner === undefined) continue;
    for (const value of getReturns(body)) {
      const property = getProperty(resolve({ node: value, scope: inner }, engine), name, engine);
      const passed = property === undefined ? findCall({ node: value, scope: inner }, engine) : undefined;
      const isPassed = passed !== undefined && askPropertyOf(passed, name, wanted, engine, again);
      if (!isPassed && (property === undefined || (wanted && isNothing(property.node)))) continue;
      isAsked = true;
      if (property !== undefined) again(property.node, wanted, property.scope);
      // What is set only where a test held.
      for (const test of getTests(value, inner, engine, 1)) again(test.node, test.wanted, test.scope);
    }
  }
  return isAsked;
}

function isNothing(node: ts.Expression): boolean {
  const { kind } = skipOuter(node);
  return kind === ts.SyntaxKind.NullKeyword || kind === ts.SyntaxKind.FalseKeyword;
}
