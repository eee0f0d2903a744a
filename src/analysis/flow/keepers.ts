import ts from 'typescript';
import { getArguments, isCallNode, isFunctionNode, isWithin } from '../program/syntax.ts';
import type { OperationFact, Transaction } from './facts.ts';

/** `context.transaction = transaction; await order.saveWith(context)`: what the transaction's code put its client into is handed on. */
export function isGivenKeeper({ path }: OperationFact, { opener }: Transaction): boolean {
  const calls = path.map((step) => step.call).filter((call) => call !== opener && isWithin(call, opener));
  const given = calls.flatMap((call) => (isCallNode(call) ? getArguments(call).filter(ts.isIdentifier) : []));
  return given.some(({ text }) => getKeepers(opener).has(text));
}

const known = new WeakMap<ts.Node, ReadonlySet<string>>();

/** The names of what the code of a transaction puts its client into. */
function getKeepers(opener: ts.Node): ReadonlySet<string> {
  const before = known.get(opener);
  if (before !== undefined) return before;
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
  known.set(opener, keepers);
  return keepers;
}

function getStartName(access: ts.Expression): string {
  return ts.isPropertyAccessExpression(access) ? getStartName(access.expression) : access.getText();
}
