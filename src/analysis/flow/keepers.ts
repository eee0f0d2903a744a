import ts from 'typescript';
import { getArguments, isCallNode, isFunctionNode, isWithin } from '../program/syntax.ts';
import type { OperationFact, Transaction } from './facts.ts';

/** `context.transaction = transaction; await order.saveWith(context)`: what the transaction's code put its client into is handed on. */
export function isGivenKeeper({ path }: OperationFact, { opener }: Transaction): boolean {
  const call = path.map((step) => step.call).find((one) => one !== opener && isWithin(one, opener));
  if (call === undefined || !isCallNode(call)) return false;
  const keepers = new Set<string>();
  const given = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) for (const { name } of node.parameters) given.add(name.getText());
    const isKept =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left);
    if (isKept && given.has(node.right.getText())) keepers.add(getStartName(node.left));
    ts.forEachChild(node, visit);
  };
  visit(opener);
  return getArguments(call).some((argument) => ts.isIdentifier(argument) && keepers.has(argument.text));
}

function getStartName(access: ts.Expression): string {
  return ts.isPropertyAccessExpression(access) ? getStartName(access.expression) : access.getText();
}
