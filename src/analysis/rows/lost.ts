import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import type { Body } from '../program/syntax.ts';
import { getHeldRows } from './held.ts';
import { getLevelOf, getLevels, getPlaceToMark } from './levels.ts';
import { getConditions } from './statements/conditions.ts';
import type { Pair } from './statements/pairs.ts';
import { getLock, getRun } from './protection.ts';
import { getColumnKey, getValueKey, isOfTable, isSameRow } from './values/sameness.ts';
import { resolve } from './values/scopes.ts';
import { getCarried, getSources, type Source } from './values/sources.ts';
import type { Statement } from './statements/statements.ts';
import { getSum, type Sum } from './sums.ts';
import { isUnique } from './keys/uniqueness.ts';
import { getWrites, type Write } from './statements/writes.ts';

/** A column that is written with a value made in code of an earlier read of the same row. */
export interface LostUpdate {
  /** What to mark: the callee of the call that leads to the write. */
  readonly node: ts.Node;
  /** How the value was made: counted up, put together, turned round, or placed behind the last. */
  readonly kind: 'arithmetic' | 'merged' | 'toggled' | 'position';
  readonly column: string;
  readonly write: Write;
  /** The read, or what the object is called in which the old value came with a request. */
  readonly read: Statement | string;
  readonly path: readonly Step[];
  /** What lets the database compute it, where that is plain. */
  readonly sum?: Sum | undefined;
}

/** The columns that a body writes with what it made of an earlier read. */
export function getLostUpdates(body: Body, file: ts.SourceFile, engine: Engine): readonly LostUpdate[] {
  const found = new Map<ts.Node, LostUpdate>();
  for (const reached of getRun(body, engine).operations) {
    for (const write of getWrites(reached, engine)) {
      if (write.does === 'delete' || reached.statement.isAtomic) continue;
      const levels = getLevels(reached);
      for (const pair of write.data) {
        if (isOfNewRow(pair, reached.statement)) continue;
        const made = getMade(write, pair, engine);
        const held = made === undefined ? getHeld(write, pair, engine) : undefined;
        if (held !== undefined && pair.value !== undefined && !isChecked(write, held.column)) {
          const place = getPlaceToMark(0, levels, file);
          if (place !== undefined && !found.has(place.node) && getLock(reached, [], body, engine, 'row') === undefined)
            found.set(place.node, { ...place, ...held, write });
        }
        if (made === undefined || getLevelOf(made.source.scope, levels) !== 0) continue;
        const at = made.source.at ?? (pair.value === undefined ? undefined : resolve(pair.value, engine).scope);
        const level = at === undefined || pair.change !== undefined ? levels.length - 1 : getLevelOf(at, levels);
        const place = getPlaceToMark(level, levels, file);
        if (place === undefined || found.has(place.node) || isChecked(write, made.column)) continue;
        if (made.kind === 'position' && isUnique({ ...reached.statement, isByKey: false }, getColumns(write), engine) === true) continue;
        if (getLock(reached, [made.source], body, engine, made.kind === 'position' ? 'rows' : 'row') === 'held') continue;
        const sum = made.kind === 'arithmetic' ? getSum(write, pair, engine) : undefined;
        found.set(place.node, { ...place, kind: made.kind, column: made.column, write, read: made.source.read, sum });
      }
    }
  }
  return [...found.values()];
}

/** `upsert({ create: { slug }, update: {} })`: what only a new row is given. */
function isOfNewRow({ value }: Pair, { operation, call }: Statement): boolean {
  if (operation !== 'upsert' || value === undefined) return false;
  for (let node: ts.Node = value.node; node !== call && !ts.isSourceFile(node); node = node.parent)
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'create' && node.parent.parent === call) return true;
  return false;
}

function getColumns({ data }: Write): readonly string[] {
  return data.flatMap(({ column }) => (column === undefined ? [] : [column, `${column}Id`]));
}

type Made = Pick<LostUpdate, 'kind' | 'column'> & { readonly source: Source };

/** The same of one column of a write. */
export function getMadeOf(write: Write, column: string, engine: Engine): Made | undefined {
  for (const pair of write.data) {
    if (pair.column === undefined || getColumnKey(pair.column) !== getColumnKey(column)) continue;
    const made = getMade(write, pair, engine);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** What a value was made of, where that is the same column of the same row, or the last of its kind. */
function getMade(write: Write, { column, value, change }: Pair, engine: Engine): Made | undefined {
  if (column === undefined) return undefined;
  const [row] = write.rows;
  if (change === 'sum' && row !== undefined) return { kind: 'arithmetic', column, source: row };
  if (change === 'changed' && row !== undefined)
    return row.read.library.rows?.tracksChanges === true ? undefined : { kind: 'merged', column, source: row };
  if (value === undefined) return undefined;
  for (const source of getSources(value, engine)) {
    const { read, path, how } = source;
    if (!isOfTable(source, write.table)) continue;
    const isOfColumn = path.some((name) => getColumnKey(name) === getColumnKey(column));
    const isRow =
      (write.does === 'update' && (isSameRow(write, source, engine) || isOfWhole(write, source, engine))) ||
      isPutInPlace(write, source, engine);
    if (isOfColumn && isRow) {
      const kind = how.has('arithmetic')
        ? 'arithmetic'
        : how.has('merged') || how.has('text')
          ? 'merged'
          : how.has('negated')
            ? 'toggled'
            : undefined;
      if (kind !== undefined && !how.has('compared') && !how.has('counted')) return { kind, column, source };
    } else if (
      how.has('arithmetic') &&
      !how.has('made') &&
      (isOfColumn || (read.isCounting && path.length <= 1) || (how.has('counted') && path.length === 0))
    ) {
      return { kind: 'position', column, source };
    }
  }
  return undefined;
}

/** The same of an object that the code was handed with a request: the write names its row by a property of the same object. */
function getHeld(write: Write, { column, value }: Pair, engine: Engine): Pick<LostUpdate, 'kind' | 'column' | 'read'> | undefined {
  if (column === undefined || value === undefined || write.does !== 'update') return undefined;
  const rows = getHeldRows(write, engine).filter(({ path }) => path.length > 0);
  for (const { root, path, how } of rows.length === 0 ? [] : getCarried(value, engine)) {
    const end = path.findIndex((name) => getColumnKey(name) === getColumnKey(column));
    const kind = how.has('arithmetic') ? 'arithmetic' : how.has('merged') ? 'merged' : undefined;
    if (end < 1 || kind === undefined || how.has('compared') || how.has('counted') || how.has('made')) continue;
    const row = rows.find((one) => one.root === root && one.path.length <= end && one.path.every((name, index) => name === path[index]));
    if (row !== undefined) return { kind, column, read: row.path.join('.') };
  }
  return undefined;
}

/** `insert(settings).values({ team, text }).onDuplicateKeyUpdate({ set: { text } })` of what was found for that team. */
export function isPutInPlace(write: Write, { read, scope }: Source, engine: Engine): boolean {
  if (write.reached.statement.replacing.length === 0) return false;
  const asked = getConditions(read, scope, engine).filter(
    ({ isEqual, column, value }) => isEqual && column !== undefined && value !== undefined,
  );
  const isWritten = (pair: Pair): boolean =>
    write.data.some(
      ({ column, value }) =>
        column !== undefined &&
        value !== undefined &&
        pair.value !== undefined &&
        getColumnKey(column) === getColumnKey(pair.column ?? '') &&
        getValueKey(value, engine) === getValueKey(pair.value, engine),
    );
  return asked.length > 0 && asked.every(isWritten);
}

/** A value of one row that was read together with all others of its table: settings by their names. */
function isOfWhole(write: Write, { read, scope, how }: Source, engine: Engine): boolean {
  const isAll = read.operation === 'read-many' && getConditions(read, scope, engine).length === 0;
  return isAll && write.conditions.length === 1 && how.has('merged') && !how.has('arithmetic');
}

/** The write's own condition says that nothing has changed since. */
function isChecked({ conditions }: Write, column: string): boolean {
  return conditions.some(
    (pair) =>
      pair.column !== undefined &&
      (getColumnKey(pair.column) === getColumnKey(column) || /version|revision|etag|updated_?at/i.test(pair.column)),
  );
}
