import type ts from 'typescript';
import type { Step } from '../flow/facts.ts';
import { getArguments, isCallNode } from '../program/syntax.ts';

/** What a parameter stands for on a path: the argument of the call that led into its function, and the steps before that call. */
export function getPassed(
  parameter: ts.ParameterDeclaration,
  path: readonly Step[],
): { readonly given: ts.Expression; readonly before: readonly Step[] } | undefined {
  const step = path.findLastIndex(({ into }) => into === parameter.parent);
  const call = path[step]?.call;
  const given = call !== undefined && isCallNode(call) ? getArguments(call)[parameter.parent.parameters.indexOf(parameter)] : undefined;
  return given === undefined ? undefined : { given, before: path.slice(0, step) };
}
