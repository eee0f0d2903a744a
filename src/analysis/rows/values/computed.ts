import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getSymbol } from '../../program/symbols.ts';
import { isThis } from './scopes.ts';

const MAX_DEPTH = 3;

/** The columns that a getter of a row looks at: `order.isOpen` where the class says `get isOpen() { return this.status === 'open'; }`. */
export function getComputedFrom(node: ts.PropertyAccessExpression, engine: Engine, depth = 0): readonly string[] | undefined {
  if (depth > MAX_DEPTH || !engine.index.isGetterName(node.name.text)) return undefined;
  const body = getSymbol(node, engine)?.declarations?.find(ts.isGetAccessorDeclaration)?.body;
  const columns = new Set<string>();
  const visit = (inner: ts.Node): void => {
    if (ts.isPropertyAccessExpression(inner) && isThis(inner.expression))
      for (const column of getComputedFrom(inner, engine, depth + 1) ?? [inner.name.text]) columns.add(column);
    ts.forEachChild(inner, visit);
  };
  if (body !== undefined) visit(body);
  return columns.size === 0 ? undefined : [...columns];
}
