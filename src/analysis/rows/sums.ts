import ts from 'typescript';
import type { Context } from '../context.ts';
import { isWithin, skipOuter } from '../program/syntax.ts';
import type { Pair } from './statements/pairs.ts';
import { getColumnKey } from './values/sameness.ts';
import type { Write } from './statements/writes.ts';

/** A new value of a column that the database can compute: what stands there, and what can stand there instead. */
export interface Sum {
  readonly node: ts.Expression;
  readonly text: string;
}

/** `{ increment: n }` for `row.column + n`, where that stands in the write itself and nothing but its result changes. */
export function getSum({ reached }: Write, { column, value }: Pair, { checker }: Context): Sum | undefined {
  const { library, call } = reached.statement;
  const { sums } = library.rows ?? {};
  const node = value === undefined ? undefined : skipOuter(value.node);
  if (sums === undefined || column === undefined || node === undefined || !ts.isBinaryExpression(node) || !isWithin(node, call))
    return undefined;
  const { left, operatorToken, right } = node;
  const operator = operatorToken.getText();
  const old = skipOuter(left);
  if ((operator !== '+' && operator !== '-') || !ts.isPropertyAccessExpression(old) || getColumnKey(old.name.text) !== getColumnKey(column))
    return undefined;
  // What is absent stays absent when something is added to it; two texts are put together.
  const isNumber = [old, right].every((part) => (checker.getTypeAtLocation(part).flags & NUMBER) !== 0);
  const isApart = !right.getText().includes(old.expression.getText());
  return isNumber && isApart ? { node, text: sums[operator].replace('$n', () => right.getText()) } : undefined;
}

const NUMBER = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
