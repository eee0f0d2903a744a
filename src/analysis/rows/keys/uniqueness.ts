import ts from 'typescript';
import type { Engine } from '../../engine.ts';
import { getCalleeExpression, getReceiver } from '../../program/syntax.ts';
import { getColumnKey } from '../values/sameness.ts';
import { readSchemas, type Table } from './schemas.ts';
import type { Statement } from '../statements/statements.ts';

const schemas = new WeakMap<Engine, ReadonlyMap<string, Table>>();

/** Whether rows with the same values in these columns can't be two: `undefined` where no schema of the table is seen. */
export function isUnique(statement: Statement, columns: readonly string[], engine: Engine): boolean | undefined {
  const given = new Set(columns.map(getColumnKey));
  const holds = (key: readonly string[]): boolean => key.length > 0 && key.every((column) => given.has(getColumnKey(column)));
  const always = statement.library.rows?.unique?.always;
  if (statement.isByKey || (always !== undefined && given.has(getColumnKey(always)))) return true;
  const typed = getTypedKeys(statement, engine);
  if (typed?.some(holds) === true) return true;
  let tables = schemas.get(engine);
  if (tables === undefined) schemas.set(engine, (tables = readSchemas(engine)));
  // A migration may add a key by hand that no schema tells of: one of some rows (`where deleted_at is null`), or of an expression.
  const table = statement.table === undefined ? undefined : tables.get(statement.table);
  if (table !== undefined) return table.keys.some(holds);
  return typed === undefined ? undefined : false;
}

/** The input of a key of several columns. */
const COMPOUND = /CompoundUniqueInput$/;

/** A type and what it is put together of: older clients write `Key | (string & Key)`. */
function getParts(type: ts.Type | undefined): readonly ts.Type[] {
  if (type === undefined) return [];
  return type.isUnionOrIntersection() ? [type, ...type.types] : [type];
}

/** Generated clients: the type of what `findUnique` takes lists every unique key. */
function getTypedKeys({ call }: Statement, { checker, counters }: Engine): readonly (readonly string[])[] | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  if (receiver === undefined) return undefined;
  const finder = checker.getPropertyOfType(checker.getTypeAtLocation(receiver), 'findUnique');
  if (finder === undefined) return undefined;
  counters.signaturesAsked++;
  const [signature] = checker.getTypeOfSymbolAtLocation(finder, receiver).getCallSignatures();
  const constraint = signature?.typeParameters?.[0]?.getConstraint();
  const where = constraint === undefined ? undefined : checker.getPropertyOfType(constraint, 'where');
  if (where === undefined) return undefined;
  const type = checker.getTypeOfSymbolAtLocation(where, receiver);
  const alias = type.aliasSymbol?.declarations?.find(ts.isTypeAliasDeclaration);
  if (alias === undefined || !ts.isTypeReferenceNode(alias.type)) return undefined;
  const names = [...(alias.type.typeArguments?.[1]?.getText() ?? '').matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name);
  return names.map((name) => {
    const property = checker.getPropertyOfType(type, name);
    const inner = property === undefined ? undefined : checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, receiver));
    const compound = getParts(inner).find((part) =>
      COMPOUND.test((part.aliasSymbol ?? (part.symbol as ts.Symbol | undefined))?.name ?? ''),
    );
    return compound === undefined ? [name] : checker.getPropertiesOfType(compound).map((member) => member.name);
  });
}
