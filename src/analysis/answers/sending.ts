import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { isDeclaredIn } from '../recognition/declared.ts';

/** Whether what is assigned to a property is sent to the client: `ctx.body = rows`. */
export function isSent(target: ts.PropertyAccessExpression, engine: Engine): boolean {
  const rows = engine.catalogue.libraries
    .flatMap(({ handlers }) => handlers?.bodies ?? [])
    .filter(({ members }) => members.includes(target.name.text));
  const symbol = rows.length === 0 ? undefined : getSymbol(target, engine);
  return rows.some((row) => isDeclaredIn(symbol, row, engine));
}
