import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { getCalleeExpression, getMemberName, getReceiver, getReturns, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { getChanges } from './values/changes.ts';
import { getTests, type Test } from './guards/controls.ts';
import { getBound, getGiven, getScopeOf, type Placed, type Scope } from './values/scopes.ts';

const MAX_DEPTH = 5;

/** The conditions under which elements got into a list: those of `filter`, and those around each `push`. */
export function getSelections({ node: given, scope }: Placed, engine: Engine, depth = 0): readonly Test[] {
  let node = skipOuter(given);
  while (ts.isAwaitExpression(node) || ts.isSpreadElement(node)) node = skipOuter(node.expression);
  if (depth > MAX_DEPTH) return [];
  const inner = (next: ts.Expression, where = scope): readonly Test[] => getSelections({ node: next, scope: where }, engine, depth + 1);
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(ts.isSpreadElement).flatMap((element) => inner(element));
  if (ts.isCallExpression(node)) {
    const callee = getCalleeExpression(node);
    const receiver = getReceiver(callee);
    const name = getMemberName(callee) ?? '';
    if (receiver === undefined || !/^(filter|map|flatMap|slice|sort|values|from)$/.test(name)) return [];
    const before = name === 'from' || name === 'values' ? node.arguments.flatMap((argument) => inner(argument)) : inner(receiver);
    return name === 'filter' ? [...getPredicates(node, scope, true), ...before] : before;
  }
  if (!ts.isIdentifier(node)) return [];
  const declaration = getValueDeclaration(node, engine);
  if (declaration === undefined) return [];
  if (ts.isBindingElement(declaration)) {
    // `const [old, fresh] = partition(rows, (row) => …)`
    const { root, path } = getBound(declaration);
    const made = root.initializer === undefined ? undefined : skipOuter(root.initializer);
    const isParted = made !== undefined && ts.isCallExpression(made) && getMemberName(getCalleeExpression(made)) === 'partition';
    return isParted && path.length === 1 ? getPredicates(made, getScopeOf(root, scope), path[0] === '#0') : [];
  }
  if (ts.isParameter(declaration)) {
    const found = getGiven(declaration, scope);
    return found === undefined ? [] : inner(found.node, found.scope);
  }
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return [];
  const owner = getScopeOf(declaration, scope);
  const pushed = getChanges(declaration).properties.flatMap(({ path, how, node: put }) =>
    how === 'changed' && path.length === 0 && ts.isCallExpression(put) && getMemberName(getCalleeExpression(put)) === 'push'
      ? getTests(put, owner, engine, 1)
      : [],
  );
  return [...pushed, ...inner(declaration.initializer, owner)];
}

/** What a call asks of each element, by functions that are written on the spot. */
function getPredicates(call: ts.CallExpression, scope: Scope, wanted: boolean): readonly Test[] {
  return call.arguments
    .flatMap((argument) => (isFunctionNode(argument) ? getReturns(argument) : []))
    .map((node) => ({ node, scope, wanted }));
}

/** The lists whose elements a piece of code is run for, one after the other: of the loops and callbacks around it. */
export function getLists(node: ts.Node, outer: ts.Node): readonly ts.Expression[] {
  const lists: ts.Expression[] = [];
  for (let child = node, { parent } = node; child !== outer && !ts.isSourceFile(child); child = parent, parent = child.parent) {
    if (ts.isForOfStatement(parent) && child === parent.statement) lists.push(parent.expression);
    if (!isFunctionNode(child) || !ts.isCallExpression(parent)) continue;
    const callee = getCalleeExpression(parent);
    const receiver = getReceiver(callee);
    if (receiver !== undefined && /^(map|flatMap|forEach)$/.test(getMemberName(callee) ?? '')) lists.push(receiver);
  }
  return lists;
}
