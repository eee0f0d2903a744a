import ts from 'typescript';
import type { Step } from '../flow/facts.ts';

const NAMED = /^(table|from|into|update|selectFrom|insertInto|updateTable|deleteFrom|collection|model|knex|trx|tnx|db)$/;

/** Whether two operations speak of different things, for sure. */
export function areApart(left: readonly Step[], right: readonly Step[]): boolean {
  const [first, second] = [getSubjects(left), getSubjects(right)];
  return first.size > 0 && second.size > 0 && ![...first].some((name) => second.has(name));
}

/** The tables or models that an operation speaks of, as far as its own text names them; empty where it does not. */
function getSubjects(path: readonly Step[]): ReadonlySet<string> {
  const call = path.at(-1)?.call;
  const found = new Set<string>();
  if (call === undefined) return found;
  let node: ts.Node = call;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
      if (first !== undefined && ts.isStringLiteralLike(first) && NAMED.test(name)) found.add(first.text.split(/[\s.]/)[0] ?? '');
    }
    node = node.expression;
  }
  for (const [, table = ''] of call.getText().matchAll(/\b(?:from|into|update|join)\s+["`]?(\w+)/gi)) found.add(table);
  // `prisma.order.findMany(…)`: the model is what the member is read of.
  const receiver = ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
  if (
    found.size === 0 &&
    receiver !== undefined &&
    ts.isPropertyAccessExpression(receiver) &&
    receiver.expression.kind !== ts.SyntaxKind.ThisKeyword
  )
    found.add(receiver.name.text);
  return found;
}
