import ts from 'typescript';
import type { Context } from '../../context.ts';
import { resolve } from './scopes.ts';

/** The text that an expression always stands for: `'orders'`, `ORDERS`, or `TABLES.orders` of an object that was written down. */
export function getConstantText(expression: ts.Expression, context: Context): string | undefined {
  const { node } = resolve({ node: expression, scope: { body: expression.getSourceFile() } }, context);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const type = context.checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : undefined;
}
