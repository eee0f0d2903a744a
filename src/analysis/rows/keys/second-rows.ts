import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getValueDeclaration } from '../../program/symbols.ts';
import { getCalleeExpression, getMemberName, isCallNode, skipOuter } from '../../program/syntax.ts';
import type { Judged } from '../claims.ts';
import { getConditions } from '../statements/conditions.ts';
import { getColumnKey, isConstantValue } from '../values/sameness.ts';
import type { Placed } from '../values/scopes.ts';
import { isUnique } from './uniqueness.ts';
import type { Write } from '../statements/writes.ts';

/** Whether a unique key keeps a second row with what was looked for away; `undefined` where no schema of the table is seen. */
export function isUniqueFor(write: Write, { source, isFindOrCreate }: Judged, engine: Engine): boolean | undefined {
  const { read, scope, by, path } = source;
  const conditions = getConditions(read, scope, engine);
  // Two rows may both have nothing in the column of a key.
  const asked = conditions.flatMap(({ column, text, isEqual }) => (isEqual && column !== undefined && text !== 'null' ? [column] : []));
  const statement = { ...write.reached.statement, isByKey: false };
  if (read.table !== write.table)
    return isUnique(
      statement,
      asked.map((column) => `${read.table}${column}`),
      engine,
    );
  const known = isUnique(read, [...asked, ...by, ...path], engine);
  if (known !== false || write.does !== 'insert') return known;
  const isStopped = (columns: readonly string[]): boolean => isUnique(statement, columns, engine) === true;
  const constant = getColumns(write, ({ node }) => isConstantValue(node));
  const given = [...constant, ...getColumns(write, ({ node }, column) => isGiven(column, node, engine))];
  // Who does the same twice at once brings the same values: any unique key among them stops the second.
  if (isStopped(isFindOrCreate === true ? given : constant)) return true;
  // Somebody else may bring others, unless what was looked for is all in the key.
  const sought = conditions.flatMap(({ column, value }) =>
    column === undefined || value === undefined || isConstantValue(value.node) ? [] : [getColumnKey(column)],
  );
  return sought.length > 0 && isStopped(given) && sought.every((column) => !isStopped(given.filter((one) => getColumnKey(one) !== column)));
}

function getColumns({ data }: Write, accepts: (value: Placed, column: string) => boolean): readonly string[] {
  return data.flatMap(({ column, value, isSpread }) =>
    column !== undefined && isSpread !== true && value !== undefined && accepts(value, column) ? [column] : [],
  );
}

const FRESH = /uuid|nanoid|cuid|ulid|snowflake|objectid|random|createid|newid|generate|token|now/i;

/** Whether a value comes with the request; an id, a name made at random and a time are others each time. */
function isGiven(column: string, value: ts.Expression, engine: Engine): boolean {
  if (/^(_?id|uuid)$/i.test(column)) return false;
  const visit = (node: ts.Node, depth: number): boolean => {
    if (isCallNode(node) && FRESH.test(getMemberName(getCalleeExpression(node)) ?? '')) return true;
    if (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0) return true;
    const declaration = ts.isIdentifier(node) && depth < 3 ? getValueDeclaration(node, engine) : undefined;
    if (declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined)
      return visit(declaration.initializer, depth + 1);
    return ts.forEachChild(node, (child) => visit(child, depth)) ?? false;
  };
  return !visit(skipOuter(value), 0);
}
