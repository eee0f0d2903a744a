import ts from 'typescript';
import type { Context } from '../../context.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import {
  type CallNode,
  getCalleeExpression,
  getEnclosingBody,
  getReceiver,
  getReturns,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../../program/syntax.ts';

const MAX_LINKS = 40;

/** The calls that are chained to one another around a call, last first; also over a variable that keeps the builder. */
export function getChain(call: CallNode, context: Context): readonly CallNode[] {
  const links: CallNode[] = [...getAbove(call).toReversed(), call];
  let current = getBelow(call);
  while (current !== undefined && links.length < MAX_LINKS) {
    if (isCallNode(current)) {
      links.push(current);
      current = getBelow(current) ?? getBegun(current, context);
    } else if (ts.isIdentifier(current)) {
      const kept = getKept(current, context);
      links.push(...(kept?.others ?? []));
      current = kept?.start;
    } else current = undefined;
  }
  return [...new Set(links)];
}

/** The outermost expression of the chain that begins with a call: what the whole query is. */
export function getOutermost(call: ts.Expression): ts.Expression {
  return getAbove(call).at(-1) ?? call;
}

function getAbove(call: ts.Expression): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  let current: ts.Node = call;
  for (;;) {
    const access = current.parent;
    if (!ts.isPropertyAccessExpression(access) || access.expression !== current) return found;
    if (!ts.isCallExpression(access.parent) || access.parent.expression !== access) return found;
    if (/^(then|catch|finally)$/.test(access.name.text)) return found;
    current = access.parent;
    found.push(access.parent);
  }
}

/** What a chained call is called on, where that is a call or a name. */
function getBelow(call: CallNode): ts.Expression | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  return receiver !== undefined && (isCallNode(receiver) || ts.isIdentifier(receiver)) ? receiver : undefined;
}

/** `ordersOf(shop).where(…)`: what a function of the project returns where it only begins a query. */
function getBegun(call: CallNode, context: Context): ts.Expression | undefined {
  const callee = getCalleeExpression(call);
  const declaration = ts.isIdentifier(callee) ? getValueDeclaration(callee, context) : undefined;
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return undefined;
  const value = ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? declaration.initializer : declaration;
  const returned = isFunctionNode(value) ? getReturns(value) : [];
  const [begun] = returned;
  const node = begun === undefined || returned.length > 1 ? undefined : skipOuter(begun);
  return node !== undefined && ts.isCallExpression(node) ? node : undefined;
}

/** `let query = db.selectFrom('orders'); query = query.where(…)`: what the variable began with, and what was chained to it since. */
function getKept(
  name: ts.Identifier,
  context: Context,
): { readonly start: ts.Expression; readonly others: readonly CallNode[] } | undefined {
  const declaration = getValueDeclaration(name, context);
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  const start = skipOuter(declaration.initializer);
  const body = getEnclosingBody(declaration);
  if (!ts.isCallExpression(start) || ts.isSourceFile(body)) return undefined;
  const others: CallNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      let root: ts.Expression = node;
      while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) root = root.expression;
      if (ts.isIdentifier(root) && root.text === name.text && root !== name && isBuilding(node, name.text)) others.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(body);
  return { start, others };
}

/** A call that adds to a builder: it stands by itself, or its result takes the builder's place. */
function isBuilding(call: ts.CallExpression, name: string): boolean {
  let whole: ts.Node = call;
  while (ts.isPropertyAccessExpression(whole.parent) || (ts.isCallExpression(whole.parent) && whole.parent.expression === whole))
    whole = whole.parent;
  const { parent } = whole;
  return ts.isExpressionStatement(parent) || (ts.isBinaryExpression(parent) && parent.left.getText() === name);
}
