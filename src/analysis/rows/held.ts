import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, getEnclosingBody, getFunctionName } from '../program/syntax.ts';
import { getCallsOf } from './callers.ts';
import type { Guard } from './guards/guards.ts';
import { isRepeated } from './guards/repeats.ts';
import { isDone, isFilledIn } from './harmless.ts';
import { getColumnKey, getValueKey, isConstantValue, OWN } from './values/sameness.ts';
import { resolve } from './values/scopes.ts';
import { type Carried, getCarried, getSources } from './values/sources.ts';
import type { Write } from './statements/writes.ts';

/** A row that was loaded before the code began, out of a request, a context or a parameter; the path leads to it. */
export type HeldRow = Pick<Carried, 'root' | 'parameter' | 'path'>;

/** What a client sends is no row. */
const INPUT =
  /^(body|params?|query|input|data|dto|args?|payload|options|props|value|values|headers|file)$|(Dto|Input|Params|Args|Options|Body)$/i;

/** The rows that a write names by a property of them. */
export function getHeldRows(write: Write, engine: Engine): readonly HeldRow[] {
  const keys = write.conditions.flatMap(({ value }) => (value === undefined ? [] : getCarried(value, engine)));
  return keys
    .filter(({ path, how }) => how.size === 0 && path.length > 0 && !path.slice(0, -1).some((name) => INPUT.test(name)))
    .map(({ path, ...key }) => ({ ...key, path: path.slice(0, -1) }));
}

/** The column of a row in hand that a condition compares with what is written down, and the write sets to something else that is. */
export function getHeldColumn(write: Write, guard: Guard, engine: Engine): { readonly column: string; readonly row: string } | undefined {
  const { asks, carried, against } = guard;
  if (write.does !== 'update' || asks !== 'compare' || carried.length === 0) return undefined;
  if (against !== undefined && !isConstantValue(against)) return undefined;
  const rows = getHeldRows(write, engine);
  for (const { root, path, how, parameter } of carried) {
    const column = path.at(-1);
    const row = rows.find((one) => one.root === root && one.path.join('.') === path.slice(0, -1).join('.'));
    if (column === undefined || row === undefined || how.size > 0 || OWN.test(column)) continue;
    const set = write.data.find((pair) => pair.column !== undefined && getColumnKey(pair.column) === getColumnKey(column))?.value;
    if (set === undefined || !isConstantValue(resolve(set, engine).node)) continue;
    // Who sends `paid` may set it.
    if (
      against !== undefined &&
      guard.isMet === true &&
      getValueKey(set, engine) === getValueKey({ node: against, scope: guard.scope }, engine)
    )
      continue;
    if (isRepeated(write, [column], engine) || isDone(write, guard, column, engine) || isFilledIn(write, guard, column, engine)) continue;
    const name = parameter === undefined ? 'this' : parameter.name.getText();
    if (row.path.length > 0) return { column, row: row.path.join('.') };
    if (parameter !== undefined && isRow(parameter) && !isReadByCaller(parameter, engine)) return { column, row: name };
  }
  return undefined;
}

/** Whether a parameter may be a row by its name and type: what is put together for one function has none that is declared. */
function isRow({ name, type }: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(name) && !INPUT.test(name.text) && type !== undefined && !ts.isTypeLiteralNode(type);
}

/** Whether somebody who hands a row over is seen to read it: that is told of there. */
function isReadByCaller(parameter: ts.ParameterDeclaration, engine: Engine): boolean {
  const fn = parameter.parent;
  const name = getFunctionName(fn);
  if (name === undefined || !('body' in fn) || fn.body === undefined) return false;
  const index = fn.parameters.indexOf(parameter);
  return getCallsOf(fn as Body, name, engine).some((call) => {
    const given = ts.isCallExpression(call) ? call.arguments[index] : undefined;
    return given !== undefined && getSources({ node: given, scope: { body: getEnclosingBody(call) } }, engine).length > 0;
  });
}
