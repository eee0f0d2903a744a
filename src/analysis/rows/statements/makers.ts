import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getCalleeExpression, getMemberName, isCallNode, skipOuter } from '../../program/syntax.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { getBoundTable } from '../tables/bound.ts';
import { getHanded } from '../tables/injected-models.ts';
import type { Placed } from '../values/scopes.ts';
import type { Statement } from './statements.ts';
import { getTable, getTableOf } from '../tables/tables.ts';

/** The values that a call or construction makes an object of: `repository.create({ … })`, `new Order({ … })`. */
export function getMade(expression: ts.Expression, { library }: Statement): ts.Expression | undefined {
  let node = skipOuter(expression);
  while (ts.isAwaitExpression(node)) node = skipOuter(node.expression);
  if (ts.isNewExpression(node)) return node.arguments?.[0];
  if (!ts.isCallExpression(node)) return undefined;
  const name = getMemberName(getCalleeExpression(node)) ?? '';
  if (library.rows?.makers?.some((maker) => testOf(maker)(name)) !== true) return undefined;
  return node.arguments.findLast((argument) => !isTableName(argument)) ?? node.arguments[0];
}

function isTableName(argument: ts.Expression): boolean {
  return ts.isIdentifier(argument) && /^[A-Z]/.test(argument.text);
}

/** The table of an object that a call or construction makes. */
export function getMadeTable({ node, scope }: Placed, { library }: Statement, engine: Engine): string | undefined {
  const { rows } = library;
  let expression = node;
  if (ts.isIdentifier(expression)) {
    const declaration = getValueDeclaration(expression, engine);
    if (declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
      expression = skipOuter(declaration.initializer);
  }
  if (rows === undefined || !isCallNode(expression)) return undefined;
  if (ts.isNewExpression(expression)) return getTableOf(getHanded(expression.expression, scope, engine), engine);
  const table = getTable(expression, [expression], rows, engine);
  return getBoundTable(expression, [expression], rows, engine, scope, table !== undefined) ?? table;
}
