import ts from 'typescript';
import { getArguments, isCallNode, isFunctionNode, isWithin } from '../program/syntax.ts';
import type { OperationFact, Transaction } from './facts.ts';

/** `context.transaction = transaction; await order.saveWith(context)`: what the transaction's code put its client into is handed on. */
export function isGivenKeeper({ path }: OperationFact, { opener }: Transaction): boolean {
  const calls = path.map((step) => step.call).filter((call) => call !== opener && isWithin(call, opener));
  if (calls.length === 0) return false;
  const keepers = new Set<string>();
  const clients = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node)) for (const { name } of node.parameters) clients.add(name.getText());
    const isKept =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left);
    if (isKept && clients.has(node.right.getText())) keepers.add(getStartName(node.left));
    ts.forEachChild(node, visit);
  };
  visit(opener);
  const given = calls.flatMap((call) => (isCallNode(call) ? getArguments(call) : []));
  return given.some((argument) => ts.isIdentifier(argument) && keepers.has(argument.text));
}

function getStartName(access: ts.Expression): string {
  return ts.isPropertyAccessExpression(access) ? getStartName(access.expression) : access.getText();
}
