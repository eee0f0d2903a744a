import ts from 'typescript';
import type { Rows } from '../../../knowledge/library.ts';
import type { Context } from '../../context.ts';
import { type CallNode, getArguments, getCalleeExpression, getReceiver, skipOuter } from '../../program/syntax.ts';
import { getHanded } from './injected-models.ts';
import { getOwner, isThis, type Scope } from '../values/scopes.ts';
import { getBegun, getHandedOut, getRoot, getTable, getTableKey, getTypeArgumentName, getTypeName } from './tables.ts';

/** The table of a call on `this` (or on a property of it, where that names none itself), as those have it who called the method it stands in. */
export function getBoundTable(
  call: CallNode,
  chain: readonly CallNode[],
  rows: Rows,
  context: Context,
  scope: Scope,
  isKnown: boolean,
): string | undefined {
  const root = getRoot(call);
  const named = [root, getReceiver(getCalleeExpression(call)), ...[call, ...chain].map((link) => getArguments(link)[0])];
  const handed = new Map<ts.Expression, ts.Expression>();
  for (const one of named) {
    const seen = one === undefined ? undefined : getHanded(one, scope, context);
    if (one !== undefined && seen !== undefined && seen !== one) handed.set(one, seen);
  }
  const table = handed.size === 0 ? undefined : getTable(call, chain, rows, context, (one) => handed.get(one) ?? one);
  if (table !== undefined) return table;
  const { tables } = rows;
  if (root === undefined || getHandedOut(call, context) !== undefined || !tables.some((place) => place === 'typed' || place === 'receiver'))
    return undefined;
  if (isKnown && !isThis(skipOuter(root)) && !isOpen(root, context)) return undefined;
  const type = getBoundType(root, context, scope);
  if (type === undefined) return undefined;
  const name = getTypeArgumentName(type, context) ?? (tables.includes('receiver') ? getTypeName(type, context) : undefined);
  return name === undefined ? undefined : getTableKey(name);
}

/** `this.model`, of a table that only those know who made the object. */
function isOpen(expression: ts.Expression, { checker }: Context): boolean {
  const node = skipOuter(expression);
  if (!ts.isPropertyAccessExpression(node) || !isThis(skipOuter(node.expression))) return false;
  const type = checker.getTypeAtLocation(node);
  const isReference = (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  const given = [type, ...(type.aliasTypeArguments ?? []), ...(isReference ? checker.getTypeArguments(type as ts.TypeReference) : [])];
  return given.some(({ flags }) => (flags & ts.TypeFlags.TypeParameter) !== 0);
}

/** The type that `this`, or a property of it, has for those who called the method it stands in. */
function getBoundType(expression: ts.Expression, context: Context, scope: Scope): ts.Type | undefined {
  const { checker } = context;
  const node = skipOuter(expression);
  if (isThis(node)) {
    const owner = getOwner(node, scope);
    if (owner === undefined) return undefined;
    return getBoundType(owner.node, context, owner.scope) ?? checker.getTypeAtLocation(owner.node);
  }
  const begun = getBegun(node, context);
  if (begun !== undefined) return getBoundType(begun, context, scope);
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const holder = getBoundType(node.expression, context, scope);
  const property = holder === undefined ? undefined : checker.getPropertyOfType(holder, node.name.text);
  return property === undefined ? undefined : checker.getTypeOfSymbolAtLocation(property, node);
}
