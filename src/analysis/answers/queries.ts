import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getCalleeExpression, getMemberName } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';

/** `query.orderBy('id')` of a variable that holds a query: what it gives is a query as before, unless it bounds it. */
export function isStillQuery(query: ts.Expression, call: ts.CallExpression, engine: Engine): boolean {
  const { checker } = engine;
  if (mayBound(getMemberName(getCalleeExpression(call)) ?? '', engine)) return false;
  const [before, after] = [checker.getTypeAtLocation(query), checker.getTypeAtLocation(call)];
  const isQuery = before.getProperty('then') !== undefined || before.getProperty('execute') !== undefined;
  return isQuery && !isPromise(before) && getOwnSymbol(before) === getOwnSymbol(after);
}

/** The class of a query, also where a type leaves out what was called already: `Omit<Query, 'where'>`. */
function getOwnSymbol(type: ts.Type): ts.Symbol | undefined {
  const [inner] = type.aliasTypeArguments ?? [];
  return inner === undefined ? type.getSymbol() : getOwnSymbol(inner);
}

const bounding = new WeakMap<Engine['catalogue'], (name: string) => boolean>();

/** Whether a member of that name bounds or groups a query, or sends it in pieces. */
function mayBound(name: string, { catalogue }: Engine): boolean {
  const known =
    bounding.get(catalogue) ??
    testsOf(
      catalogue.libraries.flatMap(({ limits }) => [...(limits?.members ?? []), ...(limits?.groups ?? []), ...(limits?.streams ?? [])]),
    );
  bounding.set(catalogue, known);
  return known(name);
}

function isPromise({ symbol }: ts.Type): boolean {
  return (symbol as ts.Symbol | undefined)?.name === 'Promise';
}
