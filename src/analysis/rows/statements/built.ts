import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getReturns, isCallNode, skipOuter } from '../../program/syntax.ts';
import { enter, getCallees } from '../callees.ts';
import { getScopeOf, type Placed } from '../values/scopes.ts';

/** `toRow(order)`: what the functions of the project that a call may run return, each in its own scope. */
export function getBuilt({ node, scope }: Placed, engine: Engine): readonly Placed[] {
  let call = skipOuter(node);
  while (ts.isAwaitExpression(call)) call = skipOuter(call.expression);
  if (ts.isIdentifier(call)) {
    const declaration = getValueDeclaration(call, engine);
    return declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
      ? getBuilt({ node: declaration.initializer, scope: getScopeOf(declaration, scope) }, engine)
      : [];
  }
  if (!isCallNode(call) || ts.isNewExpression(call)) return [];
  const made = call;
  return getCallees(made, engine).flatMap((body) => {
    const inner = enter(made, body, scope);
    return inner === undefined ? [] : getReturns(body).map((value) => ({ node: value, scope: inner }));
  });
}
