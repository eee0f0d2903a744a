import ts from 'typescript';
import { getColumnKey } from '../values/sameness.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName, isCallNode } from '../../program/syntax.ts';

/** The calls by which an insert writes over a row that is there, by what it is chained to and what is said of a conflict; none where it does not. */
export function getReplacing(chain: readonly CallNode[], conflicts: readonly CallNode[]): readonly CallNode[] {
  return conflicts.length === 0 ? [] : [...chain, ...conflicts.flatMap(getInner)].filter(isUpdate);
}

/** Whether such calls put a column into the row that is there, whatever it says: all columns where they name none. */
export function writesOver(replacing: readonly CallNode[], column: string): boolean {
  const names: string[] = [];
  let isConditional = false;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) names.push(node.name.getText());
    if (ts.isStringLiteralLike(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const call of replacing) {
    getArguments(call).forEach(visit);
    for (let link: ts.Node = call; ts.isPropertyAccessExpression(link.parent) && isCallNode(link.parent.parent); link = link.parent.parent)
      isConditional ||= /where/i.test(link.parent.name.text);
  }
  const set = names.filter((name) => !/^(set|target)$/.test(name));
  if (isConditional || set.some((name) => /where/i.test(name))) return false;
  return set.length === 0 || set.some((name) => getColumnKey(name) === getColumnKey(column));
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
