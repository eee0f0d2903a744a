import ts from 'typescript';
import { type CallNode, getArguments, getCalleeExpression, getMemberName, isCallNode } from '../../program/syntax.ts';

/** Whether an insert writes over a row that is there, by what it is chained to and what is said of a conflict. */
export function isReplacing(chain: readonly CallNode[], conflicts: readonly CallNode[]): boolean {
  return conflicts.length > 0 && [...chain, ...conflicts.flatMap(getInner)].some(isUpdate);
}

function isUpdate(call: CallNode): boolean {
  return /^(on|do|or).*Update|^merge$/.test(getMemberName(getCalleeExpression(call)) ?? '');
}

/** `.onConflict((conflict) => conflict.column('id').doUpdateSet(…))`: the calls in what a call is handed. */
function getInner(call: CallNode): readonly CallNode[] {
  const found: CallNode[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  getArguments(call).forEach(visit);
  return found;
}
